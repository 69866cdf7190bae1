import type { CalendarDate } from "../calendar/calendarDate";
import { isWithinAny } from "../calendar/daySpan";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { type Reach, reachOfLog } from "../checking/planStarts";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { RecordFinding } from "../findings/finding";
import { grouped } from "../grouped";
import type { DatedConference, FamilyLog } from "../people/families";
import { isInForce } from "../people/onPlan";
import { isInitial, isReview } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Child, Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import type { PlanCategory } from "../records/vocabulary";

type Found =
  | {
      readonly what: "ended in the log";
      readonly held: CalendarDate;
      readonly end: CalendarDate | null;
    }
  | { readonly what: "ended on no conference"; readonly end: CalendarDate }
  | { readonly what: "no plan start"; readonly held: CalendarDate }
  | { readonly what: "no plan made"; readonly held: CalendarDate }
  | { readonly what: "second initial"; readonly held: CalendarDate; readonly since: CalendarDate }
  | { readonly what: "nobody on a plan"; readonly held: CalendarDate }
  | { readonly what: "another category"; readonly held: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D17",
  title: "Conferences and children's plans disagree",
  why: "A child whose plan is open on one sheet and ended on the other is followed by one of them only.",
  putRight: "Look in the case file which of the two is right, and correct the other.",
  source: "Working Together to Safeguard Children",
  severity: "query",
  needs: [
    ...columnsOf("conferences", "familyRef", "outcome"),
    ...columnsOf("children", "familyRef", "planStart"),
  ],
  sentence: disagreement,
};

/** Furthest apart, in days, that a plan recorded a little late is still of its conference: D04 asks about the day. */
const RECORDED_LATE = 31;

/** D17: what the log decided of plans, held against the plans of the family's children. */
export const logAndPlansAgree: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { available, records } = tracker;
    if (!available.has("children", "planStart") || !available.has("conferences", "outcome"))
      return [];
    const reach = reachOfLog(tracker);
    if (reach === undefined) return [];
    const children = grouped(records.children, ({ familyRef }) => refKey(familyRef));
    return [
      each(tracker.families.values(), (family) => {
        const rows = children.get(family.key);
        // A family of which no children are recorded, or whose log has gaps, is asked about by other checks.
        if (rows === undefined || !family.complete || !rows.every(hasReadablePlan)) return;
        compare(family, rows, tracker, reach, onceForEachCell(verdicts));
      }),
    ];
  },
};

const NOBODY: readonly Child[] = [];

/** Where findings go. */
type Said = Pick<Verdicts, "add">;

/** Lets one finding through for each cell: what two conferences say of one plan is said by the first. */
function onceForEachCell(verdicts: Said): Said {
  const told = new Set<string>();
  return {
    add: (finding) => {
      const { cell } = finding as RecordFinding;
      const place = `${cell.row} ${cell.column} ${cell.sheet}`;
      if (!told.has(place)) verdicts.add(finding);
      told.add(place);
    },
  };
}

/** Whether what a row says of its child's plan could be read. */
function hasReadablePlan({ planStart, planEnd }: Child): boolean {
  return isReadable(planStart) && isReadable(planEnd);
}

function isReadable(day: Child["planStart"]): boolean {
  return isKnown(day) || !(day.missing === "unreadable" || day.missing === "not known yet");
}

function compare(
  { conferences }: FamilyLog,
  rows: readonly Child[],
  tracker: Tracker,
  reach: Reach,
  verdicts: Said,
): void {
  const started = rows.filter(({ planStart }) => isKnown(planStart));
  let planWithoutStart = false;
  let asked = false;
  for (const conference of conferences) {
    if (tracker.duplicates.has(conference)) continue;
    const { date, outcome } = conference;
    const decision = isKnown(outcome) ? outcome.decision : undefined;
    const onPlan = started.filter((child) => isInForce(child, date));
    const beginning =
      decision === "plan made"
        ? started.filter((child) => beginsWith(child, conference, conferences))
        : NOBODY;
    if (isInitial(conference) || conference.type === "transfer-in") {
      if (decision === "plan made" && beginning.length === 0) {
        const [first] = onPlan;
        planWithoutStart ||= first === undefined;
        atConference(
          conference,
          tracker,
          verdicts,
          first && isKnown(first.planStart)
            ? { what: "second initial", held: date, since: first.planStart }
            : { what: "no plan start", held: date },
        );
      }
      if (decision === "no plan" && !anotherMadeOne(conference, conferences)) {
        for (const child of started) {
          if (child.planStart === date)
            atChild(child, "planStart", verdicts, { what: "no plan made", held: date });
        }
      }
    }
    if (decision === "plan made") categories(conference, beginning, verdicts);
    if (!isReview(conference)) continue;
    if (decision === "plan ended") {
      for (const child of onPlan) {
        const { planEnd } = child;
        if (isKnown(planEnd) && planEnd - date <= RECORDED_LATE) continue;
        if (isReopened(child, started, date)) continue;
        const end = isKnown(planEnd) ? planEnd : null;
        atChild(child, "planEnd", verdicts, { what: "ended in the log", held: date, end });
      }
    }
    if (
      onPlan.length === 0 &&
      !planWithoutStart &&
      !asked &&
      started.every(({ planStart }) => isKnown(planStart) && planStart !== date)
    ) {
      asked = true;
      atConference(conference, tracker, verdicts, { what: "nobody on a plan", held: date });
    }
  }
  if (conferences.length > 0) ends(started, conferences, tracker, reach, verdicts);
}

/** Whether a plan began at a conference: on its day, or near it and on the day of no other. */
function beginsWith(
  { planStart }: Child,
  { date }: DatedConference,
  conferences: readonly DatedConference[],
): boolean {
  if (!isKnown(planStart) || Math.abs(planStart - date) > RECORDED_LATE) return false;
  return planStart === date || !conferences.some((other) => other.date === planStart);
}

/** Whether another row has the same child's later plan, so that this row's end is told by D13. */
function isReopened(child: Child, started: readonly Child[], day: CalendarDate): boolean {
  const ref = refKey(child.childRef);
  return started.some(
    (other) =>
      other !== child &&
      ref !== undefined &&
      refKey(other.childRef) === ref &&
      isKnown(other.planStart) &&
      other.planStart > day,
  );
}

function anotherMadeOne(conference: DatedConference, all: readonly DatedConference[]): boolean {
  return all.some(
    (other) =>
      other !== conference &&
      other.date === conference.date &&
      isKnown(other.outcome) &&
      other.outcome.decision !== "no plan",
  );
}

/** A plan that ended on a day on which the family had no conference, in a log that covers that day. */
function ends(
  started: readonly Child[],
  conferences: readonly DatedConference[],
  { asAt, available }: Tracker,
  reach: Reach,
  verdicts: Said,
): void {
  const first = conferences[0]?.date ?? asAt;
  for (const child of started) {
    const { planEnd: end, planStart } = child;
    if (!isKnown(end) || end > asAt || end > reach.to || end <= first || end === planStart)
      continue;
    if (conferences.some(({ date }) => date === end)) continue;
    if (isWithinAny(end, available.unreadDays)) continue;
    // Where the log ended the plan a few days before, the child's row was filled in late.
    if (
      conferences.some(
        (one) => isReview(one) && Math.abs(one.date - end) <= RECORDED_LATE && ended(one),
      )
    )
      continue;
    atChild(child, "planEnd", verdicts, { what: "ended on no conference", end });
  }
}

function ended({ outcome }: Conference): boolean {
  return isKnown(outcome) && outcome.decision === "plan ended";
}

/** A category at the conference that none of the plans it made has. */
function categories(
  conference: DatedConference,
  beginning: readonly Child[],
  verdicts: Said,
): void {
  const { category, date } = conference;
  if (!isKnown(category)) return;
  const made = beginning.filter((child) => child.planStart === date && isKnown(child.category));
  const agrees = made.some((child) => isKnown(child.category) && isSame(category, child.category));
  const [first] = made;
  if (first && !agrees)
    atChild(first, "category", verdicts, { what: "another category", held: date });
}

/** "Multiple" stands for any two or more. */
function isSame(one: PlanCategory, other: PlanCategory): boolean {
  const [many, others] = [one, other].map(
    ({ categories: all }) => all.includes("multiple") || all.length > 1,
  );
  if (many && others && [one, other].some(({ categories: all }) => all.includes("multiple")))
    return true;
  return [...one.categories].sort().join() === [...other.categories].sort().join();
}

function atChild(child: Child, field: string, verdicts: Said, facts: Found): void {
  const record = nameOf("children", child);
  verdicts.add(recordFinding(text, { record, cells: [cellOf(child.sources[0], field)], facts }));
}

function atConference(
  conference: Conference,
  { names }: Tracker,
  verdicts: Said,
  facts: Found,
): void {
  const record = names.conference(conference);
  verdicts.add(
    recordFinding(text, { record, cells: [cellOf(conference.sources[0], "outcome")], facts }),
  );
}

function disagreement(found: Found): string {
  if (found.what === "ended on no conference") {
    return `The plan ended ${dateInWords(found.end)}, on which the family had no conference, and no reason is recorded.`;
  }
  const held = dateInWords(found.held);
  switch (found.what) {
    case "ended in the log":
      return found.end === null
        ? `The review of ${held} ended the plan, and here it is still open: the child's next review is followed until this is settled.`
        : `The review of ${held} ended the plan, and here it ended ${dateInWords(found.end)}.`;
    case "no plan start":
      return `The conference of ${held} made a plan, and no child of the family has a plan that starts then: the number on a plan is too small.`;
    case "no plan made":
      return `The plan starts on the day of the conference of ${held}, which made no plan.`;
    case "second initial":
      return `The conference of ${held} made a plan, and a child of the family has been on one since ${dateInWords(found.since)}: no other child's plan starts then.`;
    case "nobody on a plan":
      return `Reviewed on ${held}, and no child of the family was on a plan then.`;
    case "another category":
      return `The category differs from the one at the conference of ${held}, which made the plan.`;
  }
}
