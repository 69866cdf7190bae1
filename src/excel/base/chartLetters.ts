/** Points of a chart's letters and of its title: printed at 80 per cent, none is below 8. */
export const CHART_LETTERS = { text: 10, title: 12 } as const;

/** Names a new chart and sets its letters: Excel's own title is large, and the words of its axes are printed small. */
export function titleChart(chart: Excel.Chart, title: string): void {
  chart.title.text = title;
  // What is set for the whole chart is set for its title too.
  chart.format.font.size = CHART_LETTERS.text;
  chart.title.format.font.size = CHART_LETTERS.title;
  chart.title.format.font.bold = true;
}
