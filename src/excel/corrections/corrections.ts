import { type CellRef, cellAddress } from "../../domain/records/source";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { askStored } from "../base/stored";
import { askDateSystem } from "../read/dateSystem";
import {
  type Batch,
  batchesToAddTo,
  batchOf,
  cellsOfBatch,
  type LastCorrections,
  lastOf,
  storedBatches,
} from "./batches";
import { carryOut } from "./carryOut";
import { type CellStates, readCellStates } from "./cellStates";
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
    const dateSystem = askDateSystem(conversation.context);
    const states = await statesOnOpenSheets(conversation, ready);
    for (const { cell, before } of ready) mustHold(states, cell, before.value);
    const earlier = batchesToAddTo(stored());
    if (ready.length === 0) return done(0, earlier);
    const batches = [...earlier, batchOf(when.iso, ready)];
    await carryOut(conversation, {
      entry: { when: when.inWords, what: "Corrected", cells: ready },
      dateSystem: dateSystem(),
      cells: ready.map(({ cell, before, after }) => ({ cell, from: before, to: after })),
      stored: { before: stored(), after: storedBatches(batches) },
    });
    return done(ready.length, batches);
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
    const dateSystem = askDateSystem(conversation.context);
    const states = await statesOnOpenSheets(conversation, cells);
    for (const { cell, after } of cells) mustHold(states, cell, after.value);
    await carryOut(conversation, {
      entry: { when: when.inWords, what: "Taken back", cells },
      dateSystem: dateSystem(),
      cells: cells.map(({ cell, before, after }) => ({ cell, from: after, to: before })),
      stored: { before: stored(), after: storedBatches(earlier) },
    });
    return done(cells.length, earlier);
  });
}

function done(cells: number, batches: readonly Batch[]): CorrectionsDone {
  return { cells, last: lastOf(batches) };
}

/** What the cells hold. @throws ExcelProblem naming a protected sheet among theirs. */
async function statesOnOpenSheets(
  conversation: Conversation,
  cells: readonly { readonly cell: CellRef }[],
): Promise<CellStates> {
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))].map((sheet) => {
    const { protection } = conversation.context.workbook.worksheets.getItem(sheet);
    return { sheet, protection: protection.load("protected") };
  });
  const states = await readCellStates(
    conversation,
    cells.map(({ cell }) => cell),
  );
  for (const { sheet, protection } of sheets) {
    if (protection.protected) throw new ExcelProblem("sheet protected", { sheet });
  }
  return states;
}

function mustHold(states: CellStates, cell: CellRef, value: RawValue): void {
  const state = states.get(cell);
  if (state?.value === value && !state.isFormula) return;
  throw new ExcelProblem("cell changed", { sheet: cell.sheet, address: cellAddress(cell) });
}
