import type { Action } from "../../../domain/records/records";
import type { FieldsOf } from "../field";

/** Columns of an action plan. */
export const actionFields = {
  action: {
    title: "Action",
    kind: "free text",
    required: true,
    names: ["Action", "Agreed action", "Action agreed", "Action required", "Task", "What"],
    unlike: ["date", "number", "plan", "completed"],
  },
  source: {
    title: "Source",
    kind: "short text",
    names: ["Source", "Source of action", "Arising from", "Origin", "Raised at", "Recommendation"],
  },
  owner: {
    title: "Owner",
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
    title: "Set on",
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
    title: "Due",
    kind: "date",
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
    unlike: ["completed on"],
  },
  completed: {
    title: "Completed",
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
    title: "Status",
    kind: "short text",
    names: ["Status", "Progress", "RAG", "State", "Current status", "RAG rating"],
  },
  notes: {
    title: "Notes",
    kind: "free text",
    names: ["Notes", "Comments", "Update", "Progress update", "Remarks", "Evidence"],
  },
} as const satisfies FieldsOf<Action>;
