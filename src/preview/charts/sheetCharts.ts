import { cornersOf } from "../../standin/store/charts/anchor";
import { CHART_KINDS } from "../../standin/store/charts/chartKinds";
import type { ChartStore } from "../../standin/store/charts/chartStore";
import { titleText } from "../../standin/store/charts/chartText";
import { chartsOn } from "../../standin/store/charts/sheetCharts";
import type { SheetStore } from "../../standin/store/model/workbook";
import { childOf, textOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";
import { accent, seriesColour } from "./chartColours";
import { categoryAxis, valIn, valueAxis } from "./readAxes";
import type { ChartKind, ChartSeries, SheetChart } from "./sheetChart";
import { pointsOf } from "./sourceCells";

const POINTS_PER_PIXEL = 0.75;

const STACKINGS: Readonly<Record<string, SheetChart["stacking"]>> = {
  stacked: "sums",
  percentStacked: "shares",
};

const LEGENDS = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;

/** The charts of a sheet, their numbers read from the cells they refer to. */
export const sheetCharts = (sheet: SheetStore): readonly SheetChart[] =>
  chartsOn(sheet)
    .all()
    .flatMap((chart) => chartOf(chart) ?? []);

function chartOf(store: ChartStore): SheetChart | null {
  const { sheet, plot, chart, properties } = store;
  if (plot === undefined) return null;
  const kind = kindOf(plot);
  const stacking = STACKINGS[valIn(plot, "c:grouping") ?? ""] ?? "none";
  const series = store.series();
  const categories = series[0] && childOf(series[0], "c:cat");
  const labels = categories ? pointsOf(categories, sheet.workbook).map(({ text }) => text) : [];
  return {
    part: store.partName,
    ...placeOf(store),
    kind,
    stacking,
    title: titleText(childOf(chart, "c:title")),
    words: properties.attributes.descr ?? "",
    labels,
    series: series.map((one, index) => seriesOf(one, index, kind, sheet)),
    sliceColours:
      kind === "pie" ? labels.map((_, index) => accent(index, sheet.workbook.colours)) : [],
    categoryAxis: categoryAxis(store.axis("c:catAx") ?? store.axis("c:dateAx")),
    valueAxis: valueAxis(store.axis("c:valAx"), stacking, sheet.workbook),
    legend: legendOf(childOf(chart, "c:legend")),
  };
}

/** Kinds that the page cannot draw are drawn as the nearest that it can. */
function kindOf(plot: XmlElement): ChartKind {
  if (/^c:(line|area|scatter|radar)Chart$/.test(plot.name)) return "line";
  if (/^c:(pie|doughnut|ofPie)/.test(plot.name)) return "pie";
  return valIn(plot, "c:barDir") === CHART_KINDS.BarClustered?.direction ? "bar" : "column";
}

function placeOf({ anchor }: ChartStore): Pick<SheetChart, "from" | "to"> {
  const { from, to } = cornersOf(anchor);
  const pixels = (points: number) => points / POINTS_PER_PIXEL;
  const corner = ({ row, column, right, down }: typeof from) => ({
    row,
    column,
    right: pixels(right),
    down: pixels(down),
  });
  return {
    from: corner(from),
    to: "row" in to ? corner(to) : { width: pixels(to.width), height: pixels(to.height) },
  };
}

function seriesOf(
  element: XmlElement,
  index: number,
  kind: ChartKind,
  { workbook }: SheetStore,
): ChartSeries {
  const named = childOf(element, "c:tx");
  const plain = named && childOf(named, "c:v");
  const name = plain ? textOf(plain) : named && pointsOf(named, workbook)[0]?.text;
  const values = childOf(element, "c:val") ?? childOf(element, "c:yVal");
  return {
    name: name || `Series${index + 1}`,
    colour: seriesColour(element, index, kind === "line", workbook.colours),
    points: values ? pointsOf(values, workbook) : [],
  };
}

function legendOf(legend: XmlElement | undefined): SheetChart["legend"] {
  if (legend === undefined) return null;
  const letter = valIn(legend, "c:legendPos") ?? "r";
  return Object.entries(LEGENDS).find(([name]) => name === letter)?.[1] ?? "right";
}
