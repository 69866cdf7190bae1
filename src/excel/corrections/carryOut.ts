import { type CellRef, cellAddress, cellKey } from "../../domain/records/source";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import { askContents, giveAllBack } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { orPutRight, wasTaken } from "../base/partlyWritten";
import { askStored, askToForget, store } from "../base/stored";
import type { CorrectedCell } from "./batches";
import type { CellState } from "./cellStates";
import { type HeldCells, stateOf, type WrittenCell, writeHeldCells } from "./heldCells";
import type { askLog, LogEntry, WrittenEntry } from "./log";

/** Cells that are to hold something else, and what is to be known of it afterwards. */
export interface CellChanges {
  readonly held: HeldCells;
  readonly cells: readonly CorrectedCell[];
  /** What each cell holds, and what it is to hold. */
  readonly from: "before" | "after";
  readonly entry: Omit<LogEntry, "cells">;
  readonly log: ReturnType<typeof askLog>;
  readonly dateSystem: DateSystem;
  readonly stored: {
    /** What the workbook remembers of corrections; `undefined` where nothing. */
    readonly before: unknown;
    /** What it is to remember of these cells, beside what it remembered until then. */
    readonly after: (cells: readonly CorrectedCell[], before: unknown) => unknown;
  };
}

interface Change {
  readonly range: Excel.Range;
  readonly from: CellState;
  readonly to: CellState;
}

/**
 * Logs, remembers and makes changes of held cells, in one request for up to 2,000 cells. What stood in each cell is
 * looked at in that request: where someone changed one meanwhile, or Excel stops part of the way, cells, memory and log
 * are put back as they were. Where rows, columns or sheets moved, the log and the memory name the cells where they are.
 * @returns the sheet that was added for the log; `null` where it stood already.
 * @throws ExcelProblem "cell changed", naming the cell that someone changed while this was done; "cell not written",
 * naming one that Excel left as it was.
 */
export async function carryOut(
  conversation: Conversation,
  changes: CellChanges,
): Promise<string | null> {
  const { cells, dateSystem, entry, held, log, stored } = changes;
  const changed = cells.map((cell) => changeOf(cell, changes));
  const written: WrittenCell[] = [];
  let logged: WrittenEntry | null = null;
  let { before } = stored;
  const remember = (cells: readonly CorrectedCell[]) =>
    store(conversation.context, "corrections", stored.after(cells, before));
  return orPutRight(
    async () => {
      const made = log({ ...entry, cells }, dateSystem);
      logged = made;
      const remembered = askStored(conversation.context, "corrections");
      remember(cells);
      await writeHeldCells(conversation, changed, (part) => written.push(...part));
      // Another pane may have made corrections since: they are remembered too.
      const isAlone = JSON.stringify(remembered()) === JSON.stringify(before);
      before = remembered();
      for (const [at, cell] of written.entries()) mustHaveHeld(cell, changed[at]?.from);
      for (const [at, cell] of written.entries()) mustHold(cell, changed[at]?.to);
      const now = cells.map((cell, at) => whereItIs(cell, written[at]));
      const isInPlace = now.every(({ cell }) => held.has(cellKey(cell)));
      if (isInPlace && isAlone) return made.newSheet;
      if (!isInPlace) made.rewrite({ ...entry, cells: now });
      remember(now);
      await conversation.sync();
      return made.newSheet;
    },
    async (problem) => {
      // The log comes first: where another pane had begun it in that moment, nothing was written.
      if (wasTaken(problem)) return [];
      const left = await putBack(conversation.context, changed, written);
      await restoreMemory(conversation.context, stored.after(cells, stored.before), before);
      await logged?.takeOut(unstopped(conversation.context), problem);
      return left;
    },
    "some of the corrections",
  );
}

function changeOf({ cell, before, after }: CorrectedCell, { held, from }: CellChanges): Change {
  const range = held.get(cellKey(cell))?.range;
  if (range === undefined) throw new RangeError("A cell that is not held");
  return from === "before"
    ? { range, from: before, to: after }
    : { range, from: after, to: before };
}

function mustHaveHeld({ before, ...place }: WrittenCell, from: CellState | undefined): void {
  const { value, isFormula } = stateOf(before);
  if (value === from?.value && !isFormula) return;
  const cell = refOf(place);
  throw new ExcelProblem("cell changed", { sheet: cell.sheet, address: cellAddress(cell) });
}

/** Excel is not known to write into rows that a filter hides. */
function mustHold({ now, ...place }: WrittenCell, to: CellState | undefined): void {
  if (now === to?.value) return;
  const cell = refOf(place);
  throw new ExcelProblem("cell not written", { sheet: cell.sheet, address: cellAddress(cell) });
}

function whereItIs(cell: CorrectedCell, place: WrittenCell | undefined): CorrectedCell {
  return place ? { ...cell, cell: refOf(place) } : cell;
}

function refOf({ sheet, row, column }: Pick<WrittenCell, "sheet" | "row" | "column">): CellRef {
  return { sheet, row: row as CellRef["row"], column: column as CellRef["column"] };
}

/** A conversation that goes on after the person stopped it: what was begun is put right. */
function unstopped(context: Excel.RequestContext): Conversation {
  return { context, sync: () => context.sync() };
}

/**
 * Gives back what stood in the cells that we wrote, each as far as Excel still has it.
 * @returns nothing that is left, for a cell that is gone holds nothing that the add-in wrote.
 */
async function putBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  written: readonly WrittenCell[],
): Promise<readonly string[]> {
  const { sync } = unstopped(context);
  const stood = new Map(written.map(({ range, before }) => [range, before]));
  const looked = changes.map(({ range, from, to }) => ({
    range,
    from,
    to,
    now: askContents(range),
  }));
  if (!(await succeeds(sync))) return putBackOneByOne(context, changes, written);
  const ours = looked.flatMap(({ range, from, to, now }) => {
    const found = now();
    const { value, isFormula } = stateOf(found);
    const before = stood.get(range) ?? {
      values: [[from.value]],
      formulas: [[from.value]],
      numberFormat: [[from.numberFormat]],
    };
    const isOurs = (value === to.value || value === from.value) && !isFormula;
    return isOurs ? [{ range, written: found.values, before }] : [];
  });
  await giveAllBack(sync, ours);
  return [];
}

/** Where one of the cells is gone, Excel refuses the request for all of them. */
async function putBackOneByOne(
  context: Excel.RequestContext,
  changes: readonly Change[],
  written: readonly WrittenCell[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const change of changes) {
    change.range.load("address");
    const isThere = await succeeds(() => context.sync());
    if (isThere && changes.length > 1) left.push(...(await putBack(context, [change], written)));
  }
  return left;
}

function succeeds(sync: Conversation["sync"]): Promise<boolean> {
  return sync().then(
    () => true,
    () => false,
  );
}

/** Remembers what was remembered before, where what we stored stands: what another pane stored since stays. */
async function restoreMemory(
  context: Excel.RequestContext,
  ours: unknown,
  before: unknown,
): Promise<void> {
  const now = askStored(context, "corrections");
  const forget = askToForget(context, "corrections");
  await context.sync();
  if (JSON.stringify(now()) !== JSON.stringify(ours)) return;
  if (before === undefined) forget();
  else store(context, "corrections", before);
  await context.sync();
}
