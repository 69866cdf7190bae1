import type { Day } from "../domain/oracle/plainDays";

/** A child of a made-up family: by its place in the family. */
export interface Kid {
  readonly ref: string;
  /** `null` while it is not born as at the day of the tracker. */
  readonly born: Day | null;
  /** Set for a child whose birth was expected when the family became known. */
  readonly expected: Day | null;
  /** The day of its death, where it died by the as-at day. */
  readonly died: Day | null;
}

/** What a conference decided for one child. */
export type Decision = "made" | "none" | "continues" | "ended";

export type MeetingKind = "initial" | "pre-birth" | "transfer-in" | "review" | "combined";

/**
 * How a conference stands as at the day of the tracker. undated: it is needed and has no date yet; in the enquiries:
 * it was asked for by a section 47 enquiry, and no conference is in the log.
 */
export type MeetingState =
  | "held"
  | "inquorate, decided"
  | "reconvened"
  | "booked"
  | "undated"
  | "in the enquiries"
  | "cancelled"
  | "no longer needed"
  | "postponed"
  | "adjourned";

export interface Meeting {
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly day: Day | null;
  /** The children it considered, or would have, each with what was decided for it. */
  readonly considered: ReadonlyMap<number, Decision | null>;
}

/** An initial or transfer-in conference that became necessary on a day, and the attempts at holding it. */
export interface Need {
  readonly kind: "initial" | "pre-birth" | "transfer-in" | "combined";
  /** The strategy discussion, or the notification of a transfer. */
  readonly trigger: Day;
  /** In order; the last is the one that was held, if any was. */
  readonly attempts: readonly Meeting[];
}

/** A child's plan; `end` is null while it is in force as at the day of the tracker. */
export interface Plan {
  readonly kid: number;
  readonly start: Day;
  readonly end: Day | null;
  /** Whether it ended with the child's death or 18th birthday, and nobody entered that it did. */
  readonly isUnclosed: boolean;
}

/** An enquiry that asked for no conference, or one that a review of children on a plan answered. */
export interface OtherEnquiry {
  readonly day: Day;
  readonly asked: boolean;
}

/** All that happened to a family up to the day of the tracker, and what is booked after it. */
export interface Story {
  readonly ref: string;
  readonly kids: readonly Kid[];
  readonly needs: readonly Need[];
  /** Reviews held, or that were to be held. Those held before the log begins are among them. */
  readonly reviews: readonly Meeting[];
  readonly plans: readonly Plan[];
  readonly otherEnquiries: readonly OtherEnquiry[];
  /** What is unusual in it, for grouping what is found. */
  readonly traits: ReadonlySet<string>;
}

/** Whether a conference took place. */
export function wasHeld({ state }: Meeting): boolean {
  return state === "held" || state === "inquorate, decided" || state === "reconvened";
}
