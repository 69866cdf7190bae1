import { element } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { CHART_KINDS, type ChartKind } from "./chartKinds";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const value = (name: string, val: string | number): XmlElement => element(name, { val });

/** The root of a chart's part, without series. */
export function newChart(kindName: string): XmlElement {
  const kind = CHART_KINDS[kindName] ?? CHART_KINDS.ColumnClustered;
  const axes = kind?.element === "c:pieChart" ? [] : [categoryAxis(kind), valueAxis(kind)];
  return element("c:chartSpace", NAMESPACES, [
    value("c:roundedCorners", 0),
    element("c:chart", {}, [
      value("c:autoTitleDeleted", 0),
      element("c:plotArea", {}, [element("c:layout"), ...(kind ? [plot(kind)] : []), ...axes]),
      element("c:legend", {}, [value("c:legendPos", "r"), value("c:overlay", 0)]),
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap"),
    ]),
  ]);
}

function plot(kind: ChartKind): XmlElement {
  const axes = [value("c:axId", CATEGORY_AXIS), value("c:axId", VALUE_AXIS)];
  const grouping = value("c:grouping", kind.grouping ?? "standard");
  switch (kind.element) {
    case "c:barChart":
      return element(kind.element, {}, [
        value("c:barDir", kind.direction ?? "col"),
        grouping,
        value("c:varyColors", 0),
        value("c:gapWidth", 150),
        ...(kind.grouping === "clustered" ? [] : [value("c:overlap", 100)]),
        ...axes,
      ]);
    case "c:lineChart":
      return element(kind.element, {}, [
        grouping,
        value("c:varyColors", 0),
        value("c:marker", 1),
        ...axes,
      ]);
    case "c:pieChart":
      return element(kind.element, {}, [value("c:varyColors", 1), value("c:firstSliceAng", 0)]);
  }
}

const scaling = (): XmlElement => element("c:scaling", {}, [value("c:orientation", "minMax")]);

const categoryAxis = (kind: ChartKind | undefined): XmlElement =>
  element("c:catAx", {}, [
    value("c:axId", CATEGORY_AXIS),
    scaling(),
    value("c:delete", 0),
    value("c:axPos", kind?.direction === "bar" ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
    value("c:auto", 1),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    value("c:noMultiLvlLbl", 0),
  ]);

const valueAxis = (kind: ChartKind | undefined): XmlElement =>
  element("c:valAx", {}, [
    value("c:axId", VALUE_AXIS),
    scaling(),
    value("c:delete", 0),
    value("c:axPos", kind?.direction === "bar" ? "b" : "l"),
    element("c:majorGridlines"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", "autoZero"),
    value("c:crossBetween", "between"),
  ]);
