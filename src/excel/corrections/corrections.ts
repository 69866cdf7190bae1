import type { Correction } from "../../domain/findings/finding";
import { type CellRef, cellAddress } from "../../domain/records/source";
import type { DateSystem, RawValue } from "../../workbook/snapshot";
import { serialOfDate } from "../../workbook/values/serials";
import { ExcelProblem } from "../excelProblem";
import { type Conversation, inExcel } from "../inExcel";
import { askDateSystem } from "../read/dateSystem";
import { askStored, store } from "../settings/storedJson";
import { batchOf, type CorrectedCell, cellsOfBatch, readBatches, storedBatches } from "./batches";
import { type CellState, type CellStates, readCellStates, writeCellStates } from "./cellStates";
import { addToLog } from "./log";

/** A correction and the check that asks for it. */
export interface AskedCorrection {
  readonly check: string;
  readonly correction: Correction;
}

/** What a correction would do to its cell. */
export interface CorrectionPreview extends CorrectedCell {
  /** Why it cannot be made; `null` where it can. */
  readonly refused: "the cell holds a formula" | "nothing would change" | null;
}

/** When corrections are made, as it is remembered and as the log shows it. */
export interface Moment {
  readonly iso: string;
  readonly inWords: string;
}

/** Shows what corrections would do, and writes nothing: two round trips. */
export function previewCorrections(
  asked: readonly AskedCorrection[],
  signal?: AbortSignal,
): Promise<readonly CorrectionPreview[]> {
  return inExcel(signal, async (conversation) => {
    const dateSystem = askDateSystem(conversation.context);
    const states = await readCellStates(
      conversation,
      asked.map(({ correction }) => correction.cell),
    );
    return asked.map(({ check, correction }) => {
      const before = states.get(correction.cell) ?? { value: "", numberFormat: "General" };
      const after = corrected(correction, before, dateSystem());
      const refused = states.get(correction.cell)?.isFormula
        ? "the cell holds a formula"
        : after.value === before.value
          ? "nothing would change"
          : null;
      return { cell: correction.cell, check, before, after, refused };
    });
  });
}

/**
 * Makes previewed corrections in one go and logs them on the sheet "Corrections". Refused ones are left out.
 * @returns how many cells were corrected.
 * @throws ExcelProblem before anything is written, where a cell no longer holds what the preview showed.
 */
export function applyCorrections(
  previews: readonly CorrectionPreview[],
  when: Moment,
  signal?: AbortSignal,
): Promise<number> {
  const ready = previews.filter(({ refused }) => refused === null);
  if (ready.length === 0) return Promise.resolve(0);
  return inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    const states = await statesOnOpenSheets(conversation, ready);
    for (const { cell, before } of ready) mustHold(states, cell, before.value);
    await addToLog(conversation, { when: when.inWords, what: "Corrected", cells: ready });
    const batches = [...readBatches(stored()), batchOf(when.iso, ready)];
    store(conversation.context, "corrections", storedBatches(batches));
    await writeCellStates(
      conversation,
      ready.map(({ cell, after }) => ({ cell, state: after })),
    );
    return ready.length;
  });
}

/**
 * Takes the latest corrections back whole and logs that.
 * @returns how many cells hold again what they held; 0 where nothing is left to take back.
 * @throws ExcelProblem before anything is written, where a cell was changed since it was corrected.
 */
export function takeBackCorrections(when: Moment, signal?: AbortSignal): Promise<number> {
  return inExcel(signal, async (conversation) => {
    const stored = askStored(conversation.context, "corrections");
    await conversation.sync();
    const batches = readBatches(stored());
    const latest = batches.at(-1);
    if (!latest) return 0;
    const cells = cellsOfBatch(latest);
    const states = await statesOnOpenSheets(conversation, cells);
    for (const { cell, after } of cells) mustHold(states, cell, after.value);
    await addToLog(conversation, { when: when.inWords, what: "Taken back", cells });
    store(conversation.context, "corrections", storedBatches(batches.slice(0, -1)));
    await writeCellStates(
      conversation,
      cells.map(({ cell, before }) => ({ cell, state: before })),
    );
    return cells.length;
  });
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
  if (states.get(cell)?.value === value) return;
  throw new ExcelProblem("cell changed", { sheet: cell.sheet, address: cellAddress(cell) });
}

const DATE_FORMAT = "dd/mm/yyyy";

function corrected({ to }: Correction, before: CellState, system: DateSystem): CellState {
  const asNumber = before.numberFormat === "@" ? "General" : before.numberFormat;
  if (to.kind === "text") return { value: to.text, numberFormat: before.numberFormat };
  if (to.kind === "number") return { value: to.number, numberFormat: asNumber };
  const serial = serialOfDate(to.date, system);
  if (serial === null) throw new RangeError("A correction to a day that Excel does not know");
  return {
    value: serial,
    numberFormat: showsDates(before.numberFormat) ? before.numberFormat : DATE_FORMAT,
  };
}

/** Whether a number format shows days or years; colours and quoted words in it say nothing. */
function showsDates(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""));
}
