import type { NonWorkingDay } from "../../../domain/records/records";
import type { FieldsOf } from "./field";

/** Columns of a list of closure days. */
export const nonWorkingDayFields = {
  date: {
    kind: "date",
    required: true,
    names: [
      "Closure date",
      "Closure day",
      "Non-working day",
      "Non working date",
      "Office closed",
      "Date closed",
      "Closed on",
      "Closure",
      "Council closure day",
    ],
    vague: ["Date", "Day"],
    unlike: ["conference", "case", "plan"],
  },
  why: {
    kind: "free text",
    names: [
      "Why",
      "Reason",
      "Reason closed",
      "Description",
      "Occasion",
      "Holiday",
      "Closure reason",
    ],
    vague: ["Name", "Notes", "Comments"],
  },
} as const satisfies FieldsOf<NonWorkingDay>;
