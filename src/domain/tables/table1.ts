import { countUnder, INDICATOR_COLUMNS, isTicked, isUnknown } from "./engine/atRisk";
import { label, NO_TICK, tick } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** Table 1: the indicators of risk ticked for each family, the families numbered again. */
export const table1: TableDefinition = {
  id: "table-1",
  appendix: 2,
  caption: "Table 1: Indicators of Risk by Family",
  about: {
    counts:
      "Which indicators of risk were ticked for each family with a conference in the period: a tick for each.",
    outOf: null,
    remarks: [
      "Families are numbered from 1, and never by the team's own references.",
      "A row of totals is printed if set so under Set up.",
    ],
  },
  needs: () => INDICATOR_COLUMNS,
  build,
};

/** As Table 4 prints an invitation that is not known. */
const NOT_KNOWN = label("?");

function build(reporting: Reporting): TableContent {
  const { indicators, tables } = reporting.settings;
  const atRisk = reporting.atRisk();
  const { families, withIndicator, notes } = atRisk;
  const totals = () =>
    indicators.map(({ name }) => countUnder(atRisk, name, sourcesOf(withIndicator(name))));
  return {
    columns: ["Family", ...indicators.map(({ name }) => name)],
    rows: [
      ...families.map((family, index) => {
        const ticked = tick(family.source);
        const cells = indicators.map(({ name }) => {
          if (isTicked(family, name)) return ticked;
          return isUnknown(family, name) ? NOT_KNOWN : NO_TICK;
        });
        return { cells: [label(index + 1), ...cells] };
      }),
      ...(tables.indicatorTotals ? [{ cells: [label("Total"), ...totals()], total: true }] : []),
    ],
    unit: "families",
    notes: [
      ...said(
        families.some(({ rows }) => rows.some(({ unknown }) => unknown.length > 0)) &&
          "? stands for a cell that is not understood or not known.",
      ),
      ...notes,
      ...leftOutOf(reporting),
    ],
  };
}
