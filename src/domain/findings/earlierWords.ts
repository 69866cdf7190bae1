import type { DatasetName } from "../records/records";

/*
 * Words that acceptances of versions 1 and 2 were known by. They are kept as they were then, and never follow the
 * words on screen: a workbook may hold them for ever.
 */

/** What each dataset was called. */
export const DATASETS_THEN: Readonly<Record<DatasetName, string>> = {
  conferences: "Conferences",
  children: "Children",
  participation: "Participation of agencies",
  indicators: "Indicators",
  enquiries: "Enquiries",
  actions: "Actions",
  nonWorkingDays: "Non-working days",
};

/** What each field was called. */
export const FIELDS_THEN: Readonly<Record<DatasetName, Readonly<Record<string, string>>>> = {
  conferences: {
    conferenceRef: "Conference number",
    familyRef: "Family number",
    childRef: "Child reference",
    type: "Conference type",
    date: "Conference date",
    strategyDiscussion: "Strategy discussion",
    section47Start: "Section 47 start",
    notification: "Notification of transfer",
    previousConference: "Previous conference",
    due: "Date due",
    requestedBy: "Requested by",
    chair: "Chair",
    numberOfChildren: "Number of children",
    reportReceived: "Social worker report received",
    outcome: "Outcome",
    category: "Category of plan",
    outlinePlanSent: "Outline plan sent",
    minutesToChair: "Minutes to chair",
    minutesApproved: "Minutes approved",
    fullRecordDistributed: "Full record distributed",
    coreGroup: "First core group",
    parentsAttended: "Parents attended",
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
    planStart: "Plan start",
    planEnd: "Plan end",
    category: "Category of plan",
    participation: "Participation",
    previousPlans: "Previous plans",
    previousPlanEnd: "End of the previous plan",
  },
  participation: {
    conferenceRef: "Conference number",
    agency: "Agency",
    invited: "Invited",
    attended: "Attended",
    reportSent: "Report sent",
  },
  indicators: {
    familyRef: "Family number",
    childRef: "Child reference",
    ticked: "Indicators",
  },
  enquiries: {
    ref: "Enquiry number",
    familyRef: "Family number",
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
    completed: "Completed",
    status: "Status",
    notes: "Notes",
  },
  nonWorkingDays: { date: "Date", why: "Why" },
};

/** What each type of conference was called. */
export const TYPES_THEN: Readonly<Record<string, string>> = {
  initial: "initial conference",
  "pre-birth": "pre-birth conference",
  "transfer-in": "transfer-in conference",
  "first review": "first review",
  "later review": "later review",
  review: "review",
  strategy: "strategy discussion",
};

/** How days and months were written. */
export const DAYS_THEN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export const MONTHS_THEN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
