import type { Availability } from "../../domain/records/records";
import { byFamilyAndDay } from "../headings/fields/meetings";
import type { UnderstoodSheet } from "../reading/understoodSheet";

/** What the understood sheets offer, dataset by dataset and field by field. */
export function availabilityOf(
  sheets: readonly UnderstoodSheet[],
  impliedTypes: boolean,
): Omit<Availability, "unreadDays"> {
  const offered = new Set<string>();
  const indicatorNames = new Set<string>();
  for (const { dataset, layout, matches } of sheets) {
    offered.add(dataset);
    for (const { field, fieldTitle } of matches) {
      offered.add(`${dataset}.${field}`);
      if (layout === "ticks" && field.startsWith("tick: ")) {
        offered.add(`${dataset}.ticked`);
        indicatorNames.add(fieldTitle);
      }
      if (layout === "matrix") {
        offered.add("participation.agency");
        offered.add(`participation.${field.slice(0, field.indexOf(": "))}`);
      }
    }
    if (layout === "code matrix") {
      for (const field of ["agency", "invited", "attended", "reportSent"]) {
        offered.add(`participation.${field}`);
      }
    }
  }
  if (byFamilyAndDay((field) => offered.has(`participation.${field}`))) {
    // The reading brings conferences and agencies together under family and day.
    offered.add("participation.conferenceRef").add("conferences.conferenceRef");
  }
  if (impliedTypes) offered.add("conferences.type");
  return {
    has: (dataset, field) => offered.has(field === undefined ? dataset : `${dataset}.${field}`),
    indicatorNames: [...indicatorNames],
  };
}
