import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import type { Doubt } from "../checking/doubts";
import { notJudged } from "../checking/inSentences";
import { nameOf } from "../checking/nameOf";
import { each, once } from "../checking/pass";
import { childrenWhosePlansStartAlone } from "../checking/planStarts";
import { recordFinding } from "../checking/recordFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { RecordFinding } from "../findings/finding";
import { STEPS } from "../records/conferenceSteps";
import { DATES_OF_ONE, daysOfLog, NO_DAY, placeOfDate } from "../records/daysOfLog";
import { type Field, isKnown, known } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import type { Conference, DatasetName, Records } from "../records/records";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";
import { listed } from "../text/words";

type Found =
  | { readonly what: "plan start"; readonly date: CalendarDate }
  | {
      readonly what: "conference";
      readonly date: CalendarDate;
      /** The steps that contradict it, and the day of each. */
      readonly steps: readonly string[];
      readonly days: readonly CalendarDate[];
      readonly unjudged: readonly string[];
    }
  | {
      readonly what: "out of order";
      readonly field: string;
      readonly date: number;
      readonly other: string;
      readonly otherDate: number;
    };

const text: DataCheckText<Found> = {
  code: "D04",
  title: "Dates out of order",
  why: "One of the two dates is wrong, and a step done before its start would pass for one in time.",
  putRight: "Check both dates against the case file and correct the one that is wrong.",
  sources: [OWN],
  severity: "error",
  needs: [],
  sentence: outOfOrder,
};

/** D04: dates of one record that cannot both be right. */
export const datesInOrder: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { actions, children, conferences, enquiries } = tracker.records;
    const days = daysOfLog(conferences);
    const clashOfSteps = clashIn("conferences", tracker, verdicts);
    const clashOfPlan = clashIn("children", tracker, verdicts);
    const clashOfAssessment = clashIn("enquiries", tracker, verdicts);
    const clashOfAction = clashIn("actions", tracker, verdicts);
    return [
      each(conferences, (conference, place) => {
        if (areInOrder(days, place) || tracker.duplicates.has(conference)) return;
        stepsInOrder(conference, clashOfSteps);
      }),
      once(() => {
        tracker.doubts.forEach((doubt, conference) => {
          if (doubt.meant === null) verdicts.add(againstItsSteps(conference, doubt, tracker));
        });
      }),
      each(children, (child) => {
        if (isBefore(child.planEnd, child.planStart)) clashOfPlan(child, "planEnd", "planStart");
      }),
      each(enquiries, (enquiry) => {
        if (isBefore(enquiry.end, enquiry.start)) clashOfAssessment(enquiry, "end", "start");
      }),
      each(actions, (action) => {
        if (isBefore(action.completed, action.setOn)) clashOfAction(action, "completed", "setOn");
      }),
      once(() => plansStartTheSameDay(tracker, verdicts)),
    ];
  },
};

/** Plans of one family that start on another day than the rest. */
function plansStartTheSameDay(tracker: Tracker, verdicts: Verdicts): void {
  for (const child of childrenWhosePlansStartAlone(tracker)) {
    const { planStart } = child;
    if (!isKnown(planStart)) continue;
    verdicts.add(
      recordFinding(text, {
        record: nameOf("children", child),
        cells: [cellOf(child.sources[0], "planStart")],
        severity: "query",
        facts: { what: "plan start", date: planStart },
      }),
    );
  }
}

type FieldOf<Name extends DatasetName> = keyof Records[Name][number] & string;

/** Tells of a date that lies on the wrong side of another. */
type Clash<Name extends DatasetName> = (
  record: Records[Name][number],
  field: FieldOf<Name>,
  other: FieldOf<Name>,
) => void;

/** Each step of a conference against the conference itself, and the minutes' steps against each other. */
function stepsInOrder(conference: Conference, clash: Clash<"conferences">): void {
  const { date } = conference;
  for (const { field, from, side } of STEPS) {
    const step = conference[field];
    if (!isKnown(step)) continue;
    if (side === "before") {
      const isOut =
        field === "previousConference" ? isBeforeOrOn(date, step) : isBefore(date, step);
      if (isOut) clash(conference, field, "date");
    } else if (isBefore(step, date)) {
      clash(conference, field, "date");
    } else if (from !== null && from !== "date" && isBefore(step, conference[from])) {
      // One finding for a date: against the conference first, else against the step before.
      clash(conference, field, from);
    }
  }
}

/** Where a step stands among a conference's days, and those it is compared with: the least it may lie after each. */
const ORDER = STEPS.map(({ field, from, side }) => {
  const isBefore = side === "before";
  return {
    at: placeOfDate(field),
    from: isBefore || from === null ? 0 : placeOfDate(from),
    isBefore,
    apart: field === "previousConference" ? 1 : 0,
  };
});

/** Whether all known steps of a conference lie as `stepsInOrder` has them: so it is with nearly all conferences. */
function areInOrder(days: Int32Array, place: number): boolean {
  const first = place * DATES_OF_ONE;
  const date = days[first] ?? NO_DAY;
  for (const { apart, at, from, isBefore } of ORDER) {
    const step = days[first + at] ?? NO_DAY;
    if (step === NO_DAY) continue;
    if (isBefore) {
      if (date !== NO_DAY && step + apart > date) return false;
    } else if (step < date || step < (days[first + from] ?? NO_DAY)) return false;
  }
  return true;
}

/** A conference's date that several of its steps contradict: reported once, at the date. */
function againstItsSteps(
  conference: Conference,
  { against, date }: Doubt,
  { names, unjudgedWithout }: Tracker,
): RecordFinding {
  const [source] = conference.sources;
  const days = against.flatMap((field) => known(conference[field]) ?? []);
  return recordFinding(text, {
    record: names.conference(conference),
    cells: [cellOf(source, "date"), ...against.map((field) => cellOf(source, field))],
    facts: {
      what: "conference",
      date,
      steps: against,
      days,
      unjudged: unjudgedWithout("conferences", "date", conference),
    },
  });
}

function isBefore(one: Field<CalendarDate>, other: Field<CalendarDate>): boolean {
  return isKnown(one) && isKnown(other) && one < other;
}

function isBeforeOrOn(one: Field<CalendarDate>, other: Field<CalendarDate>): boolean {
  return isKnown(one) && isKnown(other) && one <= other;
}

function clashIn<Name extends DatasetName>(
  dataset: Name,
  { asAt }: Tracker,
  verdicts: Verdicts,
): Clash<Name> {
  return (record, field, other) => {
    const date: unknown = record[field];
    const otherDate: unknown = record[other];
    if (typeof date !== "number" || typeof otherDate !== "number") return;
    // D03 tells of a date after the as-at day.
    if (date > asAt || otherDate > asAt) return;
    const [source] = record.sources;
    verdicts.add(
      recordFinding(text, {
        record: nameOf(dataset, record),
        cells: [cellOf(source, field), cellOf(source, other)],
        facts: {
          what: "out of order",
          field,
          date,
          other,
          otherDate,
        },
      }),
    );
  };
}

function outOfOrder(found: Found, dataset: DatasetName): string {
  const titleOf = (field: string) => fieldTitle(dataset, field);
  switch (found.what) {
    case "plan start":
      return `The plan starts on ${dayOf(found.date)}, and the family had no conference that day.`;
    case "conference": {
      const steps = found.days.map((day, at) => `${titleOf(found.steps[at] ?? "")} ${dayOf(day)}`);
      return `Conference date ${dayOf(found.date)} is out of order with ${listed(steps)}${notJudged(found.unjudged)}.`;
    }
    case "out of order": {
      const gap = found.date - found.otherDate;
      const where = gap === 0 ? "on the same day as" : gap < 0 ? "before" : "after";
      return `${titleOf(found.field)} ${dayOf(found.date)} is ${where} ${titleOf(found.other)} ${dayOf(found.otherDate)}.`;
    }
  }
}

function dayOf(date: number): string {
  return dateInWords(date as CalendarDate);
}
