import { asNumber, error, FormulaError, isMatrix, toNumber, type Value } from "../values/value";
import type { FormulaFunction, FunctionArgument } from "./functionTypes";

/** The numbers of arguments: of cells those that are numbers, of values written in the formula all. */
function numbersOf(given: readonly FunctionArgument[]): readonly number[] | FormulaError {
  const numbers: number[] = [];
  for (const argument of given) {
    if (argument.isMissing) continue;
    const operand = argument.get();
    const ofCells = isMatrix(operand) || argument.area() !== null;
    for (const value of isMatrix(operand) ? operand.flat() : [operand]) {
      if (value instanceof FormulaError) return value;
      if (ofCells) {
        if (typeof value === "number") numbers.push(value);
        continue;
      }
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

const over =
  (work: (numbers: readonly number[]) => Value): FormulaFunction =>
  (given) => {
    const numbers = numbersOf(given);
    return numbers instanceof FormulaError ? numbers : work(numbers);
  };

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): Value =>
  numbers.length === 0 ? error("#DIV/0!") : sum(numbers) / numbers.length;

/** The nth number in an order, counted from 1. */
const nth =
  (order: (one: number, other: number) => number): FormulaFunction =>
  ([list, place]) => {
    const numbers = list ? numbersOf([list]) : [];
    const number = place ? toNumber(oneOf(place)) : error("#VALUE!");
    if (numbers instanceof FormulaError) return numbers;
    if (number instanceof FormulaError) return number;
    return [...numbers].sort(order)[Math.ceil(number) - 1] ?? error("#NUM!");
  };

function oneOf(argument: FunctionArgument): Value {
  const operand = argument.get();
  return isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
}

function median(numbers: readonly number[]): Value {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? error("#NUM!") : (low + high) / 2;
}

/** Functions that make one number of many. */
export const AGGREGATES: Readonly<Record<string, FormulaFunction>> = {
  SUM: over((numbers) => asNumber(sum(numbers))),
  AVERAGE: over(mean),
  MIN: over((numbers) =>
    numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  ),
  MAX: over((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MEDIAN: over(median),
  PRODUCT: over((numbers) =>
    numbers.length === 0 ? 0 : asNumber(numbers.reduce((product, number) => product * number, 1)),
  ),
  SMALL: nth((one, other) => one - other),
  LARGE: nth((one, other) => other - one),
};
