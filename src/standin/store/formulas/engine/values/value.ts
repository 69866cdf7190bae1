import type { ERRORS } from "../../../cells/entry";

/** The errors that a formula can come to. */
export type ErrorCode = (typeof ERRORS)[number];

/** An error as a value: it goes on through whatever reads it. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** What a cell or a formula gives; `null` for a blank cell. */
export type Value = number | string | boolean | null | FormulaError;

/** Rows of values, each as long as the first. */
export type Matrix = readonly (readonly Value[])[];

/** What an argument is: one value, or several. */
export type Operand = Value | Matrix;

/** A formula that uses what this engine does not know, or gives what it cannot keep: it is not worked out. */
export class NotKnown extends Error {
  override readonly name = "NotKnown";
  constructor(
    what: string,
    /** Whether it is a function that is not known. */
    readonly isFunction = false,
  ) {
    super(`Not worked out: ${what}`);
  }
}

export const isMatrix = (operand: Operand): operand is Matrix => Array.isArray(operand);

export const error = (code: ErrorCode): FormulaError => new FormulaError(code);

/** Every value of an operand, row by row. */
export function valuesOf(operand: Operand): readonly Value[] {
  return isMatrix(operand) ? operand.flat() : [operand];
}

/** The one value of an operand; of several, the first. */
export function single(operand: Operand): Value {
  return isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
}

/** A value as arithmetic takes it. */
export function toNumber(value: Value): number | FormulaError {
  if (value instanceof FormulaError || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const trimmed = value.trim();
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : error("#VALUE!");
}

/** A value as `&` and the functions of texts take it. */
export function toText(value: Value): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** A value as a condition. */
export function toTruth(value: Value): boolean | FormulaError {
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" ? true : word === "FALSE" ? false : error("#VALUE!");
  }
  const number = toNumber(value);
  return number instanceof FormulaError ? number : number !== 0;
}

/** The result of arithmetic: what is no number of Excel's is `#NUM!`. */
export const asNumber = (number: number): Value =>
  Number.isFinite(number) ? number : error("#NUM!");
