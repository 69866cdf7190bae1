import { childTimescale } from "../checking/childTimescale";
import { isOpenOn, lacksPlanStart } from "../checking/openPlans";
import { lastDay } from "../judging/judge";
import { isReview } from "../records/conferenceKinds";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import { amountSet } from "../settings/timescales";
import { reviewAfterBirthInTime as timescale } from "../timescales/T19-reviewAfterBirth";
import { conferencesOfChild } from "./familysConferences";

/** T19: the first review after the birth of a child whose plan was made before it. */
export const reviewAfterBirthInTime = childTimescale(timescale, "dateOfBirth", (tracker) => {
  const { asAt, settings, workingDays } = tracker;
  const allowed = amountSet(timescale, settings.timescales);
  const reviewsOf = conferencesOfChild(tracker, isReview);
  return (child) => {
    const { dateOfBirth: born, planStart, planEnd } = child;
    if (lacksPlanStart(child) || lacks(born, "no column")) return "no column";
    if ([born, planStart, planEnd].some((one) => lacks(one, "unreadable"))) {
      return "left to a data check";
    }
    if (!isKnown(born) || !isKnown(planStart) || planStart >= born || born > asAt) {
      return "not applicable";
    }
    if (isOpenOn(child, born) !== true) return "not applicable";
    const reviews = reviewsOf(child);
    // Its own row for a child cannot be read: D02 tells of it.
    if (reviews === undefined) return "left to a data check";
    const ended = isKnown(planEnd) && planEnd <= asAt ? planEnd : undefined;
    const first = reviews.find(
      ({ date }) => date >= born && (ended === undefined || date <= ended),
    );
    const clock = {
      startField: "dateOfBirth",
      start: born,
      endField: "date",
      end: first?.date ?? NOT_RECORDED,
      allowed,
      backwards: false,
      toldAt: "dateOfBirth",
    } as const;
    if (first !== undefined || ended === undefined) return clock;
    if (ended <= lastDay(born, allowed, false, workingDays)) return "not applicable";
    // An end erases nothing: the limit had passed.
    return { ...clock, end: ended, remarks: [{ code: "plan ended without a review", on: ended }] };
  };
});
