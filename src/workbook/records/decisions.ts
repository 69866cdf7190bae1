import { type Field, isKnown } from "../../domain/records/field";
import type { Conference } from "../../domain/records/records";
import type { ConferenceType, Outcome, PlanDecision } from "../../domain/records/vocabulary";

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
    const { children, type } = conference;
    if (!isKnown(type) || !REVIEWS.has(type)) return conference;
    const outcome = atReview(conference.outcome);
    const own = children?.map((row) => ({ ...row, outcome: atReview(row.outcome) }));
    if (own) return { ...conference, outcome, children: own };
    return outcome === conference.outcome ? conference : { ...conference, outcome };
  });
}

function atReview(outcome: Field<Outcome>): Field<Outcome> {
  const decision = isKnown(outcome) ? AT_REVIEW[outcome.decision] : undefined;
  return isKnown(outcome) && decision !== undefined ? { ...outcome, decision } : outcome;
}
