import type { CalendarDate } from "../calendar/calendarDate";
import { anyBetween } from "../calendar/daySpan";
import { limitDay } from "../calendar/limit";
import { takeDown } from "../checking/conferenceTimescale";
import { ConferenceJudge, type Particulars } from "../checking/conferenceVerdict";
import { each } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { type StepCheck, StepFinding } from "../checking/stepFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { Remark } from "../findings/finding";
import { codeOf, type ReviewCode, ReviewLimits } from "../judging/reviewClock";
import { reviewLimits } from "../judging/reviewLimits";
import type { ReviewAnswer } from "../people/clock";
import { previousDate } from "../people/families";
import { recordedBefore } from "../people/run";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import type { Conference } from "../records/records";
import { firstReviewInTime as firstReview } from "../timescales/T02-firstReview";
import { laterReviewInTime as laterReview } from "../timescales/T03-laterReview";
import type { ConferenceTimescale } from "../timescales/timescale";
import { refOf } from "./childrenConcerned";

/** T02, of each child whose first review it was. */
export const firstReviewInTime = reviewTimescale(firstReview, "T02");

/** T03, of each child whose later review it was. */
export const laterReviewInTime = reviewTimescale(laterReview, "T03");

/**
 * A check of every review, for each child that it considered, by where it stands in the child's own sequence. Where
 * it considered no child of whom a plan is known, its family's sequence tells.
 */
function reviewTimescale(timescale: ConferenceTimescale, code: ReviewCode): Rule {
  const particulars = reviewParticulars(code);
  return {
    ...timescale,
    timescale,
    check(tracker, verdicts) {
      const { available, before, duplicates, followed, records } = tracker;
      if (!available.has("conferences")) verdicts.lacks("conferences");
      const judge = new ConferenceJudge(timescale, particulars, tracker);
      const { remarksOn: remarks } = particulars;
      const check = { judge, severity: timescale.severity, ...(remarks && { remarksOn: remarks }) };
      const limits = new ReviewLimits(tracker.settings, tracker.judging);
      const look = (conference: Conference, place: number) => {
        if (duplicates.size > 0 && duplicates.has(conference)) {
          verdicts.count("left to a data check");
          return;
        }
        const isKnownReview =
          followed.considered(place) && !lacks(conference.previousConference, "unreadable");
        const forAll = isKnownReview ? followed.placeForAll(place) : undefined;
        if (forAll !== undefined && codeOf(forAll, "T03") !== code) {
          verdicts.count("not applicable");
          return;
        }
        if (
          forAll !== undefined &&
          isSurelyInTime(followed.sureDayFor(place), conference, limits, code)
        ) {
          verdicts.count("met");
          return;
        }
        const answers = isKnownReview ? followed.answers(place) : [];
        if (answers.every(({ from }) => from === NO_DAY)) {
          takeDown(judge.verdictOn(conference, before[place]), conference, check, verdicts);
          return;
        }
        forEachAnswer(code, answers, conference, check, limits, verdicts);
      };
      return [each(records.conferences, look)];
    },
  };
}

/** Whether a review is in time for every child that it considered: so are most, and nothing more is asked of them. */
function isSurelyInTime(
  from: number,
  { date }: Conference,
  limits: ReviewLimits,
  code: ReviewCode,
): boolean {
  if (from === NO_DAY || !isKnown(date) || date > limits.asAt) return false;
  return date <= limits.limit(from as CalendarDate, code);
}

/** Judges a review for the children of each answer that is this timescale's. */
function forEachAnswer(
  code: ReviewCode,
  answers: readonly ReviewAnswer[],
  conference: Conference,
  check: StepCheck,
  limits: ReviewLimits,
  verdicts: Verdicts,
): void {
  const { tracker } = check.judge;
  const { date } = conference;
  const own = answers.filter(({ place }) => codeOf(place, "T03") === code);
  if (own.length === 0 || !isKnown(date)) verdicts.count("not applicable");
  for (const answer of own) {
    if (!isKnown(date)) return;
    const isFromKnown = answer.from !== NO_DAY;
    const stands = limits.standingOn(answer, date);
    const isDoubted =
      stands === "breached" && isInTimeAsRecordedFor(answer, code, conference, tracker);
    const verdict = isDoubted ? "left to a data check" : (stands ?? "cannot be judged");
    verdicts.count(verdict);
    if (verdict !== "breached" && verdict !== "cannot be judged") continue;
    const remarks = [
      ...remarksOnAnswer(verdict, answer, date, tracker),
      ...(answers.length > 1 ? childrenOf(answer) : []),
    ];
    const span = {
      startField: "previousConference",
      start: isFromKnown ? (answer.from as CalendarDate) : NOT_RECORDED,
      endField: "date",
      end: date,
      allowed: limits.allowed(code),
      backwards: false,
    };
    verdicts.add(new StepFinding(check, conference, verdict, { span, remarks }));
  }
}

function remarksOnAnswer(
  verdict: "breached" | "cannot be judged",
  { from, place, sureFrom }: ReviewAnswer,
  date: CalendarDate,
  tracker: Tracker,
): readonly Remark[] {
  if (verdict === "breached") {
    return dependsOnDefinition(codeOf(place, "T03"), from as CalendarDate, date, tracker);
  }
  if (from === NO_DAY) return [];
  if (from !== sureFrom) {
    const { unreadDays } = tracker.available;
    const isUnread = anyBetween(sureFrom, date, unreadDays);
    return [{ code: isUnread ? "days not read" : "not known whom it considered" }];
  }
  return [{ code: "first or later review", first: reviewLimits("T02", tracker.settings).set }];
}

function childrenOf({ children }: ReviewAnswer): readonly Remark[] {
  const refs = children.flatMap((child) => (child === null ? [] : [refOf(child)]));
  return refs.length === 0 ? [] : [{ code: "children", count: refs.length, refs }];
}

function reviewParticulars(code: "T02" | "T03"): Particulars & Pick<StepCheck, "remarksOn"> {
  return {
    isDoubted: (conference, tracker) => isInTimeAsRecorded(code, conference, tracker),
    remarksOn: (conference, { tracker }, outcome) =>
      outcome === "cannot be judged"
        ? [{ code: "first or later review", first: reviewLimits("T02", tracker.settings).set }]
        : remarksOn(code, conference, tracker),
  };
}

/** The same for each child of an answer, by what is recorded beside it in a log that has a row for each. */
function isInTimeAsRecordedFor(
  { children, from }: ReviewAnswer,
  code: "T02" | "T03",
  conference: Conference,
  tracker: Tracker,
): boolean {
  const own = children.length === 0 ? [null] : children;
  return own.every((child) => {
    const recorded = recordedBefore(conference, child);
    if (recorded === NO_DAY || recorded === from) return false;
    const previousConference = recorded as CalendarDate;
    return isInTimeAsRecorded(code, { ...conference, previousConference }, tracker);
  });
}

/**
 * Whether the team recorded a previous conference that the log does not have, and by which the review was in
 * time: then D07 asks which is right, and nobody can say yet that it was late.
 */
function isInTimeAsRecorded(
  code: "T02" | "T03",
  { date, previousConference: recorded }: Conference,
  { settings, workingDays }: Tracker,
): boolean {
  if (!isKnown(recorded) || !isKnown(date) || recorded >= date) return false;
  return date <= limitDay(workingDays, recorded, reviewLimits(code, settings).set);
}

function remarksOn(
  code: "T02" | "T03",
  conference: Conference,
  tracker: Tracker,
): readonly Remark[] {
  const from = previousDate(conference, tracker.previous);
  const { date } = conference;
  return isKnown(from) && isKnown(date) ? dependsOnDefinition(code, from, date, tracker) : [];
}

/**
 * The remark on a review that is late on `day` by the definition that was set and in time by the other: 3
 * months against 91 days, 6 months against 183.
 */
export function dependsOnDefinition(
  code: "T02" | "T03",
  from: CalendarDate,
  day: CalendarDate,
  { settings, workingDays }: Tracker,
): readonly Remark[] {
  const { other } = reviewLimits(code, settings);
  const otherLimit = limitDay(workingDays, from, other);
  return day <= otherLimit ? [{ code: "depends on the definition", other, otherLimit }] : [];
}
