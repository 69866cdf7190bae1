/** Names of the charts on each sheet, by the sheet's name. */
export type SheetCharts = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks for the charts on every sheet; the answer is there after the next round trip. */
export function askCharts(context: Excel.RequestContext): () => SheetCharts {
  const worksheets = context.workbook.worksheets.load("items/name,items/charts/items/name");
  return () =>
    new Map(
      worksheets.items.map(({ name, charts }) => [
        name,
        new Set(charts.items.map((chart) => chart.name)),
      ]),
    );
}
