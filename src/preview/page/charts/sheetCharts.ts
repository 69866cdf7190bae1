import { parseArea } from "../../host/store/address/a1";
import { splitSheetName } from "../../host/store/address/sheetName";
import type { Cell } from "../../host/store/cells/cell";
import type { SheetStore } from "../../host/store/sheet/sheetStore";
import { childOf, childrenOf, textOf } from "../../host/store/xml/elements";
import { parsePart, type XmlElement } from "../../host/store/xml/tree";
import { type ChartAnchor, chartAnchors } from "./chartAnchors";

/** One row of bars, or one line. */
export interface ChartSeries {
  /** Its place among the series, from 0. */
  readonly place: number;
  readonly name: string;
  readonly values: readonly number[];
}

/** What stands under one column, or beside one bar. */
export interface ChartLabel {
  /** Its place along the axis, from 0. */
  readonly place: number;
  readonly text: string;
}

/** A chart on a sheet, as far as the page draws it. */
export interface SheetChart extends ChartAnchor {
  readonly kind: "column" | "bar" | "line" | "pie";
  readonly title: string;
  readonly labels: readonly ChartLabel[];
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: string;
  readonly valueAxis: string;
}

const KINDS: Readonly<Record<string, SheetChart["kind"]>> = {
  "c:lineChart": "line",
  "c:areaChart": "line",
  "c:pieChart": "pie",
  "c:doughnutChart": "pie",
};

/** The charts of a sheet, their numbers read from the cells they refer to; kinds that cannot be drawn as columns. */
export function sheetCharts(sheet: SheetStore): readonly SheetChart[] {
  const { file } = sheet.workbook;
  return chartAnchors(sheet).flatMap((anchor) => {
    const text = file.text(anchor.part);
    return text === null ? [] : (chartOf(parsePart(text).root, anchor, sheet) ?? []);
  });
}

function chartOf(root: XmlElement, anchor: ChartAnchor, sheet: SheetStore): SheetChart | null {
  const chart = childOf(root, "c:chart");
  const plot = chart && childOf(chart, "c:plotArea");
  const drawn = plot && childrenOf(plot).find(({ name }) => name.endsWith("Chart"));
  if (chart === undefined || plot === undefined || drawn === undefined) return null;
  const series = childrenOf(drawn, "c:ser");
  const labels = series[0] && childOf(series[0], "c:cat");
  return {
    ...anchor,
    kind: KINDS[drawn.name] ?? (attribute(drawn, "c:barDir") === "bar" ? "bar" : "column"),
    title: titleOf(chart),
    labels: labels ? pointsOf(labels, sheet).map((text, place) => ({ place, text })) : [],
    series: series.map((one, place) => ({
      place,
      name: nameOf(childOf(one, "c:tx"), sheet),
      values: pointsOf(childOf(one, "c:val") ?? one, sheet).map(Number),
    })),
    categoryAxis: titleOf(childOf(plot, "c:catAx")),
    valueAxis: titleOf(childOf(plot, "c:valAx")),
  };
}

const attribute = (parent: XmlElement, name: string): string | undefined =>
  childOf(parent, name)?.attributes.val;

function titleOf(parent: XmlElement | undefined): string {
  const title = parent && childOf(parent, "c:title");
  const words = title && childOf(title, "c:tx");
  return words === undefined ? "" : textOf(words).trim();
}

function nameOf(words: XmlElement | undefined, sheet: SheetStore): string {
  const plain = words && childOf(words, "c:v");
  if (words === undefined || plain !== undefined) return plain ? textOf(plain) : "";
  return pointsOf(words, sheet)[0] ?? "";
}

/** The cells that a part of a chart refers to, as they are now; what the file remembers of them where they are gone. */
function pointsOf(parent: XmlElement, sheet: SheetStore): readonly string[] {
  const reference = childOf(parent, "c:numRef") ?? childOf(parent, "c:strRef");
  const formula = reference && childOf(reference, "c:f");
  const cells = formula && cellsOf(textOf(formula), sheet);
  if (cells) return cells;
  const remembered = reference && childrenOf(reference).find(({ name }) => name.endsWith("Cache"));
  const literal = childrenOf(parent).find(({ name }) => name.endsWith("Lit"));
  const points = childrenOf(remembered ?? literal ?? parent, "c:pt");
  return points.map((point) => textOf(childOf(point, "c:v") ?? point));
}

function cellsOf(formula: string, { workbook }: SheetStore): readonly string[] | null {
  const { sheet: name, rest } = splitSheetName(formula.replace(/^\(|\)$/g, ""));
  const sheet = name === null ? undefined : workbook.sheetNamed(name);
  const area = parseArea(rest);
  if (sheet === undefined || area === null) return null;
  const found: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      found.push(shown(sheet.cells.at(row, column)));
    }
  }
  return found;
}

const shown = (cell: Cell | undefined): string => String(cell?.value ?? "");
