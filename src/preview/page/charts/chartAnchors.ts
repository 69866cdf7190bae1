import type { SheetStore } from "../../host/store/sheet/sheetStore";
import { childOf, childrenOf, textOf } from "../../host/store/xml/elements";
import { parsePart, type XmlElement } from "../../host/store/xml/tree";

/** A corner of a chart: a cell, and pixels beyond its own top left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** Where a chart lies on its sheet, and the part of the file that describes it. */
export interface ChartAnchor {
  readonly part: string;
  readonly from: Corner;
  /** The opposite corner, or the size in pixels. */
  readonly to: Corner | { readonly width: number; readonly height: number };
  /** What the chart shows, in words, for those who cannot see it. */
  readonly words: string;
}

/** English Metric Units in a pixel. */
const EMU = 9_525;

/** The charts that a sheet's drawing holds. */
export function chartAnchors(sheet: SheetStore): readonly ChartAnchor[] {
  const { file } = sheet.workbook;
  return file
    .relationshipsOf(sheet.partName)
    .ofKind("drawing")
    .flatMap(({ target }) => {
      const text = file.text(target);
      if (text === null) return [];
      const charts = file.relationshipsOf(target);
      return childrenOf(parsePart(text).root).flatMap((anchor) => {
        const part = charts.byId(chartId(anchor))?.target;
        return part === undefined ? [] : (anchorOf(anchor, part) ?? []);
      });
    });
}

function anchorOf(anchor: XmlElement, part: string): ChartAnchor | null {
  const from = childOf(anchor, "xdr:from");
  if (from === undefined) return null;
  const to = childOf(anchor, "xdr:to");
  const size = childOf(anchor, "xdr:ext")?.attributes;
  const named = within(anchor, ["xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr"]);
  return {
    part,
    from: cornerOf(from),
    to:
      to === undefined
        ? { width: Number(size?.cx ?? 0) / EMU, height: Number(size?.cy ?? 0) / EMU }
        : cornerOf(to),
    words: named?.attributes.descr ?? "",
  };
}

function cornerOf(marker: XmlElement): Corner {
  const value = (name: string) => Number(textOf(childOf(marker, name) ?? marker) || 0);
  return {
    row: value("xdr:row"),
    column: value("xdr:col"),
    right: value("xdr:colOff") / EMU,
    down: value("xdr:rowOff") / EMU,
  };
}

function chartId(anchor: XmlElement): string {
  const path = ["xdr:graphicFrame", "a:graphic", "a:graphicData", "c:chart"];
  return within(anchor, path)?.attributes["r:id"] ?? "";
}

const within = (parent: XmlElement, path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => found && childOf(found, name), parent);
