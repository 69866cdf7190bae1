import { type CellRef, cellAddress, cellKey } from "../../domain/records/source";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { askStored } from "../base/stored";
import { orAsItWas } from "../pages/setUp";
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
import { findCorrected, type LeftCell } from "./findCorrected";
import { type HeldCells, holdCells } from "./heldCells";
import { askLog } from "./log";
import { setUpLogPages } from "./logPages";
import { markRecords } from "./markRecords";
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
  /** Cells that were to be taken back, and are left as they are. */
  readonly left: readonly LeftCell[];
  /** The log's sheet, where it was made for this and Excel refused to set up its pages. */
  readonly logNotPaged?: string;
}

interface CarriedOut extends CorrectionsDone {
  /** The log's sheet, where it was made for this. */
  readonly newLog: string | null;
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
  const work = inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    const marked = await markRecords(conversation, ready);
    const look = await lookAt(conversation, ready);
    for (const { cell, before } of ready) mustHold(look.held, cell, before.value);
    const earlier = batchesToAddTo(stored());
    if (ready.length === 0) return done(0, earlier, null);
    const withThese = (cells: readonly CorrectedCell[], before: unknown) => [
      ...batchesToAddTo(before),
      batchOf(when.iso, cells),
    ];
    const newLog = await carryOut(conversation, {
      ...look,
      entry: { when: when.inWords, what: "Corrected" },
      cells: marked,
      from: "before",
      stored: {
        before: stored(),
        after: (cells, before) => storedBatches(withThese(cells, before)),
      },
    });
    return done(ready.length, keptBatches(withThese(marked, stored())), newLog);
  });
  return withPages(work);
}

/**
 * Takes the latest corrections back and logs that; does nothing where none are left. Each cell is looked for where its
 * record is now. One that is not found, cannot be told from another, or was changed since it was corrected is left as it
 * is, named, and no longer remembered.
 * @throws ExcelProblem "cell changed" where a cell is changed while this is done: then everything is put back.
 */
export function takeBackCorrections(when: Moment, signal?: AbortSignal): Promise<CorrectionsDone> {
  const work = inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    await conversation.sync();
    const batches = batchesToAddTo(stored());
    const [earlier, latest] = [batches.slice(0, -1), batches.at(-1)];
    if (!latest) return done(0, earlier, null);
    const { cells, held, left, worksheets } = await findCorrected(
      conversation,
      cellsOfBatch(latest),
    );
    const around = askAround(conversation.context, worksheets);
    await conversation.sync();
    const newLog = await carryOut(conversation, {
      held,
      ...around(),
      entry: { when: when.inWords, what: "Taken back", left },
      cells,
      from: "after",
      stored: {
        before: stored(),
        after: (_, before) => storedBatches(without(batchesToAddTo(before), latest)),
      },
    });
    return done(cells.length, earlier, newLog, left);
  });
  return withPages(work);
}

/** Sets up the pages of a log that was made, after all else stands. */
async function withPages(work: Promise<CarriedOut>): Promise<CorrectionsDone> {
  const { newLog, ...result } = await work;
  if (newLog === null || (await orAsItWas(() => setUpLogPages(newLog)))) return result;
  return { ...result, logNotPaged: newLog };
}

/** Batches without one of them, the others in their order. */
function without(batches: readonly Batch[], taken: Batch): readonly Batch[] {
  const at = batches.findLastIndex((batch) => JSON.stringify(batch) === JSON.stringify(taken));
  return batches.filter((_, index) => index !== at);
}

function done(
  cells: number,
  batches: readonly Batch[],
  newLog: string | null,
  left: readonly LeftCell[] = [],
): CarriedOut {
  return { cells, last: lastOf(batches), newLog, left };
}

/**
 * Asks for what has to be known to write cells; after the next round trip gives it.
 * @throws ExcelProblem, then, naming a protected sheet among theirs.
 */
function askAround(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]) {
  const log = askLog(context);
  const dateSystem = askDateSystem(context);
  const sheets = worksheets.map((worksheet) => {
    const protection = worksheet.protection.load("protected");
    return { worksheet: worksheet.load("name"), protection };
  });
  return () => {
    for (const { worksheet, protection } of sheets) {
      if (protection.protected)
        throw new ExcelProblem("sheet protected", { sheet: worksheet.name });
    }
    return { log, dateSystem: dateSystem() };
  };
}

/**
 * Looks at cells, and at what has to be known to write them, in one round trip; the cells are held from then on.
 * @throws ExcelProblem naming a protected sheet among theirs.
 */
async function lookAt(conversation: Conversation, cells: readonly { readonly cell: CellRef }[]) {
  const { worksheets } = conversation.context.workbook;
  const names = [...new Set(cells.map(({ cell }) => cell.sheet))];
  const around = askAround(
    conversation.context,
    names.map((name) => worksheets.getItem(name)),
  );
  const held = await holdCells(
    conversation,
    cells.map(({ cell }) => cell),
  );
  return { held, ...around() };
}

function mustHold(held: HeldCells, cell: CellRef, value: RawValue): void {
  const state = held.get(cellKey(cell))?.state;
  if (state?.value === value && !state.isFormula) return;
  throw new ExcelProblem("cell changed", { sheet: cell.sheet, address: cellAddress(cell) });
}
