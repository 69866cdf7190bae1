import type { AppendixTable } from "../../domain/tables/engine/table";
import type { CellFormula, LiveTable, Spot } from "../../workbook/formulas/liveTable";
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
  const lineOf = ({ row }: Spot) => layout.rowLines[row] ?? 0;
  const cellAt = (spot: Spot) => range.getCell(lineOf(spot), spot.column);
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
  const addressOf = (spot: Spot) => {
    const row = area.firstRow + lineOf(spot);
    const column = area.firstColumn + spot.column;
    return areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  };
  const cells = live.formulas.map((formula) => {
    const cell = cellAt(formula);
    cell.formulas = [[textOf(formula, addressOf)]];
    return { cell: cell.load("values"), spot: formula };
  });
  let wrong: readonly Spot[] = [];
  return {
    correct: () => {
      const other = cells.filter(
        ({ cell, spot }) => !isSame(cell.values[0]?.[0], valueAt(table, spot)),
      );
      for (const { cell, spot } of other) cell.values = [[valueAt(table, spot)]];
      wrong = other.map(({ spot }) => spot);
      if (wrong.length > 0) say(formulaNote(table, wrong, canStand));
      return wrong.length > 0;
    },
    standing: () => ({ formulas: live.formulas.length - wrong.length, numbers }),
  };
}

function textOf({ parts }: CellFormula, addressOf: (spot: Spot) => string): string {
  return parts.map((part) => (typeof part === "string" ? part : addressOf(part))).join("");
}

function valueAt({ rows }: AppendixTable, { row, column }: Spot): number | string {
  return rows[row]?.cells[column]?.value ?? "";
}

function isSame(found: unknown, value: number | string): boolean {
  if (typeof found !== "number" || typeof value !== "number") return found === value;
  return Math.abs(found - value) < ROUNDING;
}
