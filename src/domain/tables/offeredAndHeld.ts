import { FACTS, type FactField } from "../records/conferenceFacts";
import { lacks } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import { columnsOf } from "../records/need";
import type { Conference } from "../records/records";
import { listed } from "../text/words";
import { count, label, share } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

const FIELDS = FACTS.map(({ field }) => field) as [string, ...string[]];

/** What was recorded with a yes or a no of the period's conferences: quoracy, reports shared, advocates, reforms. */
export const offeredAndHeld: TableDefinition = {
  id: "offered-and-held",
  appendix: null,
  caption: "What was recorded of conferences",
  about: {
    counts:
      "Conferences of the period by what a separate column records with a yes or a no: quoracy, parents’ attendance, reports shared beforehand, advocates, and what the reforms of 2026 name.",
    outOf: "the conferences of which a yes or a no is recorded",
    remarks: [
      "A line is there for each column that the tracker has; the last note names the others.",
      "In a log with a row for each child a yes for one of the children is a yes for the conference.",
      ...FACTS.flatMap(({ line, source }) => (source === undefined ? [] : [`${line}: ${source}.`])),
    ],
  },
  concerns: "people",
  needs: () => [...columnsOf("conferences", "date"), { dataset: "conferences", anyOf: FIELDS }],
  build,
};

function build(reporting: Reporting): TableContent {
  const { available, conferences } = reporting;
  const lines = FACTS.filter(({ field }) => available.has("conferences", field)).map(
    ({ field, line }) => {
      const having = (is: (value: Conference[FactField]) => boolean) =>
        conferences.filter((one) => is(one[field]));
      const yes = having((value) => value === true);
      const no = having((value) => value === false);
      const told = having((value) => typeof value === "boolean");
      const unreadable = having((value) => lacks(value, "unreadable"));
      const blank = having((value) => typeof value !== "boolean" && !lacks(value, "unreadable"));
      return { line, yes, no, unreadable, told, blank };
    },
  );
  const lacking = FACTS.filter(({ field }) => !available.has("conferences", field));
  return {
    columns: ["", "Yes", "No", "Not recorded", "Not understood", "% yes"],
    rows: lines.map(({ line, yes, no, blank, unreadable, told }) => ({
      cells: [
        label(line),
        count(rowsOf(yes)),
        count(rowsOf(no)),
        count(rowsOf(blank)),
        count(rowsOf(unreadable)),
        share(rowsOf(yes), rowsOf(told)),
      ],
    })),
    unit: "conferences",
    denominators: lines.map(({ told }) => told.length),
    notes: [
      "The percentage is of the conferences of which a yes or a no is recorded.",
      ...said(
        lacking.length > 0 &&
          `Not shown, because the tracker has no column for ${lacking.length === 1 ? "it" : "them"}: ${listed(lacking.map(({ field }) => fieldTitle("conferences", field)))}.`,
      ),
      ...leftOutOf(reporting),
    ],
  };
}
