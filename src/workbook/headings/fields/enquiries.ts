import type { Enquiry } from "../../../domain/records/records";
import { conferenceFields } from "./conferences";
import type { FieldsOf } from "./field";

/** Columns of a list of referrals, assessments and section 47 enquiries. */
export const enquiryFields = {
  ref: {
    kind: "reference",
    names: [
      "Enquiry ref",
      "Referral ref",
      "Referral number",
      "Assessment ref",
      "Enquiry number",
      "S47 ref",
      "Contact ref",
    ],
    vague: ["Ref", "ID", "No", "Number"],
    unlike: ["family", "child", "date"],
  },
  familyRef: conferenceFields.familyRef,
  childRef: conferenceFields.childRef,
  referralDate: {
    kind: "date",
    names: [
      "Referral date",
      "Date of referral",
      "Referred on",
      "Date referred",
      "Referral received",
      "Contact date",
      "Referral",
    ],
    unlike: ["previous", "source"],
  },
  reReferral: {
    kind: "yes or no",
    names: ["Re-referral", "Rereferral", "Repeat referral", "Re-referral Y/N", "Referred before"],
    unlike: ["date"],
  },
  assessmentType: {
    kind: "assessment type",
    names: ["Assessment type", "Type of assessment", "Assessment"],
    vague: ["Type"],
    unlike: ["start", "end", "date"],
  },
  start: {
    kind: "date",
    names: [
      "Assessment start",
      "Start date",
      "Date started",
      "Assessment started",
      "Date assessment started",
      "Section 47 start",
      "S47 start date",
      "Enquiry start",
      "Section 47 started",
    ],
    vague: ["Start", "Opened", "From"],
    unlike: ["end"],
  },
  end: {
    kind: "date",
    names: [
      "Assessment end",
      "End date",
      "Date completed",
      "Assessment completed",
      "Date assessment completed",
      "Section 47 end",
      "Enquiry end",
      "Authorised on",
      "Section 47 completed",
    ],
    vague: ["End", "Completed", "Closed", "To"],
    unlike: ["start"],
  },
  strategyDiscussion: {
    ...conferenceFields.strategyDiscussion,
    names: [
      ...conferenceFields.strategyDiscussion.names,
      "Date of s47 strategy",
      "S47 strategy date",
      "S47 strategy",
      "Section 47 strategy discussion",
      "S47 SD",
      "S47 discussion",
      "Date of S47",
      "Section 47 date",
      "S47 date",
    ],
  },
  outcome: {
    kind: "section 47 outcome",
    names: [
      "Outcome",
      "Result",
      "Outcome of assessment",
      "Outcome of enquiry",
      "S47 outcome",
      "Outcome of S47",
    ],
    vague: ["Decision", "Status"],
    unlike: ["date"],
  },
} as const satisfies FieldsOf<Enquiry>;
