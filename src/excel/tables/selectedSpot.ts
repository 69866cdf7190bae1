import { overlap } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { askSelection } from "../base/selection";
import { askStored } from "../base/stored";
import { hasOwnLines, type Standing, standingTables } from "./standing";

/** A cell of an inserted table, by its place in the table (zero-based, headings not counted). */
export interface StandingSpot {
  readonly standing: Standing;
  readonly row: number;
  readonly column: number;
}

/** The cell of an inserted table that is selected, or `null` where none is: one round trip. */
export async function selectedSpot(): Promise<StandingSpot | null> {
  try {
    return await inExcel(undefined, async ({ context, sync }) => {
      const selection = askSelection(context);
      const marks = askMarks(context);
      const stored = askStored(context, "tables");
      await sync();
      const { sheet, area } = selection();
      const cell = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
      const standing = standingTables(stored(), marks()).find(
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
