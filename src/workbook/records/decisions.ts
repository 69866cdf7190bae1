import { isKnown } from "../../domain/records/field";
import type { Conference } from "../../domain/records/records";
import type { ConferenceType, PlanDecision } from "../../domain/records/vocabulary";

const REVIEWS: ReadonlySet<ConferenceType> = new Set<ConferenceType>([
  "first review",
  "later review",
  "review",
]);

/** What the same words mean at a review: a plan that is there goes on, and no plan is the end of one. */
const AT_REVIEW: Readonly<Partial<Record<PlanDecision, PlanDecision>>> = {
  "plan made": "plan continues",
  "no plan": "plan ended",
};

/** Reads each outcome in the light of the conference's type: "Child in need plan" ends a plan at a review. */
export function decideByType(conferences: readonly Conference[]): readonly Conference[] {
  return conferences.map((conference) => {
    const { type, outcome } = conference;
    if (!isKnown(type) || !isKnown(outcome) || !REVIEWS.has(type)) return conference;
    const decision = AT_REVIEW[outcome.decision];
    return decision === undefined
      ? conference
      : { ...conference, outcome: { ...outcome, decision } };
  });
}
