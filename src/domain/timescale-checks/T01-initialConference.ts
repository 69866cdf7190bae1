import type { CalendarDate } from "../calendar/calendarDate";
import { limitDay } from "../calendar/limit";
import { conferenceTimescale } from "../checking/conferenceTimescale";
import { nameOf } from "../checking/nameOf";
import { each, type Pass } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { grouped } from "../grouped";
import { standingBy } from "../judging/judge";
import { limitSet } from "../judging/limitSet";
import type { Family } from "../people/families";
import { opensPlans } from "../people/follow";
import { rowsOfPerson } from "../people/people";
import { reviewsPlans } from "../people/run";
import { isKnown, NOT_RECORDED } from "../records/field";
import type { Conference, Enquiry } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { initialConferenceInTime as timescale } from "../timescales/T01-initialConference";

const ofConferences = conferenceTimescale(timescale);

/** T01: every initial conference, and every section 47 enquiry that asked for one which the log does not have. */
export const initialConferenceInTime: Rule = {
  ...ofConferences,
  check(tracker, verdicts) {
    const passes = ofConferences.check(tracker, verdicts) ?? [];
    return [...passes, ...conferencesAskedFor(tracker, verdicts)];
  },
};

/** An enquiry with the day from which its conference is counted. */
interface Asked {
  readonly enquiry: Enquiry;
  readonly day: CalendarDate;
}

function conferencesAskedFor(tracker: Tracker, verdicts: Verdicts): readonly Pass[] {
  const { asAt, families, judging, records, settings } = tracker;
  const from = logFromWithStarts(tracker);
  if (from === null || records.enquiries.length === 0) return [];
  const { allowed, from: field } = limitSet(timescale, settings);
  const start = field === "section47Start" ? "start" : "strategyDiscussion";
  const begun = records.enquiries.flatMap((enquiry): readonly Asked[] => {
    const day = enquiry[start];
    return isKnown(day) && day <= asAt ? [{ enquiry, day }] : [];
  });
  const byFamily = grouped(begun, ({ enquiry }) => refKey(enquiry.familyRef));
  const look = ([key, own]: readonly [string, readonly Asked[]]) => {
    const days = own.map(({ day }) => day).sort((a, b) => a - b);
    for (const { enquiry, day } of own) {
      if (!isKnown(enquiry.outcome) || enquiry.outcome.conference !== "asked for") continue;
      // Nothing is claimed of the time before the log begins.
      if (day < from) continue;
      const next = days.find((other) => other > day) ?? null;
      if (isAnswered(day, next, families.get(key), tracker)) continue;
      const limit = limitDay(judging.workingDays, day, allowed);
      const outcome = standingBy(limit, NOT_RECORDED, judging);
      if (outcome !== "overdue" && outcome !== "due soon") continue;
      verdicts.count(outcome);
      const about = {
        code: timescale.code,
        outcome,
        severity: severityOf(outcome, timescale.severity),
        cell: cellOf(enquiry.sources[0], start),
        record: nameOf("enquiries", enquiry),
        reason: null,
        remarks: [{ code: "not in the log" } as const],
      };
      const span = { startField: field, start: day, endField: "date", end: NOT_RECORDED };
      verdicts.add(timescaleFinding(tracker, about, { ...span, allowed, backwards: false }));
    }
  };
  return [each([...byFamily], look)];
}

/** Longest time in days from a strategy discussion to the first conference of a log, by which the log covers both. */
const LONGEST_WAIT = 60;

/** The first day that the log covers: of its first conference, or of a strategy discussion shortly before. */
function logFromWithStarts({ followed, records }: Tracker): CalendarDate | null {
  const { logFrom } = followed;
  if (logFrom === null) return null;
  let from = logFrom;
  for (const { strategyDiscussion: day } of records.conferences) {
    if (isKnown(day) && day < from && logFrom - day <= LONGEST_WAIT) from = day;
  }
  return from;
}

/**
 * Whether the log has the conference that an enquiry asked for: one with its strategy discussion, or one held from that
 * day to the family's next, or still to come. For a family with a child on a plan a review answers too.
 */
function isAnswered(
  day: CalendarDate,
  next: CalendarDate | null,
  family: Family | undefined,
  { people }: Tracker,
): boolean {
  if (family === undefined) return false;
  const isOfIt = ({ strategyDiscussion: own }: Conference) => own === day;
  const isWithin = ({ date }: Conference) =>
    isKnown(date) && date >= day && (next === null || date < next);
  const children = people.familyOf({ familyRef: family.key })?.children ?? [];
  const isOnPlan = children
    .flatMap(rowsOfPerson)
    .some(
      ({ planStart, planEnd }) =>
        isKnown(planStart) && planStart <= day && (!isKnown(planEnd) || planEnd >= day),
    );
  return (
    family.conferences.some(
      (one) =>
        isOfIt(one) || (isWithin(one) && (opensPlans(one) || (isOnPlan && reviewsPlans(one)))),
    ) ||
    // What is not held yet is judged in its own row.
    family.notHeld.some(
      (one) =>
        opensPlans(one) && (isOfIt(one) || isWithin(one) || !isKnown(one.strategyDiscussion)),
    ) ||
    family.gaps.some((one) => !isKnown(one.type) || opensPlans(one))
  );
}
