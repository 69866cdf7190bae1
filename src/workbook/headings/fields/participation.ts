import type { Participation } from "../../../domain/records/records";
import { conferenceFields } from "./conferences";
import type { FieldsOf } from "./field";

/** Columns of a list of agencies at conferences. */
export const participationFields = {
  conferenceRef: conferenceFields.conferenceRef,
  agency: {
    kind: "agency",
    required: true,
    names: [
      "Agency",
      "Agency name",
      "Organisation",
      "Agency / Service",
      "Professional",
      "Agency invited",
      "Partner agency",
      "Partner",
    ],
    vague: ["Service", "Name", "Role", "Who", "Invitee"],
    unlike: ["group", "report", "date", "number"],
  },
  invited: {
    kind: "invitation",
    names: ["Invited", "Invited?", "Invite sent", "Inv", "Invitation", "Was invited", "Asked"],
    unlike: ["agency", "date"],
  },
  attended: {
    kind: "yes or no",
    names: ["Attended", "Attended?", "Att", "Present", "Attendance", "In attendance", "Did attend"],
    unlike: ["not", "child", "parents", "date"],
  },
  reportSent: {
    kind: "yes or no",
    names: [
      "Report sent",
      "Report",
      "Rep",
      "Sent report",
      "Report received",
      "Report provided",
      "Report submitted",
      "Written report",
      "Report only",
      "Didn't attend, sent report",
    ],
    unlike: ["date", "socialworker"],
  },
} as const satisfies FieldsOf<Participation>;
