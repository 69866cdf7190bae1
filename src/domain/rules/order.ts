import type { CalendarDate } from "../calendar/calendarDate";
import { isKnown } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import type { DatasetName, Records } from "../records/records";
import { cellOf } from "../records/source";
import { isReview } from "../timescales/conferenceKinds";
import { wasHeld } from "../timescales/families";
import { familyOf } from "./births";
import { nameOf } from "./nameOf";
import { recordFinding } from "./recordFinding";
import type { Rule, RuleText } from "./rule";
import type { Tracker } from "./tracker";
import type { Verdicts } from "./verdicts";

const text: RuleText = {
  code: "D04",
  title: "Dates out of order",
  why: "One of the two dates is wrong, and a step done before its start would pass for one in time.",
  putRight: "Check both dates against the case file and correct the one that is wrong.",
  source: "Conference Check",
  severity: "error",
  needs: [],
};

type FieldOf<Name extends DatasetName> = keyof Records[Name][number] & string;

/** A date, on which side of another it cannot lie, and the others in the order in which they are asked. */
type Order<Name extends DatasetName> = readonly [
  field: FieldOf<Name>,
  cannotBe: "before" | "after" | "on or after",
  others: readonly FieldOf<Name>[],
];

const CONFERENCE_ORDER: readonly Order<"conferences">[] = [
  ["strategyDiscussion", "after", ["date"]],
  ["section47Start", "after", ["date"]],
  ["notification", "after", ["date"]],
  ["previousConference", "on or after", ["date"]],
  ["reportReceived", "after", ["date"]],
  ["outlinePlanSent", "before", ["date"]],
  ["minutesToChair", "before", ["date"]],
  ["minutesApproved", "before", ["date", "minutesToChair"]],
  ["fullRecordDistributed", "before", ["date", "minutesApproved"]],
  ["coreGroup", "before", ["date"]],
];
const CHILD_ORDER: readonly Order<"children">[] = [["planEnd", "before", ["planStart"]]];
const ENQUIRY_ORDER: readonly Order<"enquiries">[] = [["end", "before", ["start"]]];
const ACTION_ORDER: readonly Order<"actions">[] = [["completed", "before", ["setOn"]]];

/** D04: dates of one record that cannot both be right. */
export const datesInOrder: Rule = {
  ...text,
  check(tracker, verdicts) {
    outOfOrder("conferences", CONFERENCE_ORDER, tracker, verdicts);
    outOfOrder("children", CHILD_ORDER, tracker, verdicts);
    outOfOrder("enquiries", ENQUIRY_ORDER, tracker, verdicts);
    outOfOrder("actions", ACTION_ORDER, tracker, verdicts);
    plansStartAtConference(tracker, verdicts);
  },
};

function outOfOrder<Name extends DatasetName>(
  dataset: Name,
  orders: readonly Order<Name>[],
  { asAt, available, records }: Tracker,
  verdicts: Verdicts,
): void {
  const rows: readonly Records[Name][number][] = records[dataset];
  for (const [field, cannotBe, others] of orders) {
    if (!available.has(dataset, field)) continue;
    for (const record of rows) {
      const date: unknown = record[field];
      // D03 tells of a date after the as-at day.
      if (typeof date !== "number" || date > asAt) continue;
      const wrong = others.find((other) => clashes(date, cannotBe, record[other], asAt));
      if (wrong === undefined) continue;
      const cells = [cellOf(record.sources[0], field), cellOf(record.sources[0], wrong)] as const;
      const facts = {
        what: "out of order",
        field: fieldTitle(dataset, field),
        date,
        cannotBe,
        other: fieldTitle(dataset, wrong),
        otherDate: Number(record[wrong]),
      };
      verdicts.add(recordFinding(text, { record: nameOf(dataset, record), cells, facts }));
    }
  }
}

function clashes(
  date: number,
  cannotBe: Order<DatasetName>[1],
  other: unknown,
  asAt: CalendarDate,
): boolean {
  if (typeof other !== "number" || other > asAt) return false;
  if (cannotBe === "before") return date < other;
  return cannotBe === "after" ? date > other : date >= other;
}

/** A plan begins at a conference of the family, where the log covers its start. */
function plansStartAtConference(tracker: Tracker, verdicts: Verdicts): void {
  const log = reachOfLog(tracker);
  if (!log) return;
  for (const child of tracker.records.children) {
    const { planStart } = child;
    if (!isKnown(planStart) || planStart < log.from || planStart > log.to) continue;
    const { conferences = [] } = familyOf(child, tracker) ?? {};
    const [first] = conferences;
    // A family whose first conference in the log is a review had others before the log began.
    if (!first || (isReview(first) && planStart < first.date)) continue;
    if (conferences.some(({ date }) => date === planStart)) continue;
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

/** First and last day on which the log has a conference. */
function reachOfLog({
  asAt,
  records,
}: Tracker): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  let reach: { from: CalendarDate; to: CalendarDate } | undefined;
  for (const conference of records.conferences) {
    if (!wasHeld(conference, asAt)) continue;
    const { date } = conference;
    if (!reach) reach = { from: date, to: date };
    else if (date < reach.from) reach.from = date;
    else if (date > reach.to) reach.to = date;
  }
  return reach;
}
