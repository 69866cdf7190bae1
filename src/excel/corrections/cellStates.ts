import { dateInFull } from "../../domain/calendar/words";
import { type CellRef, cellKey } from "../../domain/records/source";
import type { DateSystem, RawValue } from "../../workbook/snapshot/snapshot";
import { dateOfSerial } from "../../workbook/snapshot/values/serials";
import { type Area, areaAddress } from "../base/address";
import { isFormula } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { rectangles } from "../base/rectangles";

/** What a cell holds, apart from its looks. */
export interface CellState {
  readonly value: RawValue;
  readonly numberFormat: string;
}

/** Cells and what they hold. */
export class CellStates {
  readonly #states = new Map<string, CellState & { readonly isFormula: boolean }>();

  get(cell: CellRef) {
    return this.#states.get(cellKey(cell));
  }

  set(cell: CellRef, state: CellState & { readonly isFormula: boolean }): void {
    this.#states.set(cellKey(cell), state);
  }
}

/** Rectangles of cells per round trip: far below the 5 MB that one request may have. */
const RECTANGLES_AT_ONCE = 5000;

/** Reads what scattered cells hold: one round trip for many, and one for none, with what the caller queued. */
export async function readCellStates(
  { context, sync }: Conversation,
  cells: readonly CellRef[],
): Promise<CellStates> {
  const states = new CellStates();
  const parts = rectanglesBySheet(cells);
  for (let first = 0; first === 0 || first < parts.length; first += RECTANGLES_AT_ONCE) {
    const asked = parts.slice(first, first + RECTANGLES_AT_ONCE).map(({ sheet, area }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
      return { sheet, area, range: range.load("values,formulas,numberFormat") };
    });
    await sync();
    for (const { sheet, area, range } of asked) {
      for (const cell of cellsOf(sheet, area)) {
        const [row, column] = [cell.row - area.firstRow, cell.column - area.firstColumn];
        const value: RawValue = range.values[row]?.[column] ?? "";
        const formula: unknown = range.formulas[row]?.[column];
        states.set(cell, {
          value,
          numberFormat: String(range.numberFormat[row]?.[column] ?? "General"),
          isFormula: isFormula(formula, value),
        });
      }
    }
  }
  return states;
}

function rectanglesBySheet(
  cells: readonly CellRef[],
): readonly { readonly sheet: string; readonly area: Area }[] {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const others = sheets.get(cell.sheet);
    if (others) others.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, own]) => rectangles(own).map((area) => ({ sheet, area })));
}

function cellsOf(sheet: string, area: Area): readonly CellRef[] {
  return rowsOf(sheet, area).flat();
}

function rowsOf(sheet: string, area: Area): readonly (readonly CellRef[])[] {
  return span(area.firstRow, area.lastRow).map((row) =>
    span(area.firstColumn, area.lastColumn).map((column) => cellAt(sheet, row, column)),
  );
}

function cellAt(sheet: string, row: number, column: number): CellRef {
  return { sheet, row: row as CellRef["row"], column: column as CellRef["column"] };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What a cell holds, as a person reads it: a date in words, anything else as it is. */
export function shownState({ value, numberFormat }: CellState, system: DateSystem): string {
  const isDate = typeof value === "number" && showsDates(numberFormat);
  const date = isDate ? dateOfSerial(value, system) : null;
  return date === null ? String(value) : dateInFull(date);
}

/** Whether a number format shows days or years; colours and quoted words in it say nothing. */
export function showsDates(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""));
}
