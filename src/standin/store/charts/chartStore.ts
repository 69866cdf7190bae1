import type { Area } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { childOf, childrenOf, element, ensureChild, insertInOrder } from "../xml/elements";
import { parsePart, savedText, type XmlElement, type XmlPart } from "../xml/tree";
import { CHART_KINDS, type ChartKind } from "./chartKinds";
import { SERIES_ORDER, seriesElement } from "./chartSeries";
import { type SeriesBy, seriesIn } from "./chartSource";

/** The order of a chart's own parts. */
export const CHART_ORDER: readonly string[] = [
  "c:title",
  "c:autoTitleDeleted",
  "c:pivotFmts",
  "c:view3D",
  "c:floor",
  "c:sideWall",
  "c:backWall",
  "c:plotArea",
  "c:legend",
  "c:plotVisOnly",
  "c:dispBlanksAs",
  "c:extLst",
];

const SPACE_ORDER: readonly string[] = [
  "c:roundedCorners",
  "mc:AlternateContent",
  "c:style",
  "c:clrMapOvr",
  "c:chart",
  "c:spPr",
  "c:txPr",
  "c:externalData",
  "c:printSettings",
  "c:userShapes",
  "c:extLst",
];

const PLOT_ORDER: readonly string[] = [
  "c:barDir",
  "c:grouping",
  "c:varyColors",
  "c:ser",
  "c:dLbls",
  "c:gapWidth",
  "c:overlap",
  "c:marker",
  "c:firstSliceAng",
  "c:axId",
  "c:extLst",
];

/** One chart of a sheet: the part that draws it, and the entry that places it. */
export class ChartStore {
  private readonly tree: XmlPart;
  private isChanged = false;

  constructor(
    readonly sheet: SheetStore,
    readonly partName: string,
    /** The anchor in the sheet's drawing. */
    readonly anchor: XmlElement,
    private readonly source: string,
    /** Marks the drawing, which names the chart, for writing. */
    private readonly editDrawing: () => void,
  ) {
    this.tree = parsePart(source);
  }

  get changed(): boolean {
    return this.isChanged;
  }

  text(): string {
    return savedText(this.tree, this.source);
  }

  /** The chart's own element, for reading. */
  get chart(): XmlElement {
    return childOf(this.tree.root, "c:chart") ?? element("c:chart");
  }

  /** The chart's own element, for writing. */
  edit(): XmlElement {
    this.isChanged = true;
    this.sheet.workbook.changes.tell({ kind: "drawn", sheet: this.sheet });
    return ensureChild(this.tree.root, "c:chart", ["c:roundedCorners", "c:chart"]);
  }

  /** How all letters of the chart are set that say nothing else, for reading. */
  get letters(): XmlElement | undefined {
    return childOf(this.tree.root, "c:txPr");
  }

  /** The same for writing. */
  editLetters(): XmlElement {
    this.edit();
    return ensureChild(this.tree.root, "c:txPr", SPACE_ORDER);
  }

  /** The properties of the entry in the drawing: the chart's name, its alternative text, its id. */
  get properties(): XmlElement {
    return descendant(this.anchor, "xdr:cNvPr") ?? element("xdr:cNvPr", { id: 0, name: "" });
  }

  /** An id that stays when the chart gets another name. */
  get id(): string {
    const number = Number(this.properties.attributes.id).toString(16).toUpperCase();
    return `{${number.padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  get name(): string {
    return this.properties.attributes.name ?? "";
  }

  set name(name: string) {
    this.editDrawing();
    this.properties.attributes.name = name;
  }

  /** The element of the plot: `c:barChart` and the like. */
  get plot(): XmlElement | undefined {
    const area = childOf(this.chart, "c:plotArea");
    return area && childrenOf(area).find(({ name }) => name.endsWith("Chart"));
  }

  /** The kind in the API's words; `null` for one that the stand-in does not know. */
  get kindName(): string | null {
    const { plot } = this;
    const val = (name: string) => plot && childOf(plot, name)?.attributes.val;
    return (
      Object.keys(CHART_KINDS).find((name) => {
        const kind = CHART_KINDS[name];
        return (
          kind?.element === plot?.name &&
          kind?.direction === val("c:barDir") &&
          kind?.grouping === val("c:grouping") &&
          (kind?.markers ?? true) === (kind?.markers === undefined || this.showsMarkers())
        );
      }) ?? null
    );
  }

  series(): readonly XmlElement[] {
    const { plot } = this;
    return plot === undefined ? [] : childrenOf(plot, "c:ser");
  }

  /** An axis (`c:catAx` or `c:valAx`), `undefined` in a chart without. */
  axis(name: string): XmlElement | undefined {
    const area = childOf(this.chart, "c:plotArea");
    return area && childOf(area, name);
  }

  /** Draws other cells; the looks of series that stay are kept. */
  setSource(area: Area, by: SeriesBy, kindName: string | null = this.kindName): void {
    this.edit();
    const { plot } = this;
    if (plot === undefined) return;
    const before = this.series();
    const kind: ChartKind = CHART_KINDS[kindName ?? ""] ?? { element: "c:barChart" };
    plot.children = plot.children.filter((child) => !before.some((series) => series === child));
    seriesIn(this.sheet, area, by).forEach((source, index) => {
      const series = seriesElement(this.sheet, source, index, kind);
      for (const kept of ["c:spPr", "c:dLbls"]) {
        const look = before[index] && childOf(before[index], kept);
        if (look) insertInOrder(series, look, SERIES_ORDER);
      }
      insertInOrder(plot, series, PLOT_ORDER);
    });
  }

  private showsMarkers(): boolean {
    const [first] = this.series();
    const marker = first && childOf(first, "c:marker");
    return (marker && childOf(marker, "c:symbol"))?.attributes.val !== "none";
  }
}

/** The first element of a name below another. */
export function descendant(parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(parent)) {
    if (child.name === name) return child;
    const found = descendant(child, name);
    if (found) return found;
  }
  return undefined;
}
