import { isInitial } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { considers, outcomeFor } from "./considered";
import { countBefore, type DatedConference } from "./families";
import type { People, Person } from "./people";
import type { Plan } from "./plans";

/** Furthest from the start of a plan, in days, that the conference is which made it: one of the days is a slip. */
export const NEAR_START = 28;

/**
 * Which of a family's conferences made a plan: the one of its first day, else the one before or after it that is near,
 * may make plans and did not say that there is none, else the transfer-in conference after which the sequence of a child
 * who moved in on a plan begins. None was held after the plan had ended.
 * @returns its place among the conferences; -1 where the log has none
 */
export function placeOfMaker(
  { end, person, start }: Pick<Plan, "end" | "person" | "start">,
  conferences: readonly DatedConference[],
  context: { readonly people: People },
): number {
  const asked = { person, plan: null };
  const first = countBefore(conferences, start);
  let onTheDay = -1;
  for (let at = first; conferences[at]?.date === start; at += 1) {
    const conference = conferences[at];
    if (!conference || considers(conference, asked, context) === false) continue;
    if (opensPlans(conference)) return at;
    onTheDay = at;
  }
  if (onTheDay >= 0) return onTheDay;
  for (let at = first - 1; at <= first; at += 1) {
    const conference = conferences[at];
    if (conference === undefined || !opensPlans(conference)) continue;
    const isNear = Math.abs(conference.date - start) <= NEAR_START;
    if (!isNear || isAfter(conference, end) || considers(conference, asked, context) === false)
      continue;
    if (!leavesNoPlan(conference, person)) return at;
  }
  const next = conferences[first];
  return next?.type === "transfer-in" && !isAfter(next, end) ? first : -1;
}

function isAfter({ date }: DatedConference, end: Plan["end"]): boolean {
  return end !== undefined && date > end;
}

/** Whether a plan can be made by a conference: an initial, pre-birth or transfer-in one. */
export function opensPlans(conference: Conference): boolean {
  return isInitial(conference) || conference.type === "transfer-in";
}

/**
 * Whether an initial or transfer-in conference wholly says that no plan is in force after it. A plan that came with a
 * family can end at the transfer-in conference, and one of a combined conference at it; at any other initial one there
 * is none to end (D25 asks).
 */
export function leavesNoPlan(conference: Conference, person: Person | null): boolean {
  const decision = decisionFor(conference, person);
  if (decision !== "plan ended") return decision === "no plan";
  return conference.type !== "initial" && conference.type !== "pre-birth";
}

/** What a conference decided of a child's plan; `undefined` where that is not known. */
export function decisionFor(conference: Conference, person: Person | null) {
  const outcome = outcomeFor(conference, person);
  return isKnown(outcome) ? outcome.decision : undefined;
}
