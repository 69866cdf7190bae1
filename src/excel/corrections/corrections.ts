import { type CellRef, cellAddress, cellKey } from "../../domain/records/source";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { askStored } from "../base/stored";
import { askDateSystem } from "../read/dateSystem";
import {
  type Batch,
  batchesToAddTo,
  batchOf,
  type CorrectedCell,
  cellsOfBatch,
  keptBatches,
  type LastCorrections,
  lastOf,
  storedBatches,
} from "./batches";
import { carryOut } from "./carryOut";
import { type HeldCells, holdCells } from "./heldCells";
import { askLog } from "./log";
import type { CorrectionPreview } from "./preview";

/** When corrections are made, as it is remembered and as the log shows it. */
export interface Moment {
  readonly iso: string;
  readonly inWords: string;
}

/** What was done, and what could be taken back next. */
export interface CorrectionsDone {
  /** How many cells were corrected, or hold again what they held. */
  readonly cells: number;
  readonly last: LastCorrections | null;
}

/**
 * Makes previewed corrections in one go and logs them on the sheet "Corrections". Refused ones are left out.
 * @throws ExcelProblem before anything is written, where a cell no longer holds what the preview showed; where
 * Excel stops part of the way, everything is put back.
 */
export function applyCorrections(
  previews: readonly CorrectionPreview[],
  when: Moment,
  signal?: AbortSignal,
): Promise<CorrectionsDone> {
  const ready = previews.filter(({ refused }) => refused === null);
  return inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    const look = await lookAt(conversation, ready);
    for (const { cell, before } of ready) mustHold(look.held, cell, before.value);
    const earlier = batchesToAddTo(stored());
    if (ready.length === 0) return done(0, earlier);
    const withThese = (cells: readonly CorrectedCell[], before: unknown) => [
      ...batchesToAddTo(before),
      batchOf(when.iso, cells),
    ];
    await carryOut(conversation, {
      ...look,
      entry: { when: when.inWords, what: "Corrected" },
      cells: ready,
      from: "before",
      stored: {
        before: stored(),
        after: (cells, before) => storedBatches(withThese(cells, before)),
      },
    });
    return done(ready.length, keptBatches(withThese(ready, stored())));
  });
}

/**
 * Takes the latest corrections back whole and logs that; does nothing where none are left.
 * @throws ExcelProblem before anything is written, where a cell was changed since it was corrected.
 */
export function takeBackCorrections(when: Moment, signal?: AbortSignal): Promise<CorrectionsDone> {
  return inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    await conversation.sync();
    const batches = batchesToAddTo(stored());
    const [earlier, latest] = [batches.slice(0, -1), batches.at(-1)];
    if (!latest) return done(0, earlier);
    const cells = cellsOfBatch(latest);
    const look = await lookAt(conversation, cells);
    for (const { cell, after } of cells) mustHold(look.held, cell, after.value);
    await carryOut(conversation, {
      ...look,
      entry: { when: when.inWords, what: "Taken back" },
      cells,
      from: "after",
      stored: {
        before: stored(),
        after: (_, before) => storedBatches(without(batchesToAddTo(before), latest)),
      },
    });
    return done(cells.length, earlier);
  });
}

/** Batches without one of them, the others in their order. */
function without(batches: readonly Batch[], taken: Batch): readonly Batch[] {
  const at = batches.findLastIndex((batch) => JSON.stringify(batch) === JSON.stringify(taken));
  return batches.filter((_, index) => index !== at);
}

function done(cells: number, batches: readonly Batch[]): CorrectionsDone {
  return { cells, last: lastOf(batches) };
}

/**
 * Looks at cells, and at what has to be known to write them, in one round trip; the cells are held from then on.
 * @throws ExcelProblem naming a protected sheet among theirs.
 */
async function lookAt(conversation: Conversation, cells: readonly { readonly cell: CellRef }[]) {
  const { context } = conversation;
  const log = askLog(context);
  const dateSystem = askDateSystem(context);
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))].map((sheet) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    return { sheet, protection: protection.load("protected") };
  });
  const held = await holdCells(
    conversation,
    cells.map(({ cell }) => cell),
  );
  for (const { sheet, protection } of sheets) {
    if (protection.protected) throw new ExcelProblem("sheet protected", { sheet });
  }
  return { held, log, dateSystem: dateSystem() };
}

function mustHold(held: HeldCells, cell: CellRef, value: RawValue): void {
  const state = held.get(cellKey(cell))?.state;
  if (state?.value === value && !state.isFormula) return;
  throw new ExcelProblem("cell changed", { sheet: cell.sheet, address: cellAddress(cell) });
}
