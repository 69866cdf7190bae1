import type { RawValue } from "../../workbook/snapshot/snapshot";
import type { Conversation } from "./inExcel";

/** What cells hold, beside their looks: row by row, as wide as the cells. */
export interface Contents {
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const CONTENTS = "values,formulas,numberFormat";

/** What stands in such a cell is never taken for a formula. */
export const AS_TEXT = "@";

/** Asks what a held range holds at this point of the request; the answer is there after the round trip. */
export function askContents(range: Excel.Range): () => Contents {
  range.load(CONTENTS);
  return () => contentsOf(range);
}

/** What a range holds whose contents were asked for: of the last round trip in which they were. */
function contentsOf({ values, formulas, numberFormat }: Excel.Range): Contents {
  return { values, formulas, numberFormat };
}

/** Whether a formula stands in a cell. Excel gives a text that begins with "=" as its formula too. */
export function isFormula(formula: unknown, value: RawValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Gives cells back what they held, with the next round trip: text as text, formulas as formulas. */
export function giveBack(range: Excel.Range, { values, formulas, numberFormat }: Contents): void {
  const isText = (row: number, column: number) => {
    const value = values[row]?.[column] ?? "";
    return typeof value === "string" && value !== "" && !isFormula(formulas[row]?.[column], value);
  };
  range.numberFormat = numberFormat.map((formats, row) =>
    formats.map((format, column) => (isText(row, column) ? AS_TEXT : format)),
  );
  range.formulas = formulas.map((row) => [...row]);
  range.numberFormat = numberFormat.map((formats) => [...formats]);
}

/** Whether the same values and formulas stand in two readings of cells. */
export function isSameContents(one: Contents, other: Contents): boolean {
  return (
    JSON.stringify([one.values, one.formulas]) === JSON.stringify([other.values, other.formulas])
  );
}

/** How often cells are given back that someone types into while they are: nobody types that fast. */
const MOST_ROUNDS = 5;

/** Cells that were written over, what was written, and what had stood there. */
export interface WrittenOver {
  readonly range: Excel.Range;
  /** What we wrote, as it reads; `null` for a cell that we left, or that may read as anything. */
  readonly written: readonly (readonly (RawValue | null)[])[];
  readonly before: Contents;
}

/**
 * Gives cells back what stood in them before we wrote there. What someone typed over our values meanwhile stays: each
 * time it is looked, in the same request, at what stood there until then.
 */
export async function giveAllBack(
  sync: Conversation["sync"],
  cells: readonly WrittenOver[],
): Promise<void> {
  let left = cells;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    const asked = left.map((one) => {
      const now = askContents(one.range);
      giveBack(one.range, one.before);
      return { one, now };
    });
    await sync();
    left = asked.flatMap(({ one, now }) => {
      const found = now();
      if (isAsWritten(found, one) || isSameContents(found, one.before)) return [];
      return [{ range: one.range, written: one.before.values, before: withTheirs(found, one) }];
    });
  }
}

function isAsWritten({ values }: Contents, { written }: WrittenOver): boolean {
  return written.every((row, at) =>
    row.every((value, column) => value === null || value === values[at]?.[column]),
  );
}

/** What stood before, with what someone typed since in the cells that do not hold what we wrote. */
function withTheirs(found: Contents, { before, written }: WrittenOver): Contents {
  const isOurs = (row: number, column: number) => {
    const value = written[row]?.[column];
    return value === null || value === found.values[row]?.[column];
  };
  const choose = <T>(now: readonly (readonly T[])[], then: readonly (readonly T[])[]) =>
    now.map((cells, row) =>
      cells.map((cell, column) => (isOurs(row, column) ? (then[row]?.[column] ?? cell) : cell)),
    );
  return {
    values: choose(found.values, before.values),
    formulas: choose(found.formulas, before.formulas),
    numberFormat: choose(found.numberFormat, before.numberFormat),
  };
}
