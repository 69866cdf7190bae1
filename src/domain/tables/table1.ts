import { INDICATOR_COLUMNS, isTicked } from "./engine/atRisk";
import { countOfKnown, label, NO_TICK, TICK_NOT_KNOWN, tick } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { indicatorWords } from "./engine/words";

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
  concerns: "people",
  needs: () => INDICATOR_COLUMNS,
  build,
};

function build(reporting: Reporting): TableContent {
  const { indicators, tables } = reporting.settings;
  const { families, withIndicator, unknownFor, notes } = reporting.atRisk();
  const unknown = new Map(indicators.map(({ name }) => [name, new Set(unknownFor(name))]));
  const totals = () =>
    indicators.map(({ name }) => {
      return countOfKnown(sourcesOf(withIndicator(name)), unknown.get(name)?.size ?? 0);
    });
  return {
    columns: ["Family", ...indicators.map(indicatorWords)],
    rows: [
      ...families.map((family, index) => {
        const ticked = tick(family.source);
        const cells = indicators.map(({ name }) => {
          if (isTicked(family, name)) return ticked;
          return unknown.get(name)?.has(family) ? TICK_NOT_KNOWN : NO_TICK;
        });
        return { cells: [label(index + 1), ...cells] };
      }),
      ...(tables.indicatorTotals ? [{ cells: [label("Total"), ...totals()], total: true }] : []),
    ],
    unit: "families",
    notes: [
      ...said(
        [...unknown.values()].some(({ size }) => size > 0) &&
          "? stands where the tracker does not tell whether an indicator applies.",
      ),
      ...notes,
      ...leftOutOf(reporting),
    ],
  };
}
