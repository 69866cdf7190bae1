import { type Field, isKnown, known, NOT_RECORDED } from "../../domain/records/field";
import type { Conference } from "../../domain/records/records";

/**
 * Makes one conference of the rows of a family's children: same family, date and type, each child once. A
 * row that names a child and leaves family, date and type blank belongs to the conference above it. A child
 * that occurs again is a duplicate and stays a conference of its own.
 */
export function mergeChildRows(rows: readonly Conference[]): readonly Conference[] {
  const merged: Conference[] = [];
  const places = new Map<string, { at: number; children: Set<string> }>();
  let last: { at: number; children: Set<string> } | undefined;
  for (const row of rows) {
    const child = known(row.childRef);
    const key = meetingKey(row);
    const place = key === null ? (continues(row) ? last : undefined) : places.get(key);
    const before = place && merged[place.at];
    if (place && before && child !== undefined && !place.children.has(child)) {
      merged[place.at] = together(before, row);
      place.children.add(child);
      last = place;
      continue;
    }
    last = { at: merged.length, children: new Set(child === undefined ? [] : [child]) };
    if (key !== null && child !== undefined) places.set(key, last);
    merged.push(row);
  }
  return merged;
}

function meetingKey({ familyRef, date, type }: Conference): string | null {
  if (!isKnown(familyRef) || !isKnown(date) || !isKnown(type)) return null;
  return `${familyRef}\u0000${date}\u0000${type}`;
}

function continues({ familyRef, date, type }: Conference): boolean {
  return familyRef === NOT_RECORDED && date === NOT_RECORDED && type === NOT_RECORDED;
}

/** The first row's values, completed by the others'. A plan for one of the children is a plan. */
function together(first: Conference, second: Conference): Conference {
  return {
    sources: [...first.sources, ...second.sources],
    conferenceRef: either(first.conferenceRef, second.conferenceRef),
    familyRef: first.familyRef,
    childRef: first.childRef,
    type: first.type,
    date: first.date,
    strategyDiscussion: either(first.strategyDiscussion, second.strategyDiscussion),
    section47Start: either(first.section47Start, second.section47Start),
    notification: either(first.notification, second.notification),
    previousConference: either(first.previousConference, second.previousConference),
    due: either(first.due, second.due),
    requestedBy: either(first.requestedBy, second.requestedBy),
    chair: either(first.chair, second.chair),
    numberOfChildren: either(first.numberOfChildren, second.numberOfChildren),
    reportReceived: either(first.reportReceived, second.reportReceived),
    ...decided(first, second),
    outlinePlanSent: either(first.outlinePlanSent, second.outlinePlanSent),
    minutesToChair: either(first.minutesToChair, second.minutesToChair),
    minutesApproved: either(first.minutesApproved, second.minutesApproved),
    fullRecordDistributed: either(first.fullRecordDistributed, second.fullRecordDistributed),
    coreGroup: either(first.coreGroup, second.coreGroup),
    parentsAttended: either(first.parentsAttended, second.parentsAttended),
    reasonForDelay: either(first.reasonForDelay, second.reasonForDelay),
    comments: either(first.comments, second.comments),
  };
}

function either<T>(first: Field<T>, second: Field<T>): Field<T> {
  return isKnown(first) || !isKnown(second) ? first : second;
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
