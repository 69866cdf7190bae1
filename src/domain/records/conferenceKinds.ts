import { isKnown, lacks } from "./field";
import type { Conference } from "./records";

/** Whether a row is a child protection conference: a strategy discussion is none, a missing type may be. */
export function isConference({ type }: Conference): boolean {
  return type !== "strategy";
}

/** Whether it is an initial conference; a pre-birth conference is one, and so is one that was a review besides. */
export function isInitial({ type }: Conference): boolean {
  return type === "initial" || type === "pre-birth" || type === "initial and review";
}

/**
 * Whether a conference took place, as far as the tracker's words say: one that was adjourned or inquorate did only if a
 * decision is recorded. A conference of which nothing is said took place if its day has come.
 */
export function tookPlace({ outcome, status }: Conference): boolean {
  switch (status) {
    case "cancelled":
    case "cancelled, not needed":
    case "postponed":
      return false;
    case "adjourned":
    case "inquorate":
      // Words that are not understood are a decision too: it is asked about at its cell.
      return isKnown(outcome) || lacks(outcome, "unreadable");
    default:
      return true;
  }
}

/** Whether it is a review, first or later or of unknown place. */
export function isReview({ type }: Conference): boolean {
  return type === "first review" || type === "later review" || type === "review";
}

/**
 * Whether the conference ended with a child protection plan in force: made or continued.
 * `undefined` where no outcome was read.
 */
export function endsWithPlan({ outcome }: Conference): boolean | undefined {
  if (!isKnown(outcome)) return undefined;
  return outcome.decision === "plan made" || outcome.decision === "plan continues";
}
