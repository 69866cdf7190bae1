import {
  asNumber,
  error,
  FormulaError,
  isMatrix,
  type Matrix,
  type Operand,
  toNumber,
  toText,
  type Value,
} from "./value";

/**
 * Does something to operands value by value. Where one has a single row or column it goes with every row or column
 * of the others; beyond the end of a shorter one there is `#N/A`.
 */
export function lift(operands: readonly Operand[], to: (...values: Value[]) => Value): Operand {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return to(...(operands as readonly Value[]));
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const values = operands.map((operand) =>
    isMatrix(operand) ? (row: number, column: number) => at(operand, row, column) : () => operand,
  );
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => to(...values.map((value) => value(row, column)))),
  );
}

function at(matrix: Matrix, row: number, column: number): Value {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? error("#N/A") : value;
}

/** Two values by an operator of a formula. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return `${toText(left)}${toText(right)}`;
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  const [one, other] = [toNumber(left), toNumber(right)];
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  if (operator === "/" && other === 0) return error("#DIV/0!");
  const sum = ARITHMETIC[operator]?.(one, other);
  return sum === undefined ? error("#VALUE!") : asNumber(sum);
}

/** A value behind a sign, or before a percent sign. */
export function unary(operator: string, value: Value): Value {
  if (operator === "+" || value instanceof FormulaError) return value;
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return operator === "%" ? number / 100 : -number;
}

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => number>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
  "^": (one, other) => one ** other,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Below 0 where the left comes first: numbers before texts before truths, texts whatever their case. */
export function compare(left: Value, right: Value): number {
  const [one, other] = [likeThe(left, right), likeThe(right, left)];
  const kinds = rank(one) - rank(other);
  if (kinds !== 0) return kinds;
  if (typeof one === "string" && typeof other === "string") return order(fold(one), fold(other));
  return order(Number(one), Number(other));
}

/** A blank cell is whatever it is compared with. */
function likeThe(value: Value, other: Value): Value {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const rank = (value: Value): number =>
  typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;
const order = <T extends string | number>(one: T, other: T): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** A text as comparisons see it. */
export const fold = (text: string): string => text.toLowerCase();
