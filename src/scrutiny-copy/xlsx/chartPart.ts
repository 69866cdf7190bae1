import { cachedNumbers, cachedTexts } from "./chartCells";
import { axesOf, textProperties, titleOf } from "./chartLook";
import type { Sheet, SheetChart } from "./sheet";
import { DECLARATION, element } from "./xml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const INK = "1F2A37";

/** The part of a native chart: it names the cells that it draws, and keeps what they say for who cannot read them. */
export function chartPart(sheet: Sheet, chart: SheetChart): string {
  const axes = axesOf(chart);
  const plot = element("c:plotArea", {}, element("c:layout", {}), plotOf(sheet, chart), ...axes);
  const legend = element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    element("c:overlay", { val: 0 }),
  );
  return (
    DECLARATION +
    element(
      "c:chartSpace",
      NAMESPACES,
      element("c:roundedCorners", { val: 0 }),
      element(
        "c:chart",
        {},
        titleOf(chart.title, { size: 12, bold: true }),
        element("c:autoTitleDeleted", { val: 0 }),
        plot,
        chart.series.length > 1 ? legend : "",
        element("c:plotVisOnly", { val: 1 }),
        element("c:dispBlanksAs", { val: "gap" }),
      ),
      element("c:spPr", {}, solid("FFFFFF"), element("a:ln", {}, element("a:noFill", {}))),
      textProperties({ size: 9, colour: INK }),
    )
  );
}

function plotOf(sheet: Sheet, chart: SheetChart): string {
  const series = chart.series.map((_, index) => seriesOf(sheet, chart, index));
  const axes = element("c:axId", { val: 1 }) + element("c:axId", { val: 2 });
  const varied = element("c:varyColors", { val: 0 });
  if (chart.kind === "line") {
    const grouping = element("c:grouping", { val: "standard" });
    const marked = element("c:marker", { val: 1 });
    return element("c:lineChart", {}, grouping, varied, ...series, marked, axes);
  }
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: chart.kind === "bar" ? "bar" : "col" }),
    element("c:grouping", { val: "clustered" }),
    varied,
    ...series,
    element("c:gapWidth", { val: 60 }),
    axes,
  );
}

function seriesOf(sheet: Sheet, chart: SheetChart, index: number): string {
  const one = chart.series[index];
  if (!one) return "";
  const { heading, values, colour } = one;
  const name = { column: values.column, rows: [[heading, heading] as const] };
  const isLine = chart.kind === "line";
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, cachedTexts(sheet, name)),
    element("c:spPr", {}, isLine ? line(colour) : solid(colour)),
    isLine ? markerOf(colour) : element("c:invertIfNegative", { val: 0 }),
    isLine ? "" : valuesShown(chart),
    element("c:cat", {}, cachedTexts(sheet, chart.labels)),
    element("c:val", {}, cachedNumbers(sheet, values, chart.isShare ? "0%" : "#,##0")),
    // Straight from point to point: a curve would run below 0 and above 100 %.
    isLine ? element("c:smooth", { val: 0 }) : "",
  );
}

/** Each bar says its number, a bar of no length none. */
function valuesShown({ isShare }: SheetChart): string {
  const shown = {
    "c:showLegendKey": 0,
    "c:showVal": 1,
    "c:showCatName": 0,
    "c:showSerName": 0,
    "c:showPercent": 0,
    "c:showBubbleSize": 0,
  };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: isShare ? "0%;;" : "#,##0;;", sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill", {}), element("a:ln", {}, element("a:noFill", {}))),
    textProperties({ size: 9, colour: INK }),
    ...Object.entries(shown).map(([name, val]) => element(name, { val })),
  );
}

/** Points of a line's width, in the units of drawings. */
const LINE_WIDTH = 2 * 12_700;

const solid = (colour: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: colour }));

const line = (colour: string): string => element("a:ln", { w: LINE_WIDTH }, solid(colour));

function markerOf(colour: string): string {
  return element(
    "c:marker",
    {},
    element("c:symbol", { val: "circle" }),
    element("c:size", { val: 6 }),
    element("c:spPr", {}, solid(colour)),
  );
}
