import type { CalendarDate } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";

/**
 * Kinds of conference. `review` is a review whose place in the family's sequence is not known: reading
 * turns it into a first or a later review wherever the sequence tells. `initial and review` is one meeting that
 * was both: an initial conference for some children of the family and a review for those who were on a plan.
 */
export const CONFERENCE_TYPES = [
  "initial",
  "pre-birth",
  "initial and review",
  "transfer-in",
  "first review",
  "later review",
  "review",
  "strategy",
] as const;
export type ConferenceType = (typeof CONFERENCE_TYPES)[number];

/** What a conference decided about the child protection plan. */
export const PLAN_DECISIONS = ["plan made", "no plan", "plan continues", "plan ended"] as const;
export type PlanDecision = (typeof PLAN_DECISIONS)[number];

/** The decision, with the team's own words for it ("Plan ended - Interim Care Order"). */
export interface Outcome {
  readonly decision: PlanDecision;
  readonly words: string;
}

/**
 * Whether a conference took place, where the tracker says so: "cancelled, not needed" has a reason for which none is
 * needed any more; an adjourned or inquorate conference counts as held only if a decision is recorded.
 */
export const CONFERENCE_STATUSES = [
  "held",
  "cancelled",
  "cancelled, not needed",
  "postponed",
  "adjourned",
  "inquorate",
  "reconvened",
] as const;
export type ConferenceStatus = (typeof CONFERENCE_STATUSES)[number];

/**
 * What a section 47 enquiry came to, with the team's own words: whether it asked for an initial conference, and
 * whether the threshold of significant harm was met; `null` where the words say nothing of it.
 */
export interface Section47Outcome {
  readonly conference: "asked for" | "not asked for" | null;
  readonly threshold: "met" | "not met" | null;
  readonly words: string;
}

/** Where an agreed action stands by the words of its status; `null` where they are not understood. */
export interface ActionStatus {
  readonly says: "done" | "dropped" | "open" | null;
  readonly words: string;
}

/** Category of abuse as the Department for Education codes it. */
export const ABUSE_CATEGORIES = ["neglect", "emotional", "physical", "sexual", "multiple"] as const;
export type AbuseCategory = (typeof ABUSE_CATEGORIES)[number];

/** Category of plan: one category, or a pair in the fixed order of the list above; with the team's words. */
export interface PlanCategory {
  /** At least one. */
  readonly categories: readonly AbuseCategory[];
  readonly words: string;
}

/** How a child took part: PN1–PN4 attended, PN5–PN6 consulted, PN7 neither; or the child is under ten. */
export const CHILD_PARTICIPATIONS = ["attended", "consulted", "neither", "under 10"] as const;
export type ChildParticipation = (typeof CHILD_PARTICIPATIONS)[number];

/** Codes of participation in the census of children in need, from 0 (under ten) to 7 (neither attended nor consulted). */
export const PARTICIPATION_CODES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type ParticipationCode = (typeof PARTICIPATION_CODES)[number];

/** Whether an agency was invited: `no` came without an invitation, `not known` is printed as "?". */
export const INVITATIONS = ["yes", "no", "not known"] as const;
export type Invitation = (typeof INVITATIONS)[number];

/** Kind of an enquiry's assessment, with its own limit in working days. */
export const ASSESSMENT_TYPES = ["initial", "core", "single"] as const;
export type AssessmentType = (typeof ASSESSMENT_TYPES)[number];

/** Age at a conference: whole years, or not yet born. */
export type Age = number | "unborn";

/** A deadline in words: how much time there is from the day an action was set; `null` where the words name no time. */
export interface Deadline {
  /** As the team wrote it. */
  readonly words: string;
  readonly allowed: Limit | null;
}

/** By when something is to be done: by the end of a day, or within a time. */
export type Due = CalendarDate | Deadline;
