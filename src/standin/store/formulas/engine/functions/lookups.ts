import type { Area } from "../../../address/area";
import { wildcards } from "../values/criteria";
import { compare, fold, lift } from "../values/operators";
import {
  error,
  FormulaError,
  isMatrix,
  type Matrix,
  NotKnown,
  type Operand,
  single,
  toNumber,
  toText,
  toTruth,
  type Value,
} from "../values/value";
import type { FormulaFunction, FunctionArgument } from "./functionTypes";

const matrixOf = (argument: FunctionArgument | undefined): Matrix => {
  const operand = argument?.get() ?? null;
  return isMatrix(operand) ? operand : [[operand]];
};

/** A whole number that an argument gives, or one that stands in where it is left out. */
function numberOf(argument: FunctionArgument | undefined, otherwise: number): number {
  if (argument === undefined || argument.isMissing) return otherwise;
  const number = toNumber(single(argument.get()));
  return number instanceof FormulaError ? Number.NaN : Math.trunc(number);
}

const line = (matrix: Matrix): readonly Value[] =>
  matrix.length === 1 ? (matrix[0] ?? []) : matrix.map(([first = null]) => first);

/** The place of a value that is the same, wildcards in a text included; -1 where there is none. */
function exactly(wanted: Value, values: readonly Value[]): number {
  if (typeof wanted === "string") {
    const pattern = wildcards(wanted);
    return values.findIndex((value) => typeof value === "string" && pattern.test(fold(value)));
  }
  return values.findIndex(
    (value) => typeof value === typeof wanted && value !== null && compare(value, wanted) === 0,
  );
}

/** The last place of a value that is not beyond the wanted one, in a list in order; -1 where all are. */
function upTo(wanted: Value, values: readonly Value[], direction: 1 | -1): number {
  let found = -1;
  for (const [place, value] of values.entries()) {
    if (value === null || typeof value !== typeof wanted) continue;
    if (direction * compare(value, wanted) > 0) break;
    found = place;
  }
  return found;
}

const match: FormulaFunction = ([wanted, list, kind]) => {
  const values = line(matrixOf(list));
  const how = numberOf(kind, 1);
  return lift([wanted?.get() ?? null], (one) => {
    if (one instanceof FormulaError) return one;
    const given = one ?? 0;
    const place = how === 0 ? exactly(given, values) : upTo(given, values, how > 0 ? 1 : -1);
    return place === -1 ? error("#N/A") : place + 1;
  });
};

const lookUp =
  (across: boolean): FormulaFunction =>
  ([wanted, table, place, nearest]) => {
    const matrix = matrixOf(table);
    const keys = across ? (matrix[0] ?? []) : matrix.map(([first = null]) => first);
    const at = numberOf(place, 1) - 1;
    const near =
      nearest === undefined ? true : nearest.isMissing ? false : toTruth(single(nearest.get()));
    return lift([wanted?.get() ?? null], (one) => {
      if (one instanceof FormulaError) return one;
      if (near instanceof FormulaError) return near;
      const found = near ? upTo(one ?? 0, keys, 1) : exactly(one ?? 0, keys);
      if (found === -1) return error("#N/A");
      const value = across ? matrix[at]?.[found] : matrix[found]?.[at];
      return value === undefined ? error("#REF!") : value;
    });
  };

const index: FormulaFunction = ([table, rowGiven, columnGiven]) => {
  const matrix = matrixOf(table);
  const isRow = matrix.length === 1 && columnGiven === undefined;
  const row = isRow ? 1 : numberOf(rowGiven, 0);
  const column = isRow
    ? numberOf(rowGiven, 0)
    : numberOf(columnGiven, matrix[0]?.length === 1 ? 1 : 0);
  if (Number.isNaN(row + column) || row < 0 || column < 0) return error("#VALUE!");
  const rows = row === 0 ? matrix : matrix.slice(row - 1, row);
  if (rows.length === 0 || column > (matrix[0]?.length ?? 0)) return error("#REF!");
  if (column === 0 && rows.length * (rows[0]?.length ?? 0) > 1) return rows;
  const cells = rows.map((cellsOfRow) => [cellsOfRow[Math.max(0, column - 1)] ?? null]);
  return cells.length === 1 ? (cells[0]?.[0] ?? null) : cells;
};

const offset: FormulaFunction = ([from, down, right, height, width], context) => {
  const area = from?.area();
  if (from === undefined || !area) throw new NotKnown("OFFSET of what is no reference");
  const top = area.top + numberOf(down, 0);
  const left = area.left + numberOf(right, 0);
  const rows = numberOf(height, area.bottom - area.top + 1);
  const columns = numberOf(width, area.right - area.left + 1);
  if (![top, left, rows, columns].every(Number.isFinite) || rows < 1 || columns < 1) {
    return error("#REF!");
  }
  if (top < 0 || left < 0) return error("#REF!");
  const to: Area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return context.moved(from, to);
};

const place =
  (axis: "row" | "column"): FormulaFunction =>
  ([argument], context): Operand => {
    if (argument === undefined) return context[axis] + 1;
    const area = argument.area();
    if (area === null) throw new NotKnown(`${axis} of what is no reference`);
    const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step + 1);
    if (numbers.length === 1) return first + 1;
    return axis === "row" ? numbers.map((number) => [number]) : [numbers];
  };

const size =
  (axis: "rows" | "columns"): FormulaFunction =>
  ([argument]) => {
    const area = argument?.area();
    if (area) return axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const matrix = matrixOf(argument);
    return axis === "rows" ? matrix.length : (matrix[0]?.length ?? 0);
  };

/** Functions that find cells and values by their place or by what they say. */
export const LOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  MATCH: match,
  INDEX: index,
  VLOOKUP: lookUp(false),
  HLOOKUP: lookUp(true),
  ROW: place("row"),
  COLUMN: place("column"),
  ROWS: size("rows"),
  COLUMNS: size("columns"),
  OFFSET: offset,
  INDIRECT: ([text], { indirect }) => {
    const named = toText(single(text?.get() ?? null));
    return named instanceof FormulaError ? named : indirect(named);
  },
  HYPERLINK: ([target, shown]) => single((shown ?? target)?.get() ?? null),
};
