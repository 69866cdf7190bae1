import { endsWithPlan, isConference, isInitial, isReview } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import type { ConferenceType } from "../records/vocabulary";

/** Which conferences a timescale is about. */
export interface About {
  /** Whether it is about a conference; `undefined` where the type or outcome that would tell is missing. */
  readonly isMet: (conference: Conference) => boolean | undefined;
  /** The field that decides it. */
  readonly decidedBy: (conference: Conference) => "type" | "outcome";
  /** The same as conditions on the words of one column; all of them must hold. */
  readonly conditions: readonly {
    readonly field: "type" | "outcome";
    readonly holds: (conference: Conference) => boolean;
  }[];
}

/** Whether a timescale is about a conference; a strategy discussion is none. */
export function appliesTo({ isMet }: About, conference: Conference): boolean | undefined {
  return isConference(conference) ? isMet(conference) : false;
}

/** Whether it is about all conferences of some types, whatever they decided. */
export function isOfAKind({ conditions }: About): boolean {
  return conditions.every(({ field }) => field === "type");
}

/** Conferences of a type. */
function ofType(holds: (conference: Conference) => boolean): About {
  return {
    isMet: (conference) => (isKnown(conference.type) ? holds(conference) : undefined),
    decidedBy: () => "type",
    conditions: [{ field: "type", holds }],
  };
}

/** Reviews of a place in their family's sequence, which is not known of some. */
function reviewOf(place: ConferenceType): About {
  const holds = ({ type }: Conference) => type === place;
  return {
    ...ofType(holds),
    isMet: ({ type }) => (isKnown(type) && type !== "review" ? type === place : undefined),
  };
}

export const EVERY_CONFERENCE: About = {
  isMet: () => true,
  decidedBy: () => "type",
  conditions: [],
};

export const INITIAL_CONFERENCES = ofType(isInitial);
export const REVIEWS = ofType(isReview);
export const FIRST_REVIEWS = reviewOf("first review");
export const LATER_REVIEWS = reviewOf("later review");
export const TRANSFER_IN_CONFERENCES = ofType(({ type }) => type === "transfer-in");

/** Conferences that ended with a plan in force, made or continued. */
export const CONFERENCES_WITH_PLAN: About = {
  isMet: endsWithPlan,
  decidedBy: () => "outcome",
  conditions: [{ field: "outcome", holds: (conference) => endsWithPlan(conference) === true }],
};

/** Initial conferences that made a plan. A plan that continues was made before. */
export const INITIAL_CONFERENCES_WITH_PLAN: About = {
  isMet: (conference) => {
    const { outcome, type } = conference;
    if (isKnown(type)) return isInitial(conference) && endsWithPlan(conference);
    return isKnown(outcome) && outcome.decision !== "plan made" ? false : undefined;
  },
  decidedBy: ({ type }) => (isKnown(type) ? "outcome" : "type"),
  conditions: [...INITIAL_CONFERENCES.conditions, ...CONFERENCES_WITH_PLAN.conditions],
};
