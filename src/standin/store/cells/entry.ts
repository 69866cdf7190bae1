import type { CellContent } from "./cell";
import { readDate, readTime } from "./entryDate";
import { readNumber } from "./entryNumber";
import type { DateSystem } from "./serial";

/** What typing or writing something into a cell makes of it. */
export interface Entry {
  readonly content: CellContent;
  /** The number format that the entry brings along where the cell has none. */
  readonly numberFormat: string | null;
}

/** The errors that a formula can come to. */
export const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#CALC!",
] as const;

/** Errors that a cell can be given by name. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([...ERRORS, "#GETTING_DATA", "#SPILL!"]);

const TEXT_LIMIT = 32_767;

/**
 * Reads a value as Excel reads one that is written into a cell: numbers, dates (US order, as Excel
 * always reads them there), times, TRUE and FALSE, errors, formulas; all else is text. A cell
 * formatted as text keeps every text as it is.
 * @param numberFormat the cell's number format
 * @returns `null` for a text that Excel would not take: too long a one
 */
export function readEntry(
  input: string | number | boolean,
  numberFormat: string,
  system: DateSystem,
): Entry | null {
  if (typeof input === "number") return plain("number", input);
  if (typeof input === "boolean") return plain("boolean", input);
  if (input.length > TEXT_LIMIT) return null;
  if (input === "") return plain("blank", "");
  if (input.startsWith("'")) return plain("text", input.slice(1));
  if (numberFormat === "@") return plain("text", input);
  return readText(input, system);
}

function readText(input: string, system: DateSystem): Entry {
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain("boolean", upper === "TRUE");
  if (ERROR_TEXTS.has(upper)) return plain("error", upper);
  const read = readNumber(input.trim()) ?? readDate(input.trim(), system) ?? readTime(input.trim());
  if (read !== null) return { ...plain("number", read.value), numberFormat: read.numberFormat };
  const formula = formulaOf(input);
  return formula === null
    ? plain("text", input)
    : { content: { kind: "blank", value: "", formula: newFormula(formula) }, numberFormat: null };
}

/** The formula that a text starts, without "=": Excel takes "+", "-" and "@" for its begin too. */
function formulaOf(input: string): string | null {
  const [first, rest] = [input.charAt(0), input.slice(1)];
  if (rest.trim() === "") return null;
  if (first === "=") return rest;
  if (first === "+" || first === "-") return first + rest;
  return first === "@" ? rest : null;
}

const newFormula = (text: string) => ({ text, shared: null, arrayArea: null, xml: null });

const plain = (kind: CellContent["kind"], value: CellContent["value"]): Entry => ({
  content: { kind, value, formula: null },
  numberFormat: null,
});
