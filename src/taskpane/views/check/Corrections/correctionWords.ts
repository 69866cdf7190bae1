import { dateInFull } from "../../../../domain/calendar/words";
import type { Correction } from "../../../../domain/findings/finding";
import { cellAddress } from "../../../../domain/records/source";
import { counted } from "../../../../domain/text/numbers";
import type { CorrectionPreview, CorrectionsDone } from "../../../../workflows/workflows";

/** What was last done with corrections since a check. */
export interface Done extends CorrectionsDone {
  readonly what: "corrected" | "taken back";
}

/** @example countOfCells(1) //=> "1 cell" */
export function countOfCells(count: number): string {
  return counted(count, "cell");
}

/** What was done, as it is said and shown. */
export function doneInWords({ what, cells, left }: Pick<Done, "what" | "cells" | "left">): string {
  if (left.length > 0) {
    const asIs = left.length === 1 ? "left as it is" : "left as they are";
    return `Taken back: ${countOfCells(cells)} as before, ${countOfCells(left.length)} ${asIs}`;
  }
  if (cells === 0) {
    return what === "corrected" ? "No cell was corrected" : "Nothing was left to take back";
  }
  return what === "corrected"
    ? `${countOfCells(cells)} corrected`
    : `Taken back: ${countOfCells(cells)} as before`;
}

/** How many cells are named in the pane; the log on the sheet names all. */
const MOST_NAMED = 10;

/** Names the cells that were not taken back, each with why; nothing where all were. */
export function leftInWords({ left }: Pick<Done, "left">): readonly string[] {
  const named = left.slice(0, MOST_NAMED).map(({ cell, why }) => {
    return `${cell.sheet}, ${cellAddress(cell)}: ${LEFT[why]}.`;
  });
  const further = left.length - named.length;
  return further > 0 ? [...named, `${countOfCells(further)} more, named on the sheet.`] : named;
}

const LEFT = {
  "sheet gone": "the sheet is no longer there, or is too large to be looked through",
  "record not found": "its row or column is gone, or cannot be told from another",
  "changed since": "changed since it was corrected",
  "not remembered": "it was not remembered which record this was",
  "being changed": "someone was moving rows",
} as const satisfies Record<Done["left"][number]["why"], string>;

/** What a corrected cell holds: a date in words, a number, or a text between quotation marks. */
export function toInWords(to: Correction["to"]): string {
  switch (to.kind) {
    case "date":
      return dateInFull(to.date);
    case "number":
      return String(to.number);
    case "text":
      return inQuotes(to.text);
  }
}

/** What a cell holds now; a text in quotation marks, so that spaces at its ends are seen. */
export function beforeInWords({ before }: CorrectionPreview): string {
  return typeof before.value === "string" ? inQuotes(before.value) : String(before.value);
}

function inQuotes(text: string): string {
  return text === "" ? "empty" : `“${text}”`;
}

/** What changes in the cell. */
export const WHAT_CHANGES = {
  date: "Text becomes a date",
  number: "Text becomes a number",
  text: "Stray spaces are removed",
} as const satisfies Record<Correction["to"]["kind"], string>;

const REFUSED = {
  "nothing would change": "already corrected",
  "changed since the check": "changed since the check",
  "the cell holds a formula": "a formula",
} as const satisfies Record<NonNullable<CorrectionPreview["refused"]>, string>;

/** Which corrections are left out, and why; `null` where none is. */
export function leftOutInWords(previews: readonly CorrectionPreview[]): string | null {
  const counts = new Map<string, number>();
  for (const { refused } of previews) {
    if (refused !== null) counts.set(REFUSED[refused], (counts.get(REFUSED[refused]) ?? 0) + 1);
  }
  const reasons = [...counts].map(([why, count]) => `${countOfCells(count)} (${why})`);
  return reasons.length === 0 ? null : `Left out: ${reasons.join(", ")}.`;
}
