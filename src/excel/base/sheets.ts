import { ExcelProblem } from "./excelProblem";
import { type OurMarks, type OurSheet, sheetMark } from "./ourMarks";

/** Sheets by name, and whether more may be added. */
export interface SheetList {
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

/** What the mark on one of our own sheets says to a person who looks at the workbook's names. */
export const MADE_BY_US = "Made by Conference Check";

/** Asks for the sheets' names; the answer is there after the next round trip. */
export function askSheetList(context: Excel.RequestContext): () => SheetList {
  const worksheets = context.workbook.worksheets.load("items/name");
  const protection = context.workbook.protection.load("protected");
  return () => ({
    names: worksheets.items.map(({ name }) => name),
    structureProtected: protection.protected,
  });
}

/** Excel's limit for the name of a sheet. */
export const SHEET_NAME_LIMIT = 31;

/**
 * A name that no sheet has: the wanted one, else with the first free number behind it, cut to Excel's 31 letters.
 * Excel does not tell capitals from small letters.
 */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const behind = ` (${number})`;
    name = `${wanted.slice(0, SHEET_NAME_LIMIT - behind.length).trimEnd()}${behind}`;
  }
  return name;
}

/** The sheets of a workbook, and those of our own among them, before one is added. */
export interface SheetsBefore {
  readonly list: SheetList;
  readonly marks: OurMarks;
}

/** One of our own sheets, and the name it is to have unless another sheet has that. */
export interface WantedSheet {
  readonly sheet: OurSheet;
  readonly wanted: string;
}

/** A sheet that is to be added, the mark that says it is ours, and the sheet that has the mark until then. */
export interface NewSheet {
  readonly name: string;
  readonly mark: string;
  readonly markedBefore: string | undefined;
}

/** What one of our own sheets will be called and marked as, once it is added. */
export function newSheet({ sheet, wanted }: WantedSheet, { list, marks }: SheetsBefore): NewSheet {
  const mark = sheetMark(sheet);
  return { name: freeSheetName(list.names, wanted), mark, markedBefore: marks.sheets.get(mark) };
}

/**
 * Adds a sheet with its final name and marks it as ours, with the next round trip. Its mark is taken off the
 * sheet that had it, or from cells that were deleted.
 * @throws ExcelProblem naming the sheet, where the workbook's structure is protected.
 */
export function addOurSheet(
  { workbook: { names, worksheets } }: Excel.RequestContext,
  { name, mark, markedBefore }: NewSheet,
  { list, marks }: SheetsBefore,
): Excel.Worksheet {
  if (list.structureProtected) throw new ExcelProblem("workbook protected", { sheet: name });
  const worksheet = worksheets.add(name);
  if (markedBefore !== undefined || marks.stale.includes(mark)) names.getItem(mark).delete();
  names.add(mark, worksheet.getRange("A1"), MADE_BY_US);
  return worksheet;
}

/** Our own sheet of this kind, by the name it has now. */
export function ourSheetName(marks: OurMarks, sheet: OurSheet): string | undefined {
  return marks.sheets.get(sheetMark(sheet));
}
