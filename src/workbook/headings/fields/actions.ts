import type { Action } from "../../../domain/records/records";
import type { FieldsOf } from "./field";

/** Columns of an action plan. */
export const actionFields = {
  action: {
    kind: "free text",
    required: true,
    names: ["Action", "Agreed action", "Action agreed", "Action required", "Task", "What"],
    unlike: ["date", "number", "plan", "completed"],
  },
  source: {
    kind: "short text",
    names: ["Source", "Source of action", "Arising from", "Origin", "Raised at", "Recommendation"],
  },
  owner: {
    kind: "short text",
    names: [
      "Owner",
      "Action owner",
      "Lead",
      "Responsible",
      "Responsible person",
      "By whom",
      "Who",
      "Lead officer",
      "Assigned to",
    ],
  },
  setOn: {
    kind: "date",
    names: [
      "Set on",
      "Date set",
      "Date agreed",
      "Agreed on",
      "Date raised",
      "Raised on",
      "Date of action",
    ],
    vague: ["Date", "Raised", "Opened"],
    unlike: ["due", "completed"],
  },
  due: {
    kind: "due",
    required: true,
    names: [
      "Due",
      "Due date",
      "Date due",
      "Target date",
      "Deadline",
      "By when",
      "Complete by",
      "To be completed by",
      "Timescale",
    ],
    unlike: ["completed on", "revised"],
  },
  revisedDue: {
    kind: "due",
    names: [
      "Revised due date",
      "Revised deadline",
      "Revised target date",
      "Revised date",
      "Revised timescale",
      "Revised by when",
      "New due date",
      "New deadline",
      "New target date",
      "Extended to",
      "Deadline extended to",
    ],
    vague: ["Revised"],
    unlike: ["completed", "why", "reason"],
  },
  completed: {
    kind: "date",
    names: [
      "Completed",
      "Date completed",
      "Completed on",
      "Completion date",
      "Done on",
      "Closed on",
    ],
    unlike: ["target", "due"],
  },
  status: {
    kind: "action status",
    names: ["Status", "Progress", "RAG", "State", "Current status", "RAG rating"],
  },
  notes: {
    kind: "free text",
    names: ["Notes", "Comments", "Update", "Progress update", "Remarks", "Evidence"],
  },
} as const satisfies FieldsOf<Action>;
