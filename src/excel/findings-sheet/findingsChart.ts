import { titleChart } from "../base/chartLetters";
import { RIGHT, type Top } from "./topRows";

/** The chart's name on its sheet. */
export const FINDINGS_CHART = "ConferenceCheckFindingsChart";

/** Points of the chart: as wide as the two columns that it stands over, and as high as a dozen lines. */
const SIZE = { width: 368, height: 178 } as const;

interface ChartPlace {
  readonly worksheet: Excel.Worksheet;
  /** The first cell of the sheet's top. */
  readonly marked: Excel.Range;
  readonly isNew: boolean;
}

/**
 * Draws how many of each timescale were late, or brings the chart that stands there up to date, with the next round
 * trip. One that someone deleted stays deleted.
 */
export function drawFindingsChart(
  { worksheet, marked, isNew }: ChartPlace,
  lines: Top["timescales"],
): void {
  const standing = worksheet.charts.getItemOrNullObject(FINDINGS_CHART);
  if (lines === null) {
    if (!isNew) standing.delete();
    return;
  }
  const source = marked
    .getOffsetRange(lines.from, 0)
    .getAbsoluteResizedRange(lines.to - lines.from, 2);
  const start = marked.getOffsetRange(lines.from, RIGHT);
  if (!isNew) {
    standing.setData(source, "Columns");
    standing.setPosition(start);
    return;
  }
  const chart = worksheet.charts.add("BarClustered", source, "Columns");
  chart.name = FINDINGS_CHART;
  titleChart(chart, "Late, by timescale");
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  // The first timescale on top, as in the lines beside it, and the numbers below the bars all the same.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  valueAxis.minimum = 0;
  chart.series.getItemAt(0).format.fill.setSolidColor("#12355B");
  chart.setPosition(start);
  chart.width = SIZE.width;
  chart.height = SIZE.height;
}
