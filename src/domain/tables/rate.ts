import { dateInFull } from "../calendar/words";
import { BLANK, count, label, typed } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { perTenThousand } from "./engine/rates";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableCell, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** Children on a plan per 10,000 children of the area, beside the national figure. */
export const rate: TableDefinition = {
  id: "rate",
  appendix: null,
  caption: "Children on a plan per 10,000 children",
  about: {
    counts:
      "Children with an open plan on the last day of the period, for every 10,000 children of the area, beside the national figure.",
    outOf: null,
    remarks: [
      "The number of children in the area and the national figure are those entered under Set up.",
    ],
  },
  concerns: "people",
  needs: () => PLAN_COLUMNS,
  build,
};

function build({ settings, onPlan, censusDay }: Reporting): TableContent {
  const { childPopulation, nationalRate } = settings.rate;
  const open = sourcesOf(onPlan());
  const own: TableCell =
    childPopulation === null
      ? BLANK
      : {
          value: perTenThousand(open.length, childPopulation),
          format: "figure",
          behind: open.list(),
          allOfAKind: true,
        };
  const line = (words: string, cell: TableCell) => ({ cells: [label(words), cell] });
  return {
    columns: ["", "Number"],
    rows: [
      {
        ...line(`Children on a plan at ${dateInFull(censusDay)}`, count(open, true)),
        key: "Children on a plan at the end of the period",
      },
      line("Children living in the area", typed(childPopulation, "figure")),
      line("Children on a plan per 10,000 children", own),
      line("National figure per 10,000 children", typed(nationalRate, "figure")),
    ],
    unit: "children",
    notes: said(
      (childPopulation === null || nationalRate === null) &&
        "The number of children in the area and the national figure are typed in under Set up.",
    ),
  };
}
