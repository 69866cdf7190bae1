import { criterion } from "../values/criteria";
import { lift } from "../values/operators";
import {
  asNumber,
  error,
  FormulaError,
  isMatrix,
  type Matrix,
  type Operand,
  toNumber,
  type Value,
  valuesOf,
} from "../values/value";
import type { FormulaFunction, FunctionArgument } from "./functionTypes";

/** Those of some places at which every range meets its criterion. */
function placesMeeting(
  among: readonly number[],
  ranges: readonly (readonly Value[])[],
  criteria: readonly Value[],
): readonly number[] {
  const tests = criteria.map(criterion);
  return among.filter((place) =>
    tests.every((test, index) => test(ranges[index]?.[place] ?? null)),
  );
}

/** Works on the places that meet pairs of range and criterion; several criteria give several results. */
function meeting(
  pairs: readonly FunctionArgument[],
  result: (places: readonly number[]) => Value,
): Operand {
  const operands = pairs.map(({ get }) => get());
  const ranges = operands.filter((_, index) => index % 2 === 0).map(valuesOf);
  const criteria = operands.filter((_, index) => index % 2 === 1);
  if (criteria.length !== ranges.length || ranges.length === 0) return error("#VALUE!");
  const [first = []] = ranges;
  if (ranges.some(({ length }) => length !== first.length))
    return lift(criteria, () => error("#VALUE!"));
  // What is the same for every result is looked for once.
  const several = criteria.filter(isMatrix);
  const single = criteria.filter((wanted): wanted is Value => !isMatrix(wanted));
  const places = placesMeeting(
    [...first.keys()],
    ranges.filter((_, index) => !isMatrix(criteria[index] ?? null)),
    single,
  );
  const rangesOfSeveral = ranges.filter((_, index) => isMatrix(criteria[index] ?? null));
  return lift(several, (...wanted) => result(placesMeeting(places, rangesOfSeveral, wanted)));
}

const numberAt = (values: readonly Value[], place: number): readonly number[] => {
  const value = values[place];
  return typeof value === "number" ? [value] : [];
};

function summed(
  summing: FunctionArgument | undefined,
  pairs: readonly FunctionArgument[],
  work: (numbers: readonly number[]) => Value,
): Operand {
  if (summing === undefined) return error("#VALUE!");
  const values = valuesOf(summing.get());
  return meeting(pairs, (places) => work(places.flatMap((place) => numberAt(values, place))));
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]): Value =>
  numbers.length === 0 ? error("#DIV/0!") : total(numbers) / numbers.length;

/** SUMIF and AVERAGEIF name what they add up last, and add up the range itself where they name nothing. */
const ifOne =
  (work: (numbers: readonly number[]) => Value): FormulaFunction =>
  ([range, wanted, adding]) => {
    if (!range || !wanted) return error("#VALUE!");
    return summed(adding && !adding.isMissing ? adding : range, [range, wanted], work);
  };

const countOf =
  (counts: (value: Value, ofCells: boolean) => boolean): FormulaFunction =>
  (given) => {
    let count = 0;
    for (const argument of given) {
      const operand = argument.get();
      const ofCells = isMatrix(operand) || argument.area() !== null;
      count += valuesOf(operand).filter((value) => counts(value, ofCells)).length;
    }
    return count;
  };

/** SUMPRODUCT: what is no number counts as nought. */
const sumProduct: FormulaFunction = (given) => {
  const matrices = given.map(({ get }): Matrix => {
    const operand = get();
    return isMatrix(operand) ? operand : [[operand]];
  });
  const [first = []] = matrices;
  const width = first[0]?.length ?? 0;
  const fits = (matrix: Matrix) =>
    matrix.length === first.length && (matrix[0]?.length ?? 0) === width;
  if (!matrices.every(fits)) return error("#VALUE!");
  let sum = 0;
  for (let row = 0; row < first.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[row]?.[column] ?? null;
        if (value instanceof FormulaError) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return asNumber(sum);
};

/** Functions that count and add up what meets a condition. */
export const COUNTING: Readonly<Record<string, FormulaFunction>> = {
  COUNT: countOf((value, ofCells) =>
    ofCells ? typeof value === "number" : !(toNumber(value) instanceof FormulaError),
  ),
  COUNTA: countOf((value) => value !== null),
  COUNTBLANK: countOf((value) => value === null || value === ""),
  COUNTIF: (given) => meeting(given.slice(0, 2), ({ length }) => length),
  COUNTIFS: (given) => meeting(given, ({ length }) => length),
  SUMIF: ifOne((numbers) => asNumber(total(numbers))),
  AVERAGEIF: ifOne(mean),
  SUMIFS: ([adding, ...pairs]) => summed(adding, pairs, (numbers) => asNumber(total(numbers))),
  AVERAGEIFS: ([adding, ...pairs]) => summed(adding, pairs, mean),
  SUMPRODUCT: sumProduct,
};
