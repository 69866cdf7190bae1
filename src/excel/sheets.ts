import { ExcelProblem } from "./excelProblem";
import { type OurMarks, type OurSheet, sheetMark } from "./ourMarks";

/** Sheets by name, and whether more may be added. */
export interface SheetList {
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

/** What the mark on a sheet of ours says to a person who looks at the workbook's names. */
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

/**
 * A name that no sheet has: the wanted one, else with the first free number behind it. Excel does not tell
 * capitals from small letters.
 */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/**
 * Adds a sheet with its final name and marks it as ours, with the next round trip.
 * @throws ExcelProblem where the workbook's structure is protected.
 */
export function addOurSheet(
  context: Excel.RequestContext,
  { names, structureProtected }: SheetList,
  { sheet, wanted }: { readonly sheet: OurSheet; readonly wanted: string },
): { readonly worksheet: Excel.Worksheet; readonly name: string } {
  if (structureProtected) throw new ExcelProblem("workbook protected");
  const name = freeSheetName(names, wanted);
  const worksheet = context.workbook.worksheets.add(name);
  context.workbook.names.add(sheetMark(sheet), worksheet.getRange("A1"), MADE_BY_US);
  return { worksheet, name };
}

/** The sheet of ours of this kind, by the name it has now. */
export function ourSheetName(marks: OurMarks, sheet: OurSheet): string | undefined {
  return marks.sheets.get(sheetMark(sheet));
}
