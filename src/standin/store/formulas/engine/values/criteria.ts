import { ERRORS } from "../../../cells/entry";
import { compare, fold } from "./operators";
import { FormulaError, type Value } from "./value";

/** Tells whether a cell's value meets a criterion of COUNTIFS and its like. */
export type Criterion = (value: Value) => boolean;

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

/**
 * A criterion as COUNTIF reads it: a value, or an operator before one; in a text `*` and `?` stand for letters, `~`
 * takes that from them.
 */
export function criterion(given: Value): Criterion {
  if (given instanceof FormulaError) {
    return (value) => value instanceof FormulaError && value.code === given.code;
  }
  if (typeof given === "boolean") return (value) => value === given;
  if (typeof given === "number" || given === null) return equals(given ?? 0);
  const [, operator = "=", operand = ""] = OPERATOR.exec(given) ?? [];
  if (operand === "") {
    if (operator === "<>") return (value) => value !== null;
    if (operator === "=") return (value) => (given === "" ? isEmpty(value) : value === null);
    return () => false;
  }
  const wanted = readOperand(operand);
  if (operator === "=") return equals(wanted);
  if (operator === "<>") {
    const same = equals(wanted);
    return (value) => !same(value);
  }
  return (value) => typeof value === typeof wanted && passes(operator, compare(value, wanted));
}

const isEmpty = (value: Value): boolean => value === null || value === "";

function readOperand(text: string): Value {
  const trimmed = text.trim();
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return Number(trimmed);
  const word = trimmed.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return ERRORS.some((code) => code === word) ? new FormulaError(word) : text;
}

function equals(wanted: Value): Criterion {
  if (wanted instanceof FormulaError) {
    return (value) => value instanceof FormulaError && value.code === wanted.code;
  }
  if (typeof wanted === "number") {
    return (value) =>
      typeof value === "number"
        ? value === wanted
        : typeof value === "string" && value.trim() !== "" && Number(value) === wanted;
  }
  if (typeof wanted !== "string") return (value) => value === wanted;
  const pattern = wildcards(wanted);
  return (value) => typeof value === "string" && pattern.test(fold(value));
}

/** A text with wildcards as a pattern over whole folded texts. */
export const wildcards = (text: string): RegExp => new RegExp(`^${patternOf(text)}$`, "u");

/** The same as the source of a pattern that may stand anywhere. */
export function patternOf(text: string): string {
  return fold(text).replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/g, (whole, plain, wild) => {
    if (plain !== undefined) return plain === "~" ? "~" : `\\${plain}`;
    return wild === "*" ? "[^]*" : wild === "?" ? "[^]" : `\\${whole}`;
  });
}

function passes(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}
