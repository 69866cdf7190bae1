import type { ChartSeries, SheetChart } from "../../../src/preview/charts/sheetChart";

/** Numbers of a series, each shown as it is; `null` is a blank cell. */
export const series = (name: string, ...values: readonly (number | null)[]): ChartSeries => ({
  name,
  colour: "#12355B",
  points: values.map((value) => ({ value, text: value === null ? "" : String(value) })),
});

/** A column chart of two labels, changed as a test wants it. */
export const aChart = (changes: Partial<SheetChart> = {}): SheetChart => ({
  part: "xl/charts/chart1.xml",
  from: { row: 0, column: 0, right: 0, down: 0 },
  to: { width: 400, height: 300 },
  kind: "column",
  stacking: "none",
  title: "Plans by category",
  words: "",
  labels: ["Neglect", "Sexual abuse"],
  series: [series("Initial", 2, 4), series("Review", 1, 3)],
  sliceColours: [],
  categoryAxis: { title: "Category", reversed: false },
  valueAxis: { title: "Plans", minimum: null, maximum: null, numberText: String },
  legend: null,
  ...changes,
});
