import { partsOf } from "../calendar/parts";
import type { Period } from "../calendar/periods";
import { columnsOf } from "../records/need";
import { isOfAKind } from "../timescales/about";
import { label, share, typed } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, uncertainDays, unreadFor } from "./engine/leftOut";
import { MEASURES, targetOf } from "./engine/measures";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import { splitBy } from "./engine/splitBy";
import type { TableCell, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { fixed } from "./engine/words";
import { timescaleColumns } from "./table2b";

/** Each measure of Table 2b month by month, or quarter by quarter, beside its target. */
export const timelinessByMonth: TableDefinition = {
  id: "timeliness-by-month",
  appendix: null,
  caption: "Timeliness over the period",
  about: {
    counts:
      "Each line of Table 2b month by month, or quarter by quarter if set so under Set up, beside its target.",
    outOf: "the conferences of that month or quarter that the timescale applies to",
    remarks: [
      "What is not recorded counts as not in time. “–” stands where there was no such conference.",
    ],
  },
  concerns: "the service",
  needs: timescaleColumns,
  countsToo: columnsOf("conferences", "previousConference"),
  build,
};

function build(reporting: Reporting): TableContent {
  const { settings, period, censusDay } = reporting;
  const { timelinessBy } = settings.tables;
  const parts = partsOf(period, timelinessBy).filter(({ from }) => from <= censusDay);
  const byPart = splitBy(parts);
  const lines = MEASURES.map((measure) => {
    const { inTime, of } = reporting.measured(measure);
    return {
      measure,
      target: targetOf(measure, settings),
      inTime: byPart(inTime),
      of: byPart(of),
    };
  });
  const cells = (index: number): readonly TableCell[] =>
    lines.flatMap(({ measure, inTime, of, target }) => {
      const own = share(
        rowsOf(inTime[index] ?? []),
        rowsOf(of[index] ?? []),
        isOfAKind(measure.about),
      );
      return target === undefined ? [own] : [own, typed(target, "percentage")];
    });
  const columns = lines.flatMap(({ measure, target }) =>
    target === undefined ? [measure.short] : [measure.short, `${measure.short}: target`],
  );
  const rows = parts.map((part, index) => ({ cells: [label(part.label), ...cells(index)] }));
  const series = charted(columns);
  return {
    columns: [timelinessBy === "month" ? "Month" : "Quarter", ...columns],
    rows,
    unit: "conferences",
    notes: [
      "Percentages are of the conferences that each timescale applies to. What is not recorded counts as not in time. – means there was none.",
      ...said(
        isCut(period, parts) &&
          `The first and the last ${timelinessBy} are counted only as far as they lie in the period.`,
        rows.some(({ cells: drawn }) => series.some((column) => drawn[column]?.value === "–")) &&
          fixed("The chart draws – as 0%."),
      ),
      ...uncertainDays(reporting),
      ...leftOutOf(reporting),
      ...unreadFor(MEASURES, reporting),
    ],
    chart: {
      kind: "line",
      title: `Timeliness by ${timelinessBy}`,
      labels: 0,
      series,
      categoryAxis: timelinessBy === "month" ? "Month" : "Quarter",
      valueAxis: "In time",
      altText: `Line chart of the share of conferences in time by ${timelinessBy}. Its numbers are those of its table.`,
    },
  };
}

/** Whether the period begins or ends within a month or quarter. */
function isCut({ from, to }: Period, parts: readonly Period[]): boolean {
  return parts.some((part) => part.from < from || part.to > to);
}

/** A chart of every measure would be a tangle: those with a target beside it, else all. */
function charted(columns: readonly string[]): readonly number[] {
  const withTarget = columns.flatMap((column, index) =>
    column.endsWith(": target") ? [index, index + 1] : [],
  );
  return withTarget.length > 0 ? withTarget : columns.map((_, index) => index + 1);
}
