import { partsOf } from "../calendar/parts";
import { contains } from "../calendar/periods";
import type { DatedConference } from "../timescales/families";
import { label, share, typedShare } from "./cells";
import type { TableContent, TableDefinition } from "./definition";
import { leftOutOf } from "./leftOut";
import { MEASURES, targetOf } from "./measures";
import { type Reporting, rowsOf } from "./reporting";
import type { TableCell } from "./table";
import { timescaleColumns } from "./table2b";

/** Each measure of Table 2b month by month, or quarter by quarter, beside its target. */
export const timelinessByMonth: TableDefinition = {
  id: "timeliness-by-month",
  appendix: null,
  caption: "Timeliness over the period",
  needs: timescaleColumns,
  build,
};

function build(reporting: Reporting): TableContent {
  const { settings, period, censusDay } = reporting;
  const { timelinessBy } = settings.tables;
  const parts = partsOf(period, timelinessBy).filter(({ from }) => from <= censusDay);
  const within = (held: readonly DatedConference[]) =>
    parts.map((part) => rowsOf(held.filter(({ date }) => contains(part, date))));
  const lines = MEASURES.map((measure) => {
    const { inTime, of } = reporting.measured(measure);
    return { measure, target: targetOf(measure, settings), inTime: within(inTime), of: within(of) };
  });
  const cells = (index: number): readonly TableCell[] =>
    lines.flatMap(({ inTime, of, target }) => {
      const own = share(inTime[index] ?? [], of[index] ?? []);
      return target === undefined ? [own] : [own, typedShare(target)];
    });
  const columns = lines.flatMap(({ measure, target }) =>
    target === undefined ? [measure.short] : [measure.short, `${measure.short}: target`],
  );
  return {
    columns: [timelinessBy === "month" ? "Month" : "Quarter", ...columns],
    rows: parts.map((part, index) => ({ cells: [label(part.label), ...cells(index)] })),
    unit: "conferences",
    notes: [
      "Percentages are of the conferences that each timescale applies to. What is not recorded counts as not in time. – means there was none.",
      ...leftOutOf(reporting),
    ],
    chart: {
      kind: "line",
      title: `Timeliness by ${timelinessBy}`,
      labels: 0,
      series: charted(columns),
      categoryAxis: timelinessBy === "month" ? "Month" : "Quarter",
      valueAxis: "In time, %",
      altText: `Line chart of the share of conferences in time by ${timelinessBy}. Its numbers are in the table beside it.`,
    },
  };
}

/** A chart of every measure would be a tangle: those with a target beside it, else all. */
function charted(columns: readonly string[]): readonly number[] {
  const withTarget = columns.flatMap((column, index) =>
    column.endsWith(": target") ? [index, index + 1] : [],
  );
  return withTarget.length > 0 ? withTarget : columns.map((_, index) => index + 1);
}
