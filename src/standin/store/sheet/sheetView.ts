import { cellName } from "../address/a1";
import type { SheetPart } from "../grid/sheetPart";
import { childOf, childrenOf, element, ensureChild, isOn, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** The first view of a sheet, for reading. */
export const viewOf = (part: SheetPart): XmlElement =>
  childrenOf(part.section("sheetViews") ?? element("sheetViews"), "sheetView")[0] ??
  element("sheetView");

/** The first view of a sheet, for writing. */
export function editView(part: SheetPart): XmlElement {
  const view = ensureChild(part.editSection("sheetViews"), "sheetView", ["sheetView", "extLst"]);
  view.attributes.workbookViewId ??= "0";
  return view;
}

/** Whether a view shows something (`showGridLines`, `showRowColHeaders`). */
export const shows = (part: SheetPart, what: string): boolean =>
  isOn(viewOf(part).attributes[what], true);

export function setShows(part: SheetPart, what: string, shown: boolean): void {
  const view = editView(part);
  if (shown) delete view.attributes[what];
  else view.attributes[what] = "0";
}

/** How many rows at the top and columns at the left stay in sight; `null` without frozen panes. */
export function frozen(
  part: SheetPart,
): { readonly rows: number; readonly columns: number } | null {
  const pane = childOf(viewOf(part), "pane");
  if (pane === undefined || !/^frozen/.test(pane.attributes.state ?? "")) return null;
  return {
    rows: Number(pane.attributes.ySplit ?? 0),
    columns: Number(pane.attributes.xSplit ?? 0),
  };
}

/** Freezes rows at the top and columns at the left; none of either unfreezes. */
export function freeze(part: SheetPart, rows: number, columns: number): void {
  const view = editView(part);
  for (const child of childrenOf(view)) {
    if (child.name === "pane" || child.name === "selection") removeChild(view, child);
  }
  if (rows === 0 && columns === 0) return;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  view.children.unshift(
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: cellName(rows, columns),
      activePane: active,
      state: "frozen",
    }),
    element("selection", { pane: active }),
  );
}

/** The colour of a sheet's tab, `null` for none. */
export function tabColourOf(part: SheetPart): XmlElement | undefined {
  const properties = part.section("sheetPr");
  return properties === undefined ? undefined : childOf(properties, "tabColor");
}

/** Colours a sheet's tab (`AARRGGBB`), or takes the colour away. */
export function setTabColour(part: SheetPart, rgb: string | null): void {
  const properties = part.editSection("sheetPr");
  const present = childOf(properties, "tabColor");
  if (present) removeChild(properties, present);
  if (rgb !== null) properties.children.unshift(element("tabColor", { rgb }));
}
