import { askContents, type Contents, giveBack, isSameContents } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { askMarks, isOurSheet, sheetMark } from "../base/ourMarks";
import { TITLE } from "../findings-sheet/findingsTable";

/** Our Excel tables on our own sheets: what they hold goes with them. */
const OUR_EXCEL_TABLES = /^ConferenceCheck(Findings\d*|Corrections)$/;

/** Lines above the findings table: its title, and what was checked. */
const TITLE_LINES = 2;

/**
 * Takes the add-in's own sheets out of the workbook. One on which someone else wrote stays, with what they wrote; what
 * someone writes on one while it is deleted is put on a sheet of the same name.
 */
export async function removeSheets({ context, sync }: Conversation): Promise<void> {
  const { worksheets, names, tables, protection } = context.workbook;
  const marks = askMarks(context);
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  await sync();
  const ours = [...marks().sheets].flatMap(([name, sheet]) => {
    const worksheet = worksheets.items.find((one) => one.name === sheet);
    return worksheet ? [{ name, worksheet }] : [];
  });
  if (ours.length === 0) return;
  const othersShow = worksheets.items.some(
    (other) => other.visibility === "Visible" && !isOurSheet(marks(), other.name),
  );
  const hasTitle = ours.some(({ name }) => name === sheetMark("findings"));
  const title = hasTitle ? titleCells(context) : null;
  const looked = title && askContents(title);
  if (looked) await sync();
  for (const table of tables.items) {
    const isOurs = OUR_EXCEL_TABLES.test(table.name) && isOurSheet(marks(), table.worksheet.name);
    if (isOurs) table.delete();
  }
  const isTitle = looked?.().values[0]?.[0] === TITLE;
  const stood = isTitle && title ? askContents(title) : null;
  if (isTitle) title?.clear();
  const used = ours.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("address"),
  );
  for (const { name } of ours) names.getItem(name).delete();
  await sync();
  if (title && looked && stood && !isSameContents(looked(), stood())) giveBack(title, stood());
  const deletable = othersShow && !protection.protected;
  const deleted = ours.flatMap(({ worksheet }, index) => {
    if (!deletable || !used[index]?.isNullObject) return [];
    const { name } = worksheet;
    const last = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex");
    const contents = askContents(last);
    worksheet.delete();
    return [{ name, last, contents }];
  });
  await sync();
  for (const { name, last, contents } of deleted) {
    if (!last.isNullObject) putOnNewSheet(context, name, last, contents());
  }
  await sync();
}

/** The cells of the findings sheet's title: its mark stays on the first of them. */
function titleCells({ workbook }: Excel.RequestContext): Excel.Range {
  const mark = workbook.names.getItem(sheetMark("findings"));
  return mark.getRange().getAbsoluteResizedRange(TITLE_LINES, 1);
}

function putOnNewSheet(
  { workbook }: Excel.RequestContext,
  name: string,
  { rowIndex, columnIndex }: Excel.Range,
  contents: Contents,
): void {
  const [rows, columns] = [contents.values.length, contents.values[0]?.length ?? 0];
  const first = workbook.worksheets.add(name).getCell(rowIndex, columnIndex);
  giveBack(first.getAbsoluteResizedRange(rows, columns), contents);
}
