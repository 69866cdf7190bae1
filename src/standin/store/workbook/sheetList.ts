import type { SheetStore, SheetVisibility, WorkbookStore } from "../model/workbook";
import { removeWithDependents } from "../package/dependents";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { OpenSheet } from "../sheet/openSheet";
import { childOf, childrenOf, element, isOn } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { EMPTY_SHEET } from "./emptySheet";
import { forgetSheetInFormulas, renameSheetInFormulas } from "./sheetReferences";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/**
 * Reads the list of sheets.
 * @returns the worksheets, and the names of the sheets that hold no cells
 */
export function readSheets(workbook: WorkbookStore): {
  readonly sheets: SheetStore[];
  readonly others: readonly string[];
} {
  const sheets: SheetStore[] = [];
  const others: string[] = [];
  const relationships = workbook.file.relationshipsOf(workbook.partName);
  for (const entry of workbook.sheetEntries()) {
    const name = entry.attributes.name ?? "";
    const relation = relationships.byId(relationId(entry));
    if (relation?.type.endsWith("/worksheet") !== true || !workbook.file.has(relation.target)) {
      others.push(name);
      continue;
    }
    const { target } = relation;
    const text = (): string => workbook.file.text(target) ?? "";
    const visibility = VISIBILITY[entry.attributes.state ?? ""] ?? "Visible";
    sheets.push(
      new OpenSheet(workbook, target, Number(entry.attributes.sheetId), name, visibility, text),
    );
  }
  return { sheets, others };
}

/** Adds a blank worksheet behind all others. */
export function addSheet(workbook: WorkbookStore, name: string): SheetStore {
  const { file } = workbook;
  const part = file.freeName("xl/worksheets/sheet#.xml");
  file.write(part, EMPTY_SHEET, WORKSHEET_TYPE);
  const relation = file.relate(workbook.partName, `${OFFICE_RELATIONSHIP}/worksheet`, part);
  const ids = workbook.sheetEntries().map((entry) => Number(entry.attributes.sheetId));
  const sheetId = Math.max(0, ...ids) + 1;
  workbook.edit().attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
  workbook
    .editSection("sheets")
    .children.push(element("sheet", { name, sheetId, "r:id": relation }));
  const sheet = new OpenSheet(workbook, part, sheetId, name, "Visible", () => EMPTY_SHEET);
  workbook.sheets.push(sheet);
  workbook.changes.tell({ kind: "sheets", what: "added", sheet });
  return sheet;
}

/** Takes a sheet out of the workbook with all that only it refers to. */
export function deleteSheet(workbook: WorkbookStore, sheet: SheetStore): void {
  forgetSheetInFormulas(workbook, sheet);
  const order = sheetOrder(workbook);
  const entry = workbook.entryOf(sheet);
  const list = workbook.editSection("sheets");
  list.children = list.children.filter((child) => child !== entry);
  const relation = entry === undefined ? "" : relationId(entry);
  workbook.file.unrelate(workbook.partName, relation);
  removeWithDependents(workbook.file, sheet.partName);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  renumberSheets(workbook, order);
  workbook.changes.tell({ kind: "sheets", what: "deleted", sheet });
}

/** Moves a sheet to a place among all, counting from 0. */
export function moveSheet(workbook: WorkbookStore, sheet: SheetStore, position: number): void {
  const order = sheetOrder(workbook);
  const list = workbook.editSection("sheets");
  const entries = workbook.sheetEntries();
  const entry = workbook.entryOf(sheet);
  if (entry === undefined) return;
  const others = entries.filter((candidate) => candidate !== entry);
  others.splice(position, 0, entry);
  list.children = others;
  const place = new Map(others.map((candidate, index) => [candidate.attributes.sheetId, index]));
  workbook.sheets.sort(
    (a, b) => (place.get(String(a.sheetId)) ?? 0) - (place.get(String(b.sheetId)) ?? 0),
  );
  renumberSheets(workbook, order);
  workbook.changes.tell({ kind: "sheets", what: "moved", sheet });
}

/** Renames a sheet, and the sheet in all formulas that refer to it. */
export function renameSheet(workbook: WorkbookStore, sheet: SheetStore, name: string): void {
  renameSheetInFormulas(workbook, sheet, name);
  const entry = workbook.entryOf(sheet);
  workbook.edit();
  if (entry) entry.attributes.name = name;
  sheet.name = name;
  workbook.changes.tell({ kind: "sheets", what: "renamed", sheet });
}

/** Shows or hides a sheet's tab. */
export function setVisibility(
  workbook: WorkbookStore,
  sheet: SheetStore,
  visibility: SheetVisibility,
): void {
  const entry = workbook.entryOf(sheet);
  workbook.edit();
  if (entry !== undefined && visibility === "Visible") delete entry.attributes.state;
  else if (entry) entry.attributes.state = visibility === "Hidden" ? "hidden" : "veryHidden";
  sheet.visibility = visibility;
  workbook.changes.tell({ kind: "sheets", what: "visibility", sheet });
}

/** Whether the workbook's structure is protected: no sheet may come, go, move or change its name. */
export const isStructureProtected = (workbook: WorkbookStore): boolean =>
  isOn(workbook.section("workbookProtection")?.attributes.lockStructure);

const sheetOrder = (workbook: WorkbookStore): readonly (string | undefined)[] =>
  workbook.sheetEntries().map((entry) => entry.attributes.sheetId);

/** Names of one sheet and the active tab speak of sheets by their place: moves them along. */
function renumberSheets(workbook: WorkbookStore, before: readonly (string | undefined)[]): void {
  const after = sheetOrder(workbook);
  const placeNow = (place: string | undefined): number => after.indexOf(before[Number(place ?? 0)]);
  const names = workbook.section("definedNames");
  if (names !== undefined) {
    for (const name of childrenOf(names, "definedName")) {
      if (name.attributes.localSheetId === undefined) continue;
      const place = placeNow(name.attributes.localSheetId);
      if (place < 0) names.children = names.children.filter((child) => child !== name);
      else name.attributes.localSheetId = String(place);
    }
  }
  for (const view of viewsOf(workbook)) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      if (view.attributes[attribute] === undefined) continue;
      view.attributes[attribute] = String(Math.max(0, placeNow(view.attributes[attribute])));
    }
  }
}

function viewsOf(workbook: WorkbookStore): readonly XmlElement[] {
  const views = childOf(workbook.root, "bookViews");
  return views === undefined ? [] : childrenOf(views, "workbookView");
}

/** The id that points from an entry to its part, whatever prefix the file gives the namespace. */
function relationId(entry: XmlElement): string {
  const named = Object.entries(entry.attributes).find(([name]) => name.endsWith(":id"));
  return named?.[1] ?? "";
}
