import { firstCharted, isCharted } from "../../../domain/tables/engine/charts";
import type { AppendixTable, TableChart } from "../../../domain/tables/engine/table";

/** What of a table its chart is drawn from. */
export interface ChartedTable extends Pick<AppendixTable, "columns" | "rows"> {
  readonly chart: TableChart;
}

/** What a table's chart draws: as Excel draws it from the table's columns, totals left out. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One for each category; `null` where the cell holds no number. */
    readonly values: readonly (number | null)[];
  }[];
  /** Whether the values are shares of 1. */
  readonly shares: boolean;
}

/** The numbers of a table's chart. */
export function chartData({ chart, columns, rows }: ChartedTable): ChartData {
  const drawn = rows.filter((row, place) => isCharted(chart, place, row));
  return {
    categories: drawn.map(({ cells }) => String(cells[chart.labels]?.value ?? "")),
    series: chart.series.map((column) => ({
      name: columns[column] ?? "",
      values: drawn.map(({ cells }) => {
        const value = cells[column]?.value;
        return typeof value === "number" ? value : null;
      }),
    })),
    shares: rows[firstCharted(chart)]?.cells[chart.series[0] ?? 0]?.format === "percentage",
  };
}
