import type { TableChart } from "./table";

/** The charts of a table in their order; none for most. */
export function chartsOf({
  chart,
  charts,
}: {
  readonly chart?: TableChart;
  readonly charts?: readonly TableChart[];
}): readonly TableChart[] {
  return charts ?? (chart === undefined ? [] : [chart]);
}

/** Whether a chart shows a row of its table; totals are in no chart. */
export function isCharted(
  { rows }: TableChart,
  row: number,
  { total }: { readonly total?: boolean },
): boolean {
  if (total) return false;
  return rows === undefined || (row >= rows.first && row <= rows.last);
}

/** The first row that a chart shows. */
export function firstCharted({ rows }: TableChart): number {
  return rows?.first ?? 0;
}
