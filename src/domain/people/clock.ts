import type { Conference } from "../records/records";
import type { DatedConference, FamilyLog } from "./families";
import type { StopReason } from "./follow";
import type { Person } from "./people";
import type { Plan } from "./plans";
import type { ReviewPlace } from "./run";

/** From where a review is counted, for the children of whom this is so. */
export interface ReviewAnswer {
  /** The day counted from; `NO_DAY` where it is not known. */
  readonly from: number;
  readonly place: ReviewPlace;
  /** The same by the least that is sure: where it differs, only what both say is sure. */
  readonly sureFrom: number;
  readonly surePlace: ReviewPlace;
  /** The conference counted from, where the log has it. */
  readonly before: Conference | undefined;
  /** The children; `null` stands for those of a family whose children are not recorded. */
  readonly children: readonly (Person | null)[];
}

/** The clock of one or several children of a family of whom the same is to be said. */
export interface Clock {
  readonly children: readonly (Person | null)[];
  /** Each child's plan, where the children's sheet records it. */
  readonly plan: Plan | null;
  readonly family: FamilyLog | undefined;
  /** The conference from which the next review is counted; `undefined` where it is the plan's start or a recorded day. */
  readonly last: Conference | undefined;
  readonly day: number;
  readonly next: ReviewPlace;
  readonly sureDay: number;
  readonly sureNext: ReviewPlace;
  readonly fromBeforeLog: boolean;
  /** Whether it is not known that there is a plan. */
  readonly isUnsure: boolean;
  /** Whether a review may have ended the plan: it ended those of some children, and nothing says of which. */
  readonly mayHaveEnded: boolean;
  /** Whether it went on over days that were not read: a review may have been held on them. */
  readonly passedUnread: boolean;
  /** The next review of the children that is booked. */
  readonly booked: DatedConference | undefined;
  /** The day it stopped; `NO_DAY` where it runs. */
  readonly stopped: number;
  readonly why: StopReason | null;
}
