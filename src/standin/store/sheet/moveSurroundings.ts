import { cellRangeName, parseArea } from "../address/a1";
import { type CellMove, movedArea } from "../grid/cellMove";
import type { SheetStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import { childrenOf, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { moveDrawings } from "./moveDrawings";
import { moveRowBreaks } from "./rowBreaks";

/** Attributes that name cells, in whatever element around the cells they stand. */
const AREA_ATTRIBUTES = ["ref", "sqref"];

/** Elements whose cells do not move with others: what the window shows. */
const STILL: ReadonlySet<string> = new Set(["sheetViews", "dimension", "customSheetViews"]);

/**
 * Lets all around the cells follow a move: merged areas, conditional formats, data validation,
 * links, filters, tables, comments and page breaks. What speaks of cells that went goes with them.
 */
export function moveSurroundings(sheet: SheetStore, move: CellMove): void {
  for (const section of childrenOf(sheet.part.edit())) {
    if (!STILL.has(section.name)) moveBelow(section, sheet.part.root, move);
  }
  for (const table of tablesOn(sheet).all()) {
    const area = movedArea(move, table.area);
    if (area === null) tablesOn(sheet).remove(table);
    else if (cellRangeName(area) !== cellRangeName(table.area)) table.area = area;
  }
  moveDrawings(sheet, move);
  moveRowBreaks(sheet, move);
}

function moveBelow(holder: XmlElement, parent: XmlElement, move: CellMove): void {
  for (const child of childrenOf(holder)) moveBelow(child, holder, move);
  const emptied = AREA_LISTS.has(holder.name) && childrenOf(holder).length === 0;
  const gone = moveOne(holder, move);
  if (emptied || gone) parent.children = parent.children.filter((child) => child !== holder);
  else if (holder.attributes.count !== undefined) {
    holder.attributes.count = String(childrenOf(holder).length);
  }
}

/** Lists that make no sense without entries. */
const AREA_LISTS: ReadonlySet<string> = new Set([
  "mergeCells",
  "hyperlinks",
  "dataValidations",
  "ignoredErrors",
]);

/** Moves the cells that one element names; whether none of them is left. */
function moveOne(holder: XmlElement, move: CellMove): boolean {
  if (holder.name.endsWith(":sqref")) {
    const moved = movedList(textOf(holder), move);
    if (moved !== "") holder.children = [{ type: "text", value: moved }];
    return false;
  }
  for (const attribute of AREA_ATTRIBUTES) {
    const written = holder.attributes[attribute];
    if (written === undefined) continue;
    const moved = movedList(written, move);
    if (moved === "") return true;
    holder.attributes[attribute] = moved;
  }
  return false;
}

/** Areas in a list, each where it lies after a move. */
export function movedList(written: string, move: CellMove): string {
  return written
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      if (area === null) return [text];
      const moved = movedArea(move, area);
      return moved === null ? [] : [cellRangeName(moved)];
    })
    .join(" ");
}
