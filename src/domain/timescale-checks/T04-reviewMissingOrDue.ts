import type { CalendarDate } from "../calendar/calendarDate";
import { isToldAsBooked } from "../checking/conferenceVerdict";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import type { Remark, TimescaleFinding } from "../findings/finding";
import type { Span } from "../judging/judge";
import { type ClockStanding, ReviewLimits } from "../judging/reviewClock";
import { reviewLimits } from "../judging/reviewLimits";
import type { Clock } from "../people/clock";
import { EITHER } from "../people/run";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import { cellOf } from "../records/source";
import { reviewMissingOrDue as timescale } from "../timescales/T04-reviewMissingOrDue";
import { childrenConcerned } from "./childrenConcerned";
import { dependsOnDefinition } from "./reviews";

/** T04: every child on a plan has its next review in time. */
export const reviewMissingOrDue: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    const { available, followed, records } = tracker;
    if (!available.has("conferences")) verdicts.lacks("conferences");
    else if (records.conferences.some(({ familyRef }) => lacks(familyRef, "no column"))) {
      verdicts.lacks("conferences", "familyRef");
    }
    for (const { conferences } of tracker.families.values()) {
      const last = conferences.at(-1);
      if (last && lacks(last.type, "no column")) {
        verdicts.lacks("conferences", "type");
      }
    }
    for (let ended = 0; ended < followed.endedByReviews; ended += 1) {
      verdicts.count("not applicable");
    }
    const limits = new ReviewLimits(tracker.settings, tracker.judging);
    const look = (clock: Clock, place: number) => {
      const stands = withBooking(limits.standingOf(clock), tracker);
      const verdict = verdictOn(clock, stands);
      verdicts.count(verdict);
      if (verdict === "no column") {
        verdicts.lacks("conferences", "outcome");
      } else if (
        verdict === "overdue" ||
        verdict === "breached" ||
        verdict === "due soon" ||
        verdict === "cannot be judged"
      ) {
        verdicts.add(findingOn(clock, place, verdict, stands, limits, tracker));
      }
    };
    return [each(followed.clocks, look)];
  },
};

/** A review that is booked in time for a day that is near, as due soon where that is asked for. */
function withBooking(stands: ClockStanding, tracker: Tracker): ClockStanding {
  const { booked, outcome } = stands;
  if (outcome !== "not yet due" || !booked || !isKnown(booked.date)) return stands;
  return isToldAsBooked(booked.date, tracker) ? { ...stands, outcome: "due soon" } : stands;
}

function verdictOn(clock: Clock, { outcome }: ClockStanding): Verdict {
  if (outcome === "not applicable" || outcome === "not yet due") return outcome;
  // Where neither the log nor the children's sheet has a column that tells of a plan's end, nobody knows who is on one.
  if (clock.plan === null && clock.last && lacks(clock.last.outcome, "no column")) {
    return "no column";
  }
  // A missing outcome, or one that is not understood, is reported at its own cell.
  if (clock.isUnsure) return "left to a data check";
  if (outcome !== "cannot be judged") return outcome;
  return clock.family?.endsSurely === false ? "left to a data check" : outcome;
}

function findingOn(
  clock: Clock,
  place: number,
  outcome: TimescaleFinding["outcome"],
  stands: ClockStanding,
  limits: ReviewLimits,
  tracker: Tracker,
): TimescaleFinding {
  const { booked, code, from, isTooLate } = stands;
  const remarks: Remark[] = [];
  if (isTooLate && booked && isKnown(booked.date)) {
    remarks.push({ code: "booked too late", on: booked.date });
  }
  if (outcome === "due soon" && !isTooLate && booked && isKnown(booked.date)) {
    remarks.push({ code: "booked in time", on: booked.date });
  }
  if (outcome === "breached") {
    remarks.push({ code: "plan ended without a review", on: clock.stopped as CalendarDate });
  }
  if (outcome === "overdue" && from !== null) {
    remarks.push(...dependsOnDefinition(code, from, tracker.asAt, tracker));
  }
  if (outcome === "cannot be judged") remarks.push(whyOpen(clock, tracker));
  remarks.push(...childrenConcerned(place, tracker.followed.clocks));
  const about = {
    code: timescale.code,
    outcome,
    severity: severityOf(outcome, timescale.severity),
    ...whereOn(clock, isTooLate ? stands : undefined, tracker),
    reason: null,
    remarks,
  };
  return timescaleFinding(tracker, about, spanOf(clock, stands, limits));
}

function spanOf(clock: Clock, { code, from }: ClockStanding, limits: ReviewLimits): Span {
  const start = startFieldOf(clock, from);
  return {
    startField: start,
    start: from ?? NOT_RECORDED,
    endField: "date",
    end: clock.stopped === NO_DAY ? NOT_RECORDED : (clock.stopped as CalendarDate),
    allowed: limits.allowed(code),
    backwards: false,
  };
}

function startFieldOf({ last, plan }: Clock, from: CalendarDate | null): string {
  if (last?.date === from) return "date";
  return plan?.start === from ? "planStart" : "previousConference";
}

/** Why it is not known whether a review is overdue. */
function whyOpen(clock: Clock, { followed, settings }: Tracker): Remark {
  const { day, fromBeforeLog, next, passedUnread, plan, stopped, sureDay, why } = clock;
  if (passedUnread) return { code: "days not read" };
  if (fromBeforeLog && plan) {
    return { code: "reviews before the log", start: plan.start, logFrom: followed.logFrom };
  }
  if (why === "another plan") return { code: "another plan", on: stopped as CalendarDate };
  if (next === EITHER && day !== NO_DAY && day === sureDay) {
    return { code: "first or later review", first: reviewLimits("T02", settings).set };
  }
  return { code: day === NO_DAY ? "no conference before" : "not known whom it considered" };
}

/** The cell and the record of a finding: the last conference, else the child's plan. */
function whereOn(
  { family, last, plan }: Clock,
  tooLate: ClockStanding | undefined,
  { names }: Tracker,
): Pick<TimescaleFinding, "cell" | "record"> {
  const conference =
    tooLate?.booked ??
    last ??
    (plan ? undefined : (family?.conferences.at(-1) ?? family?.notHeld[0] ?? family?.gaps[0]));
  if (conference) {
    return {
      cell: cellOf(conference.sources[0], "date"),
      record: names.conference(last ?? conference),
    };
  }
  if (!plan) throw new RangeError("A clock has neither a conference nor a plan");
  return { cell: cellOf(plan.source, "planStart"), record: nameOf("children", plan.row) };
}
