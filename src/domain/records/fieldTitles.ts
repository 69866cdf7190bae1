import { FACTS } from "./conferenceFacts";
import { type ConferenceStep, STEPS_AFTER, STEPS_BEFORE, STEPS_TOWARDS } from "./conferenceSteps";
import type { DatasetName } from "./records";

/** What a person calls each dataset. */
export const DATASET_TITLES: Readonly<Record<DatasetName, string>> = {
  conferences: "Conferences",
  children: "Children",
  participation: "Participation of agencies",
  indicators: "Indicators",
  enquiries: "Enquiries",
  actions: "Actions",
  nonWorkingDays: "Non-working days",
};

/** What a person calls each field, in the order of its dataset. */
export const FIELD_TITLES: Readonly<Record<DatasetName, Readonly<Record<string, string>>>> = {
  conferences: {
    conferenceRef: "Conference number",
    familyRef: "Family number",
    childRef: "Child reference",
    type: "Conference type",
    date: "Conference date",
    status: "Whether it was held",
    ...titlesOf(STEPS_TOWARDS),
    due: "Date due",
    requestedBy: "Requested by",
    chair: "Chair",
    numberOfChildren: "Number of children",
    ...titlesOf(STEPS_BEFORE),
    outcome: "Outcome",
    category: "Category of plan",
    ...titlesOf(STEPS_AFTER),
    ...Object.fromEntries(FACTS.map(({ field, title }) => [field, title])),
    reasonForDelay: "Reason for delay",
    comments: "Comments",
  },
  children: {
    childRef: "Child reference",
    familyRef: "Family number",
    name: "Name",
    dateOfBirth: "Date of birth",
    expectedDateOfBirth: "Expected date of birth",
    age: "Age",
    gender: "Gender",
    dateOfDeath: "Date of death",
    planStart: "Plan start",
    planEnd: "Plan end",
    category: "Category of plan",
    participation: "Participation",
    previousPlans: "Previous plans",
    previousPlanEnd: "End of the previous plan",
    lastCoreGroup: "Latest core group",
    lastVisit: "Latest visit",
  },
  participation: {
    conferenceRef: "Conference number",
    agency: "Agency",
    invited: "Invited",
    attended: "Attended",
    reportSent: "Report sent",
    // They tell the conference of a row that has no conference number.
    familyRef: "Family number",
    date: "Conference date",
  },
  indicators: {
    familyRef: "Family number",
    childRef: "Child reference",
    ticked: "Indicators",
  },
  enquiries: {
    ref: "Enquiry number",
    familyRef: "Family number",
    childRef: "Child reference",
    referralDate: "Referral date",
    reReferral: "Re-referral",
    assessmentType: "Assessment type",
    start: "Start",
    end: "End",
    strategyDiscussion: "Strategy discussion",
    outcome: "Outcome",
  },
  actions: {
    action: "Action",
    source: "Source",
    owner: "Owner",
    setOn: "Set on",
    due: "Due",
    revisedDue: "Revised deadline",
    completed: "Completed",
    status: "Status",
    notes: "Notes",
  },
  nonWorkingDays: { date: "Date", why: "Why" },
};

/** What a person calls a field: its title, or the field's own name where it has none. */
export function fieldTitle(dataset: DatasetName, field: string): string {
  return FIELD_TITLES[dataset][field] ?? field;
}

function titlesOf(steps: readonly ConferenceStep[]): Readonly<Record<string, string>> {
  return Object.fromEntries(steps.map(({ field, title }) => [field, title]));
}
