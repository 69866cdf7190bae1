import { type CalendarDate, calendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { birthAfterConference } from "../checking/births";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { nameOf } from "../checking/nameOf";
import { each, once, type Pass } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { RecordFinding } from "../findings/finding";
import { isBooked } from "../people/families";
import { type ConferenceDate, fieldsOf, STEPS } from "../records/conferenceSteps";
import { reachOfDate } from "../records/daysOfLog";
import { isKnown } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import type { Conference, DatasetName, Records } from "../records/records";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";
import { inQuotes } from "../text/words";

/** What is wrong with a date. */
type Fault =
  | { readonly what: "after the as-at day" | "before 1990"; readonly date: number }
  | {
      readonly what: "born after the conference";
      readonly date: number;
      readonly conference: CalendarDate;
    }
  | { readonly what: "other dates"; readonly date: CalendarDate; readonly meant: CalendarDate }
  | { readonly what: "refused"; readonly found: string; readonly date: CalendarDate | null };
type Found = Fault & { readonly field: string; readonly unjudged: readonly string[] };

const text: DataCheckText<Found> = {
  code: "D03",
  title: "Date implausible",
  why: "A slip in the year can make a late step look early, or hide a conference from its year.",
  putRight: "Check the year; a date still to come is entered once the day is past.",
  sources: [OWN],
  severity: "error",
  needs: [],
  sentence: implausible,
};

/** Nothing in a tracker is older. */
const EARLIEST = calendarDate(1990, 1, 1);

type FieldsOf<Name extends DatasetName> = readonly (keyof Records[Name][number] & string)[];

/** Dates that are past once they are entered; dates due or expected may lie ahead. */
const CONFERENCE_DATES: FieldsOf<"conferences"> = ["date", ...fieldsOf(STEPS)];
const CHILD_DATES: FieldsOf<"children"> = [
  "dateOfBirth",
  "planStart",
  "planEnd",
  "previousPlanEnd",
];
const ENQUIRY_DATES: FieldsOf<"enquiries"> = ["referralDate", "start", "end", "strategyDiscussion"];
const ACTION_DATES: FieldsOf<"actions"> = ["setOn", "completed"];

/** D03: dates that lie outside what a tracker can hold. */
export const datesPlausible: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    outOfRangeAsRead(tracker, verdicts);
    return [
      ...outOfRange("conferences", CONFERENCE_DATES, tracker, verdicts),
      once(() => mistyped(tracker, verdicts)),
      ...outOfRange("children", CHILD_DATES, tracker, verdicts),
      ...outOfRange("enquiries", ENQUIRY_DATES, tracker, verdicts),
      ...outOfRange("actions", ACTION_DATES, tracker, verdicts),
      each(tracker.records.children, (child) => {
        const conference = birthAfterConference(child, tracker);
        if (conference === undefined || !isKnown(child.dateOfBirth)) return;
        verdicts.add(
          found("children", child, "dateOfBirth", tracker, {
            what: "born after the conference",
            date: child.dateOfBirth,
            conference,
          }),
        );
      }),
    ];
  },
};

/** Dates of conferences that are easily mistyped for the day that the other dates fit. */
function mistyped(tracker: Tracker, verdicts: Verdicts): void {
  tracker.doubts.forEach(({ date, field, meant }, conference) => {
    if (meant === null) return;
    const facts = { what: "other dates", date, meant } as const;
    verdicts.add(found("conferences", conference, field, tracker, facts));
  });
}

/** Dates that reading refused because no tracker can hold them. */
function outOfRangeAsRead({ names, problems, unjudgedWithout }: Tracker, verdicts: Verdicts): void {
  for (const { cell, dataset, dates = [], field, found: content, kind, source } of problems) {
    if (kind !== "implausible date") continue;
    const facts = {
      what: "refused" as const,
      field,
      found: content,
      date: dates[0] ?? null,
      unjudged: unjudgedWithout(dataset, field, names.recordAt(dataset, source)),
    };
    verdicts.add(recordFinding(text, { record: names.at(dataset, source), cells: [cell], facts }));
  }
}

function outOfRange<Name extends DatasetName>(
  dataset: Name,
  fields: FieldsOf<Name>,
  tracker: Tracker,
  verdicts: Verdicts,
): readonly Pass[] {
  const { asAt, available, records } = tracker;
  const rows: readonly Records[Name][number][] = records[dataset];
  return fields
    .filter((field) => available.has(dataset, field))
    .filter((field) => !areAllInRange(dataset, field, tracker))
    .map((field) =>
      each(rows, (record) => {
        const date: unknown = record[field];
        if (typeof date !== "number" || (date <= asAt && date >= EARLIEST)) return;
        const isOfConference = field === "date" && dataset === "conferences";
        if (isOfConference && isBooked(record as Conference, asAt)) return;
        const what = date > asAt ? "after the as-at day" : "before 1990";
        verdicts.add(found(dataset, record, field, tracker, { what, date }));
      }),
    );
}

/** Whether it is known without a look at each record that no date of a field lies outside: so it is with most. */
function areAllInRange(dataset: DatasetName, field: string, { asAt, records }: Tracker): boolean {
  if (dataset !== "conferences") return false;
  const reach = reachOfDate(records.conferences, field as ConferenceDate);
  return reach === undefined || (reach.first >= EARLIEST && reach.last <= asAt);
}

function found<Name extends DatasetName>(
  dataset: Name,
  record: Records[Name][number],
  field: string,
  { unjudgedWithout }: Tracker,
  fault: Fault,
): RecordFinding {
  return recordFinding(text, {
    record: nameOf(dataset, record),
    cells: [cellOf(record.sources[0], field)],
    facts: {
      ...fault,
      field,
      unjudged: unjudgedWithout(dataset, field, record),
    },
  });
}

function implausible(fault: Found, dataset: DatasetName): string {
  const { field, unjudged } = fault;
  const isNoDay = fault.what === "refused" && fault.date === null;
  const date = isNoDay ? inQuotes(fault.found) : dateInWords(fault.date as CalendarDate);
  const what = `${fieldTitle(dataset, field)} ${date}`;
  switch (fault.what) {
    case "born after the conference":
      return `${what} is after the conference of ${dateInWords(fault.conference)}, and the child is not recorded as unborn.`;
    case "other dates":
      return `${what} does not go with the other dates of the conference, which fit ${dateInWords(fault.meant)}${notJudged(unjudged)}.`;
    case "after the as-at day":
      return `${what} is after the day as at which this was checked${notJudged(unjudged)}.`;
    case "before 1990":
      return `${what} is before 1990.`;
    case "refused":
      return `${what} cannot be a date in a tracker${notJudged(unjudged)}.`;
  }
}
