import { INDICATOR_COLUMNS } from "./atRisk";
import { count, label, tick } from "./cells";
import type { TableContent, TableDefinition } from "./definition";
import { leftOutOf } from "./leftOut";
import type { Reporting } from "./reporting";

/** Table 1: the indicators of risk ticked for each family, the families numbered afresh. */
export const table1: TableDefinition = {
  id: "table-1",
  appendix: 2,
  caption: "Table 1: Indicators of Risk by Family",
  needs: () => INDICATOR_COLUMNS,
  build,
};

function build(reporting: Reporting): TableContent {
  const { indicators, tables } = reporting.settings;
  const { families, notes } = reporting.atRisk();
  const totals = indicators.map(({ name }) =>
    count(families.filter(({ ticked }) => ticked.has(name)).map(({ source }) => source)),
  );
  return {
    columns: ["Family", ...indicators.map(({ name }) => name)],
    rows: [
      ...families.map(({ ticked, source }, index) => ({
        cells: [label(index + 1), ...indicators.map(({ name }) => tick(ticked.has(name), source))],
      })),
      ...(tables.indicatorTotals ? [{ cells: [label("Total"), ...totals], total: true }] : []),
    ],
    unit: "families",
    notes: [...notes, ...leftOutOf(reporting)],
  };
}
