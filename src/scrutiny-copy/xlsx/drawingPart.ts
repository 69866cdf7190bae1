import type { SheetChart } from "./sheet";
import { DECLARATION, element } from "./xml";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The part that lays a sheet's charts over its cells, and says in words what each shows. */
export function drawingPart(
  charts: readonly { readonly chart: SheetChart; readonly id: string }[],
): string {
  const anchors = charts.map(({ chart, id }, place) => anchorOf(chart, id, place + 1));
  return DECLARATION + element("xdr:wsDr", NAMESPACES, ...anchors);
}

function anchorOf({ title, altText, over }: SheetChart, relation: string, number: number): string {
  const chart = element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: NAMESPACES["xmlns:c"] },
      element("c:chart", { "r:id": relation }),
    ),
  );
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: number + 1, name: `Chart ${number}`, descr: altText, title }),
      element("xdr:cNvGraphicFramePr", {}),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    chart,
  );
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("xdr:from", over.left, over.top - 1),
    corner("xdr:to", over.right + 1, over.bottom),
    frame,
    element("xdr:clientData", {}),
  );
}

function corner(name: string, column: number, row: number): string {
  const fields = { "xdr:col": column, "xdr:colOff": 0, "xdr:row": row, "xdr:rowOff": 0 };
  return element(
    name,
    {},
    ...Object.entries(fields).map(([field, value]) => element(field, {}, String(value))),
  );
}
