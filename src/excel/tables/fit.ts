import { grouped } from "../../domain/grouped";
import { columnsFor } from "./columns";
import { heightOfLine } from "./lineHeights";
import type { PlacedTable } from "./place";
import type { Room } from "./rooms";

/** A table on cells that are to be made wide and high enough for its words. */
export interface ToFit {
  readonly placing: PlacedTable;
  readonly cells: Excel.Range;
  /** The sheet, and whether it is one of our own. */
  readonly target: { readonly name: string; readonly own: boolean };
  readonly room: Room;
}

/**
 * Makes room for the words of tables, those that stand below one another together. On a sheet of the team's only
 * columns with nothing else in them are made wider, and no row is made lower.
 */
export function fitTables(tables: readonly ToFit[]): void {
  const keyOf = ({ target, placing }: ToFit) => `${placing.area.firstColumn} ${target.name}`;
  for (const together of grouped(tables, keyOf).values()) {
    const wanted = columnsFor(together.map(({ placing }) => placing.layout));
    const [first] = together;
    const widest = together.reduce((a, b) =>
      b.placing.layout.width > a.placing.layout.width ? b : a,
    );
    const now = widest.room.columns;
    const widths = wanted.map((points, column) => {
      const { width = 0, isBlank = true } = now[column] ?? {};
      return (first.target.own || isBlank) && points > width ? points : width;
    });
    for (const [column, points] of widths.entries()) {
      if (points !== now[column]?.width) {
        widest.cells.getCell(0, column).format.columnWidth = points;
      }
    }
    for (const one of together) fitLines(one, widths);
  }
}

function fitLines({ cells, placing, room, target }: ToFit, widths: readonly number[]): void {
  const { lines } = placing.layout;
  for (const [at, line] of lines.entries()) {
    const points = heightOfLine(line, widths);
    const now = room.heights[at] ?? 0;
    // Where lines were inserted, what was asked before are the heights of others.
    const isKnown = placing.linesToInsert === 0;
    const isRight = isKnown && (target.own ? points === now : points <= now);
    if (!isRight) cells.getRow(at).format.rowHeight = points;
  }
}
