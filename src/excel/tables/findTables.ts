import { overlap } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { askSelection } from "../base/selection";
import { askStored } from "../base/stored";
import { hasOwnLines, type Standing, type StandingTable, standingTables } from "./standing";

/** The tables that stand in the workbook, wherever they were moved: one round trip. */
export function listTables(signal?: AbortSignal): Promise<readonly StandingTable[]> {
  return inExcel(signal, async ({ context, sync }) => {
    const standing = askStanding(context);
    await sync();
    return standing();
  });
}

function askStanding(context: Excel.RequestContext): () => readonly StandingTable[] {
  const marks = askMarks(context);
  const stored = askStored(context, "tables");
  return () => standingTables(stored(), marks());
}

/** A cell of an inserted table, by its place in the table (zero-based, headings not counted). */
export interface SelectedCell {
  readonly standing: Standing;
  readonly row: number;
  readonly column: number;
}

/** The cell of an inserted table that is selected, or `null` where none is: one round trip. */
export async function selectedCell(): Promise<SelectedCell | null> {
  try {
    return await inExcel(undefined, async ({ context, sync }) => {
      const selection = askSelection(context);
      const tables = askStanding(context);
      await sync();
      const { sheet, area } = selection();
      const cell = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
      const standing = tables().find(
        (table) => table.area.sheet === sheet && overlap(table.area, cell),
      );
      // Where lines were inserted or deleted, no line is known to be the row that it was.
      if (!standing || !hasOwnLines(standing)) return null;
      const row = standing.rowLines.indexOf(cell.firstRow - standing.area.firstRow);
      return row >= 0
        ? { standing, row, column: cell.firstColumn - standing.area.firstColumn }
        : null;
    });
  } catch (error) {
    if (error instanceof ExcelProblem && error.code === "nothing selected") return null;
    throw error;
  }
}
