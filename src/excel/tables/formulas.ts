import type { AppendixTable, TablePosition } from "../../domain/tables/engine/table";
import type { CellFormula, LiveTable } from "../../workbook/formulas/liveTable";
import { type Area, areaAddress } from "../base/address";
import { formulaNote, type TableLayout, type TableToWrite } from "./layout";
import { inExactLines, inLines } from "./wrapping";

/** How many numbers of a table are formulas. */
export interface FormulasStanding {
  readonly formulas: number;
  readonly numbers: number;
}

/** A table whose formulas were written: what they came to is known after the next round trip. */
export interface WrittenFormulas {
  /** Replaces by its value every formula that came to something else. Whether any did. */
  correct(): boolean;
  standing(): FormulasStanding;
}

/** Far more than two ways of dividing the same numbers differ by. */
const ROUNDING = 1e-9;

/**
 * Writes a table's formulas over its values and asks what they come to. On a sheet that they count they would
 * count themselves: there the values stay.
 */
export function writeFormulas(
  range: Excel.Range,
  table: TableToWrite & { readonly live: LiveTable["live"] },
  layout: TableLayout,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): WrittenFormulas {
  const { live } = table;
  const numbers = live.formulas.length + live.without.length;
  const canStand = !live.reads.includes(sheet);
  const lineOf = ({ row }: TablePosition) => layout.rowLines[row] ?? 0;
  const cellAt = (position: TablePosition) => range.getCell(lineOf(position), position.column);
  const say = (note: string) => {
    // In the lines that the note took when the table was laid out.
    const count = inLines(formulaNote(table, []), layout.width).length;
    const first = layout.lines.length - count;
    inExactLines(note, layout.width, count).forEach((line, at) => {
      range.getCell(first + at, 0).values = [[line]];
    });
  };
  if (!canStand) {
    say(formulaNote(table, [], canStand));
    return { correct: () => false, standing: () => ({ formulas: 0, numbers }) };
  }
  const addressOf = (position: TablePosition) => {
    const row = area.firstRow + lineOf(position);
    const column = area.firstColumn + position.column;
    return areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  };
  const cells = live.formulas.map((formula) => {
    const cell = cellAt(formula);
    cell.formulas = [[textOf(formula, addressOf)]];
    return { cell: cell.load("values"), position: formula };
  });
  let wrong: readonly TablePosition[] = [];
  return {
    correct: () => {
      const other = cells.filter(
        ({ cell, position }) => !isSame(cell.values[0]?.[0], valueAt(table, position)),
      );
      for (const { cell, position } of other) cell.values = [[valueAt(table, position)]];
      wrong = other.map(({ position }) => position);
      if (wrong.length > 0) say(formulaNote(table, wrong, canStand));
      return wrong.length > 0;
    },
    standing: () => ({ formulas: live.formulas.length - wrong.length, numbers }),
  };
}

function textOf({ parts }: CellFormula, addressOf: (position: TablePosition) => string): string {
  return parts.map((part) => (typeof part === "string" ? part : addressOf(part))).join("");
}

function valueAt({ rows }: AppendixTable, { row, column }: TablePosition): number | string {
  return rows[row]?.cells[column]?.value ?? "";
}

function isSame(found: unknown, value: number | string): boolean {
  if (typeof found !== "number" || typeof value !== "number") return found === value;
  return Math.abs(found - value) < ROUNDING;
}
