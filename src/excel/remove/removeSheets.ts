import { askContents, type Contents, giveBack, isSameContents } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { askMarks, isOurSheet, sheetMark } from "../base/ourMarks";
import { FINDINGS_CHART } from "../findings-sheet/findingsChart";
import { isAsWritten, topCells, topOfComment } from "../findings-sheet/topMark";
import { TITLE } from "../findings-sheet/topRows";

/** Our Excel tables on our own sheets: what they hold goes with them. */
const OUR_EXCEL_TABLES = /^ConferenceCheck(Findings\d*|Corrections)$/;

/** Lines above the findings of earlier versions, whose marks say nothing of them: a title, and what was checked. */
const EARLIER_LINES = 2;

/**
 * Takes the add-in's own sheets out of the workbook. One on which someone else wrote stays, with what they wrote; what
 * someone writes on one while it is deleted is put on a sheet of the same name.
 */
export async function removeSheets(conversation: Conversation): Promise<void> {
  const { context, sync } = conversation;
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
  const top = await askTop(conversation, ours);
  for (const { worksheet } of ours) worksheet.charts.getItemOrNullObject(FINDINGS_CHART).delete();
  for (const table of tables.items) {
    const isOurs = OUR_EXCEL_TABLES.test(table.name) && isOurSheet(marks(), table.worksheet.name);
    if (isOurs) table.delete();
  }
  const stood = top && askContents(top.cells);
  top?.cells.clear();
  const used = ours.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("address"),
  );
  for (const { name } of ours) names.getItem(name).delete();
  await sync();
  if (top && stood && !isSameContents(top.looked, stood())) giveBack(top.cells, stood());
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

/** The lines above the findings, where nobody wrote among them since we did. */
async function askTop(
  { context, sync }: Conversation,
  ours: readonly { readonly name: string }[],
): Promise<{ readonly cells: Excel.Range; readonly looked: Contents } | null> {
  const name = sheetMark("findings");
  if (!ours.some((one) => one.name === name)) return null;
  const mark = context.workbook.names.getItem(name).load("comment");
  await sync();
  const remembered = topOfComment(mark.comment);
  const marked = mark.getRange();
  const cells = remembered
    ? topCells(marked, remembered.lines)
    : marked.getAbsoluteResizedRange(EARLIER_LINES, 1);
  const looked = askContents(cells);
  await sync();
  const { values } = looked();
  const isOurs = remembered ? isAsWritten(remembered, values) : values[0]?.[0] === TITLE;
  return isOurs ? { cells, looked: looked() } : null;
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
