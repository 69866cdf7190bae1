import { type CellRef, cellKey } from "../../domain/records/source";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import { askContents } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import type { CorrectedCell } from "./batches";
import { type HeldCell, type HeldCells, stateOf } from "./heldCells";
import { valueAt } from "./markRecords";
import { finderOf, type Place, type SheetValues } from "./recordMark";
import { readSheetsNow } from "./sheetsNow";

/** Why a corrected cell is left as it is. */
export type WhyLeft =
  | "sheet gone"
  | "record not found"
  | "changed since"
  | "not remembered"
  | "being changed";

/** A corrected cell that is not given back what it held. */
export interface LeftCell {
  /** Where it is; where it was corrected, if it was not found. */
  readonly cell: CellRef;
  readonly check: string;
  readonly why: WhyLeft;
}

/** Corrected cells where they are now, held from the look on, and those that are left. */
export interface FoundCells {
  readonly cells: readonly CorrectedCell[];
  readonly held: HeldCells;
  readonly left: readonly LeftCell[];
  /** The sheets of the cells that were found. */
  readonly worksheets: readonly Excel.Worksheet[];
}

/** How often cells are looked for again, because someone put in or took out rows meanwhile. */
const MOST_ROUNDS = 3;
/** Rows that are looked at in one round trip, each with all its cells. */
const ROWS_AT_ONCE = 500;

interface Sheet {
  readonly worksheet: Excel.Worksheet;
  readonly values: SheetValues;
}

interface Found {
  readonly corrected: CorrectedCell;
  readonly sheet: Sheet;
}

/**
 * Finds corrected cells wherever their rows, columns and sheets have gone since, by what told their records from the
 * others, and holds them. Each is held together with a look at its whole row: where that is not the row that was
 * found, someone moved rows in that moment, and it is looked for again.
 */
export async function findCorrected(
  conversation: Conversation,
  corrected: readonly CorrectedCell[],
): Promise<FoundCells> {
  const held = new Map<string, HeldCell>();
  const cells: CorrectedCell[] = [];
  const worksheets = new Set<Excel.Worksheet>();
  const left: LeftCell[] = [];
  let waiting: readonly CorrectedCell[] = corrected;
  for (let round = 1; waiting.length > 0 && round <= MOST_ROUNDS; round += 1) {
    const looked = await lookFor(conversation, waiting);
    left.push(...looked.left);
    const states = await hold(conversation, looked.found);
    const moved: CorrectedCell[] = [];
    for (const [at, { corrected: one, sheet }] of looked.found.entries()) {
      const state = states[at];
      if (!state) moved.push(one);
      else if (state.state.isFormula || held.has(cellKey(one.cell)))
        left.push(leftAs(one, "changed since"));
      else {
        held.set(cellKey(one.cell), state);
        cells.push(one);
        worksheets.add(sheet.worksheet);
      }
    }
    waiting = moved;
  }
  left.push(...waiting.map((one) => leftAs(one, "being changed")));
  return { cells, held, left, worksheets: [...worksheets] };
}

function leftAs({ cell, check }: CorrectedCell, why: WhyLeft): LeftCell {
  return { cell, check, why };
}

async function lookFor(
  conversation: Conversation,
  corrected: readonly CorrectedCell[],
): Promise<{ readonly found: readonly Found[]; readonly left: readonly LeftCell[] }> {
  const sheetsFor = await sheetsOf(conversation, corrected);
  const finders = new Map<Sheet, ReturnType<typeof finderOf>>();
  for (const sheet of new Set(corrected.flatMap(sheetsFor))) {
    const own = corrected.filter((one) => sheetsFor(one).includes(sheet));
    finders.set(
      sheet,
      finderOf(
        sheet.values,
        own.flatMap(({ mark }) => mark ?? []),
      ),
    );
  }
  const found: Found[] = [];
  const left: LeftCell[] = [];
  for (const one of corrected) {
    const sheets = sheetsFor(one);
    const places = sheets.flatMap((sheet) => {
      const place = finders.get(sheet)?.(one.mark ?? "", one.cell);
      return place ? [{ sheet, place }] : [];
    });
    const [there] = places;
    if (one.mark === undefined) left.push(leftAs(one, "not remembered"));
    else if (!there) left.push(leftAs(one, sheets.length > 0 ? "record not found" : "sheet gone"));
    else {
      const now = { ...one, cell: cellAt(there.sheet.worksheet.name, there.place) };
      if (valueAt(there.sheet.values, there.place) !== one.after.value) {
        left.push(leftAs(now, "changed since"));
      } else found.push({ corrected: now, sheet: there.sheet });
    }
  }
  return { found, left };
}

function cellAt(sheet: string, { row, column }: Place): CellRef {
  return { sheet, row: row as CellRef["row"], column: column as CellRef["column"] };
}

/**
 * The sheets on which a corrected cell may be: the one that Excel knows by the same number, whatever it is called now,
 * and the one of the same name, for Excel does not promise that the numbers outlast a session.
 */
async function sheetsOf(
  conversation: Conversation,
  corrected: readonly CorrectedCell[],
): Promise<(one: CorrectedCell) => readonly Sheet[]> {
  const keysOf = ({ sheetId, cell }: CorrectedCell) => [...(sheetId ? [sheetId] : []), cell.sheet];
  const asked = [...new Set(corrected.flatMap(keysOf))].map((key) => {
    const { worksheets } = conversation.context.workbook;
    return { key, worksheet: worksheets.getItemOrNullObject(key).load("id,name") };
  });
  await conversation.sync();
  const there = new Map(
    asked.flatMap(({ worksheet }): [string, Excel.Worksheet][] =>
      worksheet.isNullObject ? [] : [[worksheet.id, worksheet]],
    ),
  );
  const worksheets = [...there.values()];
  const values = await readSheetsNow(conversation, worksheets);
  const sheets = new Map(
    worksheets.flatMap((worksheet, at): [string, Sheet][] => {
      const read = values[at];
      return read ? [[worksheet.id, { worksheet, values: read }]] : [];
    }),
  );
  const idOf = new Map(
    asked.flatMap(({ key, worksheet }): [string, string][] =>
      worksheet.isNullObject ? [] : [[key, worksheet.id]],
    ),
  );
  return (one) => {
    const ids = new Set(keysOf(one).flatMap((key) => idOf.get(key) ?? []));
    return [...ids].flatMap((id) => sheets.get(id) ?? []);
  };
}

/** Holds cells; `null` for one whose row is not the row that was found. */
async function hold(
  { sync }: Conversation,
  found: readonly Found[],
): Promise<readonly (HeldCell | null)[]> {
  const states: (HeldCell | null)[] = [];
  for (let first = 0; first < found.length; first += ROWS_AT_ONCE) {
    const asked = found.slice(first, first + ROWS_AT_ONCE).map(({ corrected, sheet }) => {
      const { row, column } = corrected.cell;
      const before = sheet.values.values[row - sheet.values.firstRow] ?? [];
      const { firstColumn } = sheet.values;
      const range = sheet.worksheet.getCell(row, column);
      const whole = sheet.worksheet
        .getRangeByIndexes(row, firstColumn, 1, Math.max(1, before.length))
        .load("values");
      return { range, whole, before, contents: askContents(range) };
    });
    await sync();
    for (const { range, whole, before, contents } of asked) {
      const isSame = sameRow(before, whole.values[0] ?? []);
      states.push(isSame ? { range, state: stateOf(contents()) } : null);
    }
  }
  return states;
}

function sameRow(one: readonly RawValue[], other: readonly RawValue[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
