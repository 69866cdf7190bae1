import { z } from "zod";
import type { CellRef } from "../../domain/records/source";
import { type Kept, readKept } from "../../domain/settings/kept";
import { toRewrite } from "../base/stored";
import type { CellState } from "./cellStates";

const VERSION = 1;

const stateSchema = z
  .object({ value: z.union([z.string(), z.number(), z.boolean()]), numberFormat: z.string() })
  .readonly();

const changeSchema = z
  .object({
    sheet: z.string(),
    row: z.number().int().min(0),
    column: z.number().int().min(0),
    check: z.string(),
    before: stateSchema,
    after: stateSchema,
    sheetId: z.string().optional(),
    mark: z.string().optional(),
  })
  .readonly();

const batchSchema = z.object({ when: z.string(), changes: z.array(changeSchema) }).readonly();
/** Corrections that were made in one go, and can be taken back in one go. */
export type Batch = z.infer<typeof batchSchema>;

const storedSchema = z
  .object({ schemaVersion: z.literal(VERSION), batches: z.array(batchSchema).readonly() })
  .transform(({ batches }) => batches);

/** One corrected cell. */
export interface CorrectedCell {
  readonly cell: CellRef;
  /** Code of the check that asked for it. */
  readonly check: string;
  readonly before: CellState;
  readonly after: CellState;
  /** The number by which Excel knows its sheet, whatever that is called. */
  readonly sheetId?: string | undefined;
  /** What tells its record and column from the others, as `markerOf` gives it; none where that could not be read. */
  readonly mark?: string | undefined;
}

/** Reads the batches that a workbook remembers, the latest last. */
export function readBatches(stored: unknown): Kept<readonly Batch[]> {
  return readKept(stored, { version: VERSION, schema: storedSchema });
}

/**
 * The batches a workbook remembers, where they are to be written again.
 * @throws ExcelProblem as `toRewrite`.
 */
export function batchesToAddTo(stored: unknown): readonly Batch[] {
  return toRewrite(readBatches(stored), "What is remembered of corrections") ?? [];
}

/** The corrections that could be taken back next. */
export interface LastCorrections {
  /** When they were made, as an ISO timestamp. */
  readonly when: string;
  /** How many cells were corrected. */
  readonly cells: number;
}

/** Of batches, the one that could be taken back next; `null` where there is none. */
export function lastOf(batches: readonly Batch[]): LastCorrections | null {
  const last = batches.at(-1);
  return last ? { when: last.when, cells: last.changes.length } : null;
}

/** Letters that batches may take together: a workbook's settings hold about 2 MB, and others want room too. */
const LETTERS_LIMIT = 700_000;

/**
 * Batches as they are kept in a workbook: the latest ones, as many as there is room for. Those left out can no longer be
 * taken back; the log names them all the same.
 */
export function storedBatches(batches: readonly Batch[]): unknown {
  const kept: Batch[] = [];
  let letters = 0;
  for (const batch of [...batches].reverse()) {
    letters += JSON.stringify(batch).length;
    if (letters > LETTERS_LIMIT) break;
    kept.unshift(batch);
  }
  return { schemaVersion: VERSION, batches: kept };
}

/** Of batches, those that are remembered. */
export function keptBatches(batches: readonly Batch[]): readonly Batch[] {
  return batchesToAddTo(storedBatches(batches));
}

/** A batch of corrections made at a moment. */
export function batchOf(when: string, corrected: readonly CorrectedCell[]): Batch {
  const changes = corrected.map(({ cell, check, before, after, sheetId, mark }) => ({
    sheet: cell.sheet,
    row: cell.row,
    column: cell.column,
    check,
    before: { value: before.value, numberFormat: before.numberFormat },
    after: { value: after.value, numberFormat: after.numberFormat },
    ...(mark === undefined ? {} : { sheetId, mark }),
  }));
  return { when, changes };
}

/** The cells of a batch. */
export function cellsOfBatch(batch: Batch): readonly CorrectedCell[] {
  return batch.changes.map(({ sheet, row, column, ...corrected }) => ({
    ...corrected,
    cell: { sheet, row: row as CellRef["row"], column: column as CellRef["column"] },
  }));
}
