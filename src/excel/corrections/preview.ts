import type { AskedCorrection } from "../../domain/findings/corrections";
import type { Correction } from "../../domain/findings/finding";
import { cutToQuote } from "../../domain/records/readingProblem";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { serialOfDate } from "../../workbook/snapshot/values/serials";
import { inExcel } from "../base/inExcel";
import { askDateSystem } from "../read/dateSystem";
import type { CorrectedCell } from "./batches";
import { type CellState, readCellStates, showsDates } from "./cellStates";

/** Why a correction cannot be made. */
export type Refusal =
  | "the cell holds a formula"
  | "nothing would change"
  | "changed since the check";

/** What a correction would do to its cell. */
export interface CorrectionPreview extends CorrectedCell {
  /** What the cell is to hold, as the check means it. */
  readonly to: Correction["to"];
  /** Why it cannot be made; `null` where it can. */
  readonly refused: Refusal | null;
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
      const { cell, to, found } = correction;
      const { isFormula, ...before } = states.get(cell) ?? BLANK;
      const after = corrected(correction, before, dateSystem());
      const refused = isFormula ? "the cell holds a formula" : refusal(before, after, found);
      return { cell, check, to, before, after, refused };
    });
  });
}

const BLANK = { value: "", numberFormat: "General", isFormula: false } as const;

function refusal(before: CellState, after: CellState, found: string): Refusal | null {
  if (after.value === before.value) return "nothing would change";
  return cutToQuote(before.value) === found ? null : "changed since the check";
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
