import type { SheetStore, WorkbookStore } from "../model/workbook";
import { childrenOf, element, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** A name that the workbook or one sheet gives to cells or to a formula. */
export interface DefinedName {
  readonly entry: XmlElement;
  readonly name: string;
  /** What the name stands for, without "=". */
  readonly formula: string;
  /** The sheet that alone knows the name; `null` for the workbook's own. */
  readonly sheet: SheetStore | null;
}

/** Every name of a workbook in the file's order, Excel's own hidden ones included. */
export function definedNames(workbook: WorkbookStore): readonly DefinedName[] {
  const list = workbook.section("definedNames");
  if (list === undefined) return [];
  const sheetIds = workbook.sheetEntries().map((entry) => Number(entry.attributes.sheetId));
  return childrenOf(list, "definedName").map((entry) => {
    const place = entry.attributes.localSheetId;
    const sheetId = place === undefined ? undefined : sheetIds[Number(place)];
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId) ?? null;
    return { entry, name: entry.attributes.name ?? "", formula: textOf(entry), sheet };
  });
}

/** The name that a scope knows, in any case of its letters. */
export function nameIn(
  workbook: WorkbookStore,
  sheet: SheetStore | null,
  name: string,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return definedNames(workbook).find(
    (candidate) => candidate.sheet === sheet && candidate.name.toLowerCase() === wanted,
  );
}

/** Adds a name; the list stays in the order of the alphabet, as Excel keeps it. */
export function addName(
  workbook: WorkbookStore,
  sheet: SheetStore | null,
  name: string,
  formula: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): DefinedName {
  const list = workbook.editSection("definedNames");
  const place =
    sheet === null ? undefined : workbook.sheetEntries().indexOf(entryOf(workbook, sheet));
  const entry = element("definedName", { name, localSheetId: place, ...attributes }, [formula]);
  const after = childrenOf(list).find(
    (other) => (other.attributes.name ?? "").toLowerCase() > name.toLowerCase(),
  );
  const at = after === undefined ? list.children.length : list.children.indexOf(after);
  list.children.splice(at, 0, entry);
  return { entry, name, formula, sheet };
}

/** Lets a name stand for something else. */
export function setNameFormula(
  workbook: WorkbookStore,
  { entry }: DefinedName,
  formula: string,
): void {
  workbook.edit();
  entry.children = [{ type: "text", value: formula }];
}

/** Takes a name away, and the list with the last one. */
export function removeName(workbook: WorkbookStore, { entry }: DefinedName): void {
  const list = workbook.editSection("definedNames");
  list.children = list.children.filter((child) => child !== entry);
  if (childrenOf(list).length > 0) return;
  const root = workbook.edit();
  root.children = root.children.filter((child) => child !== list);
}

function entryOf(workbook: WorkbookStore, sheet: SheetStore): XmlElement {
  return workbook.entryOf(sheet) ?? element("sheet");
}
