import { columnsOf } from "../records/need";
import { are, counted } from "../text/numbers";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, unreadablePlans, withoutConference } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { section47Enquiries } from "./lines/enquiries";
import { initialConferences } from "./lines/initialConferences";
import { rowsAndNotes } from "./lines/line";
import { plansInForce } from "./lines/plansInForce";
import { reviewConferences } from "./lines/reviewConferences";
import { transferConferences } from "./lines/transferConferences";

/** The figures of section 6 of the 2013-14 report. Those whose columns are missing are named in a note. */
export const keyFigures: TableDefinition = {
  id: "key-figures",
  appendix: null,
  caption: "Key figures",
  about: {
    counts:
      "The figures of the report's text: conferences by kind and decision, plans in force, second and long plans, and section 47 enquiries.",
    outOf: null,
    remarks: [
      "Each line names what it counts: conferences, children, families, plans or enquiries.",
      "A figure whose columns are missing is named in a note; the others are shown.",
    ],
  },
  concerns: "people",
  needs: () => columnsOf("conferences", "date", "type"),
  build,
};

const SECTIONS = [
  initialConferences,
  transferConferences,
  reviewConferences,
  plansInForce,
  section47Enquiries,
];

function build(reporting: Reporting): TableContent {
  const { rows, relations, notes } = rowsAndNotes(SECTIONS, reporting);
  const { untyped } = reporting.leftOut;
  return {
    columns: ["Key figure", "Number"],
    rows,
    relations,
    unit: "conferences",
    notes: [
      "Each line names what it counts: conferences, children, families, plans or enquiries.",
      ...said(
        untyped > 0 &&
          `${counted(untyped, "conference")} without a type ${are(untyped)} counted as neither initial nor review.`,
      ),
      ...unreadablePlans(reporting),
      ...notes,
      ...withoutConference(reporting),
      ...leftOutOf(reporting),
    ],
  };
}
