import { type CellRef, cellKey } from "../../domain/records/source";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import { parseReference } from "../base/address";
import { AS_TEXT, askContents, type Contents, isFormula } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import type { CellState } from "./cellStates";

/** A cell that Excel keeps for us: it goes where its row, its column and its sheet go. */
export interface HeldCell {
  readonly range: Excel.Range;
  /** What it holds, and whether that is a formula. */
  readonly state: CellState & { readonly isFormula: boolean };
}

/** Held cells, by the places at which they were looked for. */
export type HeldCells = ReadonlyMap<string, HeldCell>;

/** Cells per round trip: far below the 5 MB that one request may have. */
export const CELLS_AT_ONCE = 2000;

/** Looks at cells and holds them from then on: one round trip for many, and one for none, with what the caller queued. */
export async function holdCells(
  { context, sync }: Conversation,
  cells: readonly CellRef[],
): Promise<HeldCells> {
  const held = new Map<string, HeldCell>();
  for (let first = 0; first === 0 || first < cells.length; first += CELLS_AT_ONCE) {
    const asked = cells.slice(first, first + CELLS_AT_ONCE).map((cell) => {
      const worksheet = context.workbook.worksheets.getItem(cell.sheet);
      const range = worksheet.getCell(cell.row, cell.column);
      return { key: cellKey(cell), range, contents: askContents(range) };
    });
    await sync();
    for (const { key, range, contents } of asked)
      held.set(key, { range, state: stateOf(contents()) });
  }
  return held;
}

/** What the one cell of a range holds. */
export function stateOf({ values, formulas, numberFormat }: Contents): HeldCell["state"] {
  const value = values[0]?.[0] ?? "";
  return {
    value,
    numberFormat: String(numberFormat[0]?.[0] ?? "General"),
    isFormula: isFormula(formulas[0]?.[0], value),
  };
}

/** A cell that was written: what stood in it until then, and where it is now. */
export interface WrittenCell {
  readonly range: Excel.Range;
  readonly before: Contents;
  /** What it holds after it was written, which Excel need not have done: a filter may hide its row. */
  readonly now: RawValue;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes held cells with the next round trips, text as text whatever it begins with, and looks in the same request at
 * what each held until then, what it holds then, and where it is: nothing can come between the look and the writing.
 */
export async function writeHeldCells(
  { sync }: Conversation,
  changes: readonly { readonly range: Excel.Range; readonly to: CellState }[],
  onWritten: (cells: readonly WrittenCell[]) => void,
): Promise<void> {
  for (let first = 0; first === 0 || first < changes.length; first += CELLS_AT_ONCE) {
    const part = changes.slice(first, first + CELLS_AT_ONCE).map(({ range, to }) => {
      const before = askContents(range);
      range.load("address");
      range.numberFormat = [[typeof to.value === "string" ? AS_TEXT : to.numberFormat]];
      range.values = [[to.value]];
      range.numberFormat = [[to.numberFormat]];
      return { range, before, after: range.getCell(0, 0).load("values") };
    });
    await sync();
    onWritten(
      part.map(({ range, before, after }) => ({
        range,
        before: before(),
        now: after.values[0]?.[0] ?? "",
        ...placeOf(range),
      })),
    );
  }
}

function placeOf({ address }: Excel.Range): Pick<WrittenCell, "sheet" | "row" | "column"> {
  const place = parseReference(address);
  if (place === null) throw new RangeError("A cell without an address");
  return { sheet: place.sheet, row: place.firstRow, column: place.firstColumn };
}
