import type { Area } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { removeWithDependents } from "../package/dependents";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { childrenOf, element } from "../xml/elements";
import {
  newPart,
  parsePart,
  partText,
  savedText,
  type XmlElement,
  type XmlPart,
} from "../xml/tree";
import { cornerElement, setFrame } from "./anchor";
import type { SeriesBy } from "./chartSource";
import { ChartStore, descendant } from "./chartStore";
import { newChart } from "./newChart";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Where a chart comes that nobody placed, and how large: points. */
const FIRST_FRAME = { left: 48, top: 30, width: 360, height: 216 };

const known = new WeakMap<SheetStore, SheetCharts>();

/** The charts of a sheet: the same ones as long as the workbook is open. */
export function chartsOn(sheet: SheetStore): SheetCharts {
  const charts = known.get(sheet) ?? new SheetCharts(sheet);
  known.set(sheet, charts);
  return charts;
}

/** The charts of one sheet. */
class SheetCharts {
  private drawing: { readonly part: string; readonly tree: XmlPart } | null = null;
  private read: ChartStore[] | null = null;
  private isDrawingChanged = false;
  private readonly placing = (): void => void this.editDrawing();

  constructor(private readonly sheet: SheetStore) {}

  all(): readonly ChartStore[] {
    this.read ??= this.readAll();
    return this.read;
  }

  /** Marks the drawing, which places and names the charts, for writing. */
  editDrawing(): XmlElement {
    this.isDrawingChanged = true;
    this.sheet.workbook.changes.tell({ kind: "drawn", sheet: this.sheet });
    this.drawing ??= this.findDrawing() ?? this.addDrawing();
    return this.drawing.tree.root;
  }

  add(kind: string, area: Area, by: SeriesBy): ChartStore {
    this.all();
    const root = this.editDrawing();
    const { file } = this.sheet.workbook;
    const part = file.freeName("xl/charts/chart#.xml");
    const text = partText(newPart(newChart(kind)));
    file.write(part, text, CHART_TYPE);
    const relation = file.relate(this.drawing?.part ?? "", `${OFFICE_RELATIONSHIP}/chart`, part);
    const ids = [...attributesBelow(root, "xdr:cNvPr", "id")].map(Number);
    const id = Math.max(1, ...ids) + 1;
    const anchor = newAnchor(id, `Chart ${id - 1}`, relation);
    setFrame(this.sheet, anchor, FIRST_FRAME);
    root.children.push(anchor);
    const chart = new ChartStore(this.sheet, part, anchor, text, this.placing);
    chart.setSource(area, by, kind);
    this.read = [...(this.read ?? []), chart];
    return chart;
  }

  remove(chart: ChartStore): void {
    const root = this.editDrawing();
    root.children = root.children.filter((child) => child !== chart.anchor);
    const { file } = this.sheet.workbook;
    const part = this.drawing?.part ?? "";
    const relation = file
      .relationshipsOf(part)
      .all()
      .find(({ target }) => target === chart.partName);
    if (relation) file.unrelate(part, relation.id);
    removeWithDependents(file, chart.partName);
    this.read = this.all().filter((other) => other !== chart);
    if (childrenOf(root).length === 0) this.removeDrawing(part);
  }

  /** Writes what changed and reads it again when next needed: after changes in the parts' own text. */
  release(): void {
    this.settle();
    this.read = null;
    this.drawing = null;
    this.isDrawingChanged = false;
  }

  /** Writes what changed. */
  settle(): void {
    const { file } = this.sheet.workbook;
    for (const chart of this.read ?? [])
      if (chart.changed) file.write(chart.partName, chart.text());
    if (!this.isDrawingChanged || this.drawing === null) return;
    const { part, tree } = this.drawing;
    file.write(part, savedText(tree, file.text(part) ?? partText(tree)), DRAWING_TYPE);
  }

  /** A sheet without drawings has no drawing's part either. */
  private removeDrawing(part: string): void {
    const { file } = this.sheet.workbook;
    const relation = file
      .relationshipsOf(this.sheet.partName)
      .all()
      .find(({ target }) => target === part);
    if (relation) file.unrelate(this.sheet.partName, relation.id);
    file.remove(part);
    const root = this.sheet.part.edit();
    root.children = root.children.filter(
      (child) => child.type !== "element" || child.name !== "drawing",
    );
    this.drawing = null;
    this.isDrawingChanged = false;
  }

  private readAll(): ChartStore[] {
    this.drawing ??= this.findDrawing();
    if (this.drawing === null) return [];
    const { part, tree } = this.drawing;
    const { file } = this.sheet.workbook;
    return childrenOf(tree.root).flatMap((anchor) => {
      const reference = descendant(anchor, "c:chart");
      const id =
        reference &&
        Object.entries(reference.attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const target = id === undefined ? undefined : file.relationshipsOf(part).byId(id)?.target;
      const text = target === undefined ? null : file.text(target);
      return target === undefined || text === null
        ? []
        : [new ChartStore(this.sheet, target, anchor, text, this.placing)];
    });
  }

  private findDrawing() {
    const { file } = this.sheet.workbook;
    const part = file.relationshipsOf(this.sheet.partName).ofKind("drawing")[0]?.target;
    const text = part === undefined ? null : file.text(part);
    return part === undefined || text === null ? null : { part, tree: parsePart(text) };
  }

  private addDrawing() {
    const { file } = this.sheet.workbook;
    const part = file.freeName("xl/drawings/drawing#.xml");
    const tree = newPart(
      element("xdr:wsDr", {
        "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      }),
    );
    file.write(part, partText(tree), DRAWING_TYPE);
    const id = file.relate(this.sheet.partName, `${OFFICE_RELATIONSHIP}/drawing`, part);
    this.sheet.part.edit().attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
    this.sheet.part.addSection(element("drawing", { "r:id": id }));
    return { part, tree };
  }
}

const NOWHERE = { column: 0, row: 0, right: 0, down: 0 };

function newAnchor(id: number, name: string, relation: string): XmlElement {
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id, name }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [
      element("a:graphicData", { uri: CHART_NAMESPACE }, [
        element("c:chart", {
          "xmlns:c": CHART_NAMESPACE,
          "xmlns:r": OFFICE_RELATIONSHIP,
          "r:id": relation,
        }),
      ]),
    ]),
  ]);
  return element("xdr:twoCellAnchor", {}, [
    cornerElement("xdr:from", NOWHERE),
    cornerElement("xdr:to", NOWHERE),
    frame,
    element("xdr:clientData"),
  ]);
}

function* attributesBelow(parent: XmlElement, name: string, attribute: string): Generator<string> {
  for (const child of childrenOf(parent)) {
    if (child.name === name) yield child.attributes[attribute] ?? "0";
    yield* attributesBelow(child, name, attribute);
  }
}
