import { type Area, cellsOf } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { element } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { ChartKind } from "./chartKinds";
import { cellsInOrder, chartFormula, type SeriesSource } from "./chartSource";

const value = (name: string, val: string | number): XmlElement => element(name, { val });

/** The order in which the standard wants the parts of a series, whatever its kind. */
export const SERIES_ORDER: readonly string[] = [
  "c:idx",
  "c:order",
  "c:tx",
  "c:spPr",
  "c:invertIfNegative",
  "c:marker",
  "c:dPt",
  "c:dLbls",
  "c:cat",
  "c:val",
  "c:smooth",
  "c:extLst",
];

/** The element of one series, with the values that its cells have now. */
export function seriesElement(
  sheet: SheetStore,
  source: SeriesSource,
  index: number,
  kind: ChartKind,
): XmlElement {
  const series = element("c:ser", {}, [value("c:idx", index), value("c:order", index)]);
  if (source.name) series.children.push(element("c:tx", {}, [texts(sheet, source.name)]));
  if (kind.element === "c:barChart") series.children.push(value("c:invertIfNegative", 0));
  if (kind.markers === false)
    series.children.push(element("c:marker", {}, [value("c:symbol", "none")]));
  if (source.categories)
    series.children.push(element("c:cat", {}, [texts(sheet, source.categories)]));
  series.children.push(element("c:val", {}, [numbers(sheet, source.values)]));
  if (kind.element === "c:lineChart") series.children.push(value("c:smooth", 0));
  return series;
}

/** A reference to texts, with the texts that are there now. */
export function texts(sheet: SheetStore, area: Area): XmlElement {
  const points = cellsInOrder(sheet, area).map(([idx, cell]) =>
    element("c:pt", { idx }, [element("c:v", {}, [String(cell.value)])]),
  );
  return element("c:strRef", {}, [
    element("c:f", {}, [chartFormula(sheet, area)]),
    element("c:strCache", {}, [value("c:ptCount", cellsOf(area)), ...points]),
  ]);
}

/** A reference to numbers, with the numbers that are there now. */
export function numbers(sheet: SheetStore, area: Area): XmlElement {
  const points = cellsInOrder(sheet, area)
    .filter(([, cell]) => cell.kind === "number")
    .map(([idx, cell]) => element("c:pt", { idx }, [element("c:v", {}, [String(cell.value)])]));
  return element("c:numRef", {}, [
    element("c:f", {}, [chartFormula(sheet, area)]),
    element("c:numCache", {}, [
      element("c:formatCode", {}, ["General"]),
      value("c:ptCount", cellsOf(area)),
      ...points,
    ]),
  ]);
}
