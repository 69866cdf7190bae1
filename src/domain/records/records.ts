import { z } from "zod";
import type { ConferenceSteps } from "./conferenceSteps";
import { dateField, fieldOf, numberField, textField, yesNoField } from "./field";
import type { RowSource } from "./source";
import {
  actionStatus,
  age,
  assessmentType,
  childParticipation,
  conferenceStatus,
  conferenceType,
  invitation,
  outcome,
  planCategory,
  section47Outcome,
} from "./vocabulary";

/**
 * Rows of the workbook that a record was read from: one, or several where the sheet has a row per child of
 * one conference. The first is the one a finding points at.
 */
const sources = z.custom<readonly [RowSource, ...RowSource[]]>(
  (value) => Array.isArray(value) && value.length > 0,
);

/** One meeting about one family. */
export const conferenceSchema = z
  .object({
    sources,
    conferenceRef: textField,
    familyRef: textField,
    childRef: textField,
    type: fieldOf(conferenceType),
    date: dateField,
    /** Whether it took place, as a column of its own, or the words of its outcome or type, say. */
    status: fieldOf(conferenceStatus),
    due: dateField,
    requestedBy: textField,
    chair: textField,
    numberOfChildren: numberField,
    outcome: fieldOf(outcome),
    category: fieldOf(planCategory),
    parentsAttended: yesNoField,
    reasonForDelay: textField,
    comments: textField,
  })
  .readonly();
export type Conference = z.infer<typeof conferenceSchema> & ConferenceSteps;

/** One child, per conference or per year. */
export const childSchema = z
  .object({
    sources,
    childRef: textField,
    familyRef: textField,
    name: textField,
    dateOfBirth: dateField,
    expectedDateOfBirth: dateField,
    age: fieldOf(age),
    gender: textField,
    planStart: dateField,
    planEnd: dateField,
    category: fieldOf(planCategory),
    participation: fieldOf(childParticipation),
    /** Dates on which earlier plans began, or only that there were any. */
    previousPlans: fieldOf(z.union([z.number().int().min(0), z.boolean()])),
    previousPlanEnd: dateField,
  })
  .readonly();
export type Child = z.infer<typeof childSchema>;

/** One agency at one conference. */
export const participationSchema = z
  .object({
    sources,
    /** Column of the agency where the sheet is a matrix; absent where it is a list. */
    conferenceRef: textField,
    /** The agency's printed name once recognised, else the team's own word. */
    agency: textField,
    invited: fieldOf(invitation),
    attended: yesNoField,
    reportSent: yesNoField,
  })
  .readonly();
export type Participation = z.infer<typeof participationSchema>;

/** The indicators of risk ticked for one family (or one child). */
export const indicatorsSchema = z
  .object({
    sources,
    familyRef: textField,
    childRef: textField,
    /** Printed names of the indicators that are ticked, in the order of the sheet. */
    ticked: z.array(z.string()).readonly(),
  })
  .readonly();
export type Indicators = z.infer<typeof indicatorsSchema>;

/** One referral, assessment or section 47 enquiry. */
export const enquirySchema = z
  .object({
    sources,
    ref: textField,
    familyRef: textField,
    referralDate: dateField,
    reReferral: yesNoField,
    assessmentType: fieldOf(assessmentType),
    start: dateField,
    end: dateField,
    strategyDiscussion: dateField,
    outcome: fieldOf(section47Outcome),
  })
  .readonly();
export type Enquiry = z.infer<typeof enquirySchema>;

/** One agreed action. */
export const actionSchema = z
  .object({
    sources,
    action: textField,
    source: textField,
    owner: textField,
    setOn: dateField,
    due: dateField,
    completed: dateField,
    status: fieldOf(actionStatus),
    notes: textField,
  })
  .readonly();
export type Action = z.infer<typeof actionSchema>;

/** One day on which the team does not work, besides weekends and bank holidays. */
export const nonWorkingDaySchema = z
  .object({ sources, date: dateField, why: textField })
  .readonly();
export type NonWorkingDay = z.infer<typeof nonWorkingDaySchema>;

/** Everything the tracker holds. Conferences, children and families are three different counts. */
export interface Records {
  readonly conferences: readonly Conference[];
  readonly children: readonly Child[];
  readonly participation: readonly Participation[];
  readonly indicators: readonly Indicators[];
  readonly enquiries: readonly Enquiry[];
  readonly actions: readonly Action[];
  readonly nonWorkingDays: readonly NonWorkingDay[];
}

/** A kind of row, and the name of its list in `Records`. */
export type DatasetName = keyof Records;

/** Which datasets and fields the workbook has: what a check or a table can rely on. */
export interface Availability {
  has(dataset: DatasetName, field?: string): boolean;
  /** Names of the indicator columns, in the order of the sheet. */
  readonly indicatorNames: readonly string[];
}
