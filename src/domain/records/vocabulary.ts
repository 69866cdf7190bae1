import { z } from "zod";

/**
 * Kinds of conference. `review` is a review whose place in the family's sequence is not known: reading
 * turns it into a first or a later review wherever the sequence tells. `initial and review` is one meeting that
 * was both: an initial conference for some children of the family and a review for those who were on a plan.
 */
export const conferenceType = z.enum([
  "initial",
  "pre-birth",
  "initial and review",
  "transfer-in",
  "first review",
  "later review",
  "review",
  "strategy",
]);
export type ConferenceType = z.infer<typeof conferenceType>;

/** What a conference decided about the child protection plan. */
export const planDecision = z.enum(["plan made", "no plan", "plan continues", "plan ended"]);
export type PlanDecision = z.infer<typeof planDecision>;

/** The decision, with the team's own words for it ("Plan ended - Interim Care Order"). */
export const outcome = z.object({ decision: planDecision, words: z.string() }).readonly();
export type Outcome = z.infer<typeof outcome>;

/**
 * Whether a conference took place, where the tracker says so: "cancelled, not needed" has a reason for which none is
 * needed any more; an adjourned or inquorate conference counts as held only if a decision is recorded.
 */
export const conferenceStatus = z.enum([
  "held",
  "cancelled",
  "cancelled, not needed",
  "postponed",
  "adjourned",
  "inquorate",
  "reconvened",
]);
export type ConferenceStatus = z.infer<typeof conferenceStatus>;

/**
 * What a section 47 enquiry came to, with the team's own words: whether it asked for an initial conference, and
 * whether the threshold of significant harm was met; `null` where the words say nothing of it.
 */
export const section47Outcome = z
  .object({
    conference: z.enum(["asked for", "not asked for"]).nullable(),
    threshold: z.enum(["met", "not met"]).nullable(),
    words: z.string(),
  })
  .readonly();
export type Section47Outcome = z.infer<typeof section47Outcome>;

/** Where an agreed action stands by the words of its status; `null` where they are not understood. */
export const actionStatus = z
  .object({ says: z.enum(["done", "dropped", "open"]).nullable(), words: z.string() })
  .readonly();
export type ActionStatus = z.infer<typeof actionStatus>;

/** Category of abuse as the Department for Education codes it. */
export const abuseCategory = z.enum(["neglect", "emotional", "physical", "sexual", "multiple"]);
export type AbuseCategory = z.infer<typeof abuseCategory>;

/** Category of plan: one category, or a pair in the fixed order of the list above; with the team's words. */
export const planCategory = z
  .object({ categories: z.array(abuseCategory).min(1).readonly(), words: z.string() })
  .readonly();
export type PlanCategory = z.infer<typeof planCategory>;

/** How a child took part: PN1–PN4 attended, PN5–PN6 consulted, PN7 neither; or the child is under ten. */
export const childParticipation = z.enum(["attended", "consulted", "neither", "under 10"]);
export type ChildParticipation = z.infer<typeof childParticipation>;

/** Whether an agency was invited: `no` came without an invitation, `not known` is printed as "?". */
export const invitation = z.enum(["yes", "no", "not known"]);
export type Invitation = z.infer<typeof invitation>;

/** Kind of an enquiry's assessment, with its own limit in working days. */
export const assessmentType = z.enum(["initial", "core", "single"]);
export type AssessmentType = z.infer<typeof assessmentType>;

/** Age at a conference: whole years, or not yet born. */
export const age = z.union([z.number().int().min(0), z.literal("unborn")]);
export type Age = z.infer<typeof age>;
