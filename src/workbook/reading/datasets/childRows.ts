import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { FACTS } from "../../../domain/records/conferenceFacts";
import { STEPS } from "../../../domain/records/conferenceSteps";
import { type Field, isKnown, known, lacks, NOT_RECORDED } from "../../../domain/records/field";
import { fieldTitle } from "../../../domain/records/fieldTitles";
import type { ReadingProblem } from "../../../domain/records/readingProblem";
import type { Conference } from "../../../domain/records/records";
import { refKey } from "../../../domain/records/refKey";
import { cellOf } from "../../../domain/records/source";

/** A row of a log that has a row for each child, and what tells its child from the family's others. */
export interface ChildRow {
  readonly conference: Conference;
  readonly child: Field<string>;
}

/** A conference in the making: its place among the merged ones, and the children whose rows it has. */
interface Meeting {
  readonly at: number;
  readonly children: Set<string>;
}

/**
 * Makes one conference of the rows of a family's children: same family (or, in a log without a column for it, same
 * number), date and type, each child once. A
 * row that names a child and leaves family, date and type blank belongs to the conference above it. A child
 * that occurs again is a duplicate and stays a separate conference. Dates on which the rows do not agree
 * are added to `problems`, and the one that leaves the least time counts.
 */
export function mergeChildRows(
  rows: readonly ChildRow[],
  problems: ReadingProblem[],
): readonly Conference[] {
  const merged: Conference[] = [];
  const meetings = new Map<string, Meeting>();
  let last: Meeting | undefined;
  for (const { conference: row, child } of rows) {
    const key = meetingKey(row);
    const childKey = refKey(child);
    const isUnreadable = lacks(child, "unreadable");
    const conference = withOwnRow(row, childKey ?? "", isUnreadable);
    const meeting = key === null ? (continues(conference) ? last : undefined) : meetings.get(key);
    const before = meeting && merged[meeting.at];
    const isAnother = childKey === undefined ? isUnreadable : !meeting?.children.has(childKey);
    if (meeting && before && isAnother) {
      merged[meeting.at] = together(before, conference, problems);
      if (childKey !== undefined) meeting.children.add(childKey);
      last = meeting;
      continue;
    }
    last = { at: merged.length, children: new Set(childKey === undefined ? [] : [childKey]) };
    if (key !== null && (childKey !== undefined || isUnreadable)) meetings.set(key, last);
    merged.push(conference);
  }
  return withUnnamed(merged);
}

/**
 * A conference whose row names no child may be about any, where the family's other rows name theirs; else it is about
 * the family.
 */
function withUnnamed(conferences: readonly Conference[]): readonly Conference[] {
  const naming = new Set<string>();
  const unnamed: Conference[] = [];
  for (const conference of conferences) {
    const family = refKey(conference.familyRef);
    if (family === undefined) continue;
    if (conference.children?.some(({ child }) => child !== "")) naming.add(family);
    else unnamed.push(conference);
  }
  const doubtful = new Set(unnamed.filter((one) => naming.has(refKey(one.familyRef) ?? "")));
  if (doubtful.size === 0) return conferences;
  return conferences.map((one) => {
    if (!doubtful.has(one)) return one;
    const children = one.children?.map((row) => ({ ...row, isUnreadable: true }));
    return { ...one, ...(children && { children }) };
  });
}

/** A row as a conference of its one child: what it decided for that child stays known when rows are brought together. */
function withOwnRow(row: Conference, child: string, isUnreadable: boolean): Conference {
  const {
    outcome,
    previousConference,
    sources: [source],
  } = row;
  const own = { child, outcome, previousConference, source };
  return { ...row, children: [isUnreadable ? { ...own, isUnreadable } : own] };
}

/** What the rows of one conference have in common; in a log without a column for the family its number tells. */
function meetingKey({ conferenceRef, familyRef, date, type }: Conference): string | null {
  const family = refKey(familyRef);
  const isByNumber = lacks(familyRef, "no column");
  const whose = isByNumber ? refKey(conferenceRef) : family;
  if (whose === undefined || !isKnown(date) || !isKnown(type)) return null;
  return `${isByNumber ? "number" : "family"} ${whose}\u0000${date}\u0000${type}`;
}

function continues({ familyRef, date, type }: Conference): boolean {
  return familyRef === NOT_RECORDED && date === NOT_RECORDED && type === NOT_RECORDED;
}

/** The first row's values, completed by the second's. A plan for one of the children is a plan. */
function together(first: Conference, second: Conference, problems: ReadingProblem[]): Conference {
  return {
    ...first,
    sources: [...first.sources, ...second.sources],
    children: [...(first.children ?? []), ...(second.children ?? [])],
    conferenceRef: either(first.conferenceRef, second.conferenceRef),
    status: either(first.status, second.status),
    ...agreed(first, second, problems),
    due: either(first.due, second.due),
    requestedBy: either(first.requestedBy, second.requestedBy),
    chair: either(first.chair, second.chair),
    numberOfChildren: either(first.numberOfChildren, second.numberOfChildren),
    ...decided(first, second),
    ...facts(first, second),
    reasonForDelay: either(first.reasonForDelay, second.reasonForDelay),
    comments: either(first.comments, second.comments),
  };
}

function either<T>(first: Field<T>, second: Field<T>): Field<T> {
  return isKnown(first) || !isKnown(second) ? first : second;
}

function agreed(
  first: Conference,
  second: Conference,
  problems: ReadingProblem[],
): Partial<Conference> {
  const dates: Record<string, Field<CalendarDate>> = {};
  for (const { field, from } of STEPS) {
    const [one, other] = [first[field], second[field]];
    dates[field] = either(one, other);
    if (!isKnown(one) || !isKnown(other) || one === other) continue;
    // Each child has its own conference before: its row keeps it.
    if (field === "previousConference") continue;
    // The earliest day to count from leaves the least time; of all others the latest does.
    dates[field] = (from === null) === one < other ? one : other;
    problems.push(disagreement(second, field, other, one));
  }
  return dates;
}

function disagreement(
  { sources: [source] }: Conference,
  field: string,
  found: CalendarDate,
  suggested: CalendarDate,
): ReadingProblem {
  return {
    kind: "rows disagree",
    dataset: "conferences",
    field,
    heading: fieldTitle("conferences", field),
    cell: cellOf(source, field),
    source,
    found: dateInFull(found),
    suggestion: dateInFull(suggested),
  };
}

/** What is so for one of the children is so of the conference. */
function facts(first: Conference, second: Conference): Partial<Conference> {
  const known = FACTS.map(({ field }) => {
    const [one, other] = [first[field], second[field]];
    return [field, other === true ? other : either(one, other)];
  });
  return Object.fromEntries(known);
}

function decided(first: Conference, second: Conference): Pick<Conference, "outcome" | "category"> {
  const [leading, other] = !hasPlan(first) && hasPlan(second) ? [second, first] : [first, second];
  return {
    outcome: either(leading.outcome, other.outcome),
    category: either(leading.category, other.category),
  };
}

function hasPlan({ outcome }: Conference): boolean {
  const decision = known(outcome)?.decision;
  return decision === "plan made" || decision === "plan continues";
}
