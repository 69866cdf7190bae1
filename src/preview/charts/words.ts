import type { ChartKind, SheetChart } from "./sheetChart";

const KINDS: Readonly<Record<ChartKind, string>> = {
  column: "Column chart",
  bar: "Bar chart",
  line: "Line chart",
  pie: "Pie chart",
};

/** What one point of a chart says. */
export function pointWords(chart: SheetChart, series: number, label: number): string {
  const { name = "", points = [] } = chart.series[series] ?? {};
  return `${chart.labels[label] ?? label + 1}, ${name}: ${points[label]?.text ?? ""}`;
}

/** What a chart is called: its alternative text, or its kind and title. */
export const chartName = ({ words, title, kind }: SheetChart): string =>
  words || (title === "" ? KINDS[kind] : `${KINDS[kind]}: ${title}`);

/** All that a chart shows, in words. */
export const chartWords = (chart: SheetChart): string =>
  chart.series
    .map(({ name, points }) => {
      const numbers = points.map(
        ({ text }, label) => `${chart.labels[label] ?? label + 1} ${text || "nothing"}`,
      );
      return `${name}: ${numbers.join(", ")}.`;
    })
    .join(" ");
