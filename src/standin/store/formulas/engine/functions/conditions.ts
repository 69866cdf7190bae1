import { lift } from "../values/operators";
import {
  error,
  FormulaError,
  isMatrix,
  type Operand,
  single,
  toTruth,
  type Value,
  valuesOf,
} from "../values/value";
import type { FormulaFunction, FunctionArgument } from "./functionTypes";

const got = (argument: FunctionArgument | undefined, otherwise: Value): Operand =>
  argument === undefined ? otherwise : argument.isMissing ? 0 : argument.get();

const choose: FormulaFunction = ([condition, yes, no]) => {
  const asked = got(condition, false);
  if (isMatrix(asked)) {
    return lift([asked, got(yes, true), got(no, false)], (one, then, other) => {
      const truth = toTruth(one ?? null);
      return truth instanceof FormulaError ? truth : ((truth ? then : other) ?? null);
    });
  }
  const truth = toTruth(asked);
  if (truth instanceof FormulaError) return truth;
  return truth ? got(yes, true) : got(no, false);
};

/** All truths of arguments: texts and blanks in cells are passed over. */
const truths =
  (result: (all: readonly boolean[]) => boolean): FormulaFunction =>
  (given) => {
    const all: boolean[] = [];
    for (const argument of given) {
      const operand = argument.get();
      const ofCells = isMatrix(operand) || argument.area() !== null;
      for (const value of valuesOf(operand)) {
        if (ofCells && (value === null || typeof value === "string")) continue;
        const truth = toTruth(value);
        if (truth instanceof FormulaError) return truth;
        all.push(truth);
      }
    }
    return all.length === 0 ? error("#VALUE!") : result(all);
  };

const instead =
  (of: (value: Value) => boolean): FormulaFunction =>
  ([first, second]) => {
    const tried = got(first, null);
    if (!isMatrix(tried)) return of(tried) ? got(second, null) : tried;
    return lift([tried, got(second, null)], (value, other) =>
      of(value ?? null) ? (other ?? null) : (value ?? null),
    );
  };

const tells =
  (test: (value: Value) => boolean): FormulaFunction =>
  ([argument]) =>
    lift([got(argument, null)], (value) => test(value ?? null));

const isError = (value: Value): boolean => value instanceof FormulaError;
const isNotThere = (value: Value): boolean =>
  value instanceof FormulaError && value.code === "#N/A";

/** Functions of conditions and of kinds of values. */
export const CONDITIONS: Readonly<Record<string, FormulaFunction>> = {
  IF: choose,
  AND: truths((all) => all.every(Boolean)),
  OR: truths((all) => all.some(Boolean)),
  NOT: ([argument]) =>
    lift([got(argument, null)], (value) => {
      const truth = toTruth(value ?? null);
      return truth instanceof FormulaError ? truth : !truth;
    }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => error("#N/A"),
  IFERROR: instead(isError),
  IFNA: instead(isNotThere),
  CHOOSE: ([index, ...choices]) => {
    const number = Number(single(got(index, null)));
    const chosen = choices[Math.trunc(number) - 1];
    return chosen === undefined ? error("#VALUE!") : got(chosen, null);
  },
  ISNUMBER: tells((value) => typeof value === "number"),
  ISTEXT: tells((value) => typeof value === "string"),
  ISNONTEXT: tells((value) => typeof value !== "string"),
  ISLOGICAL: tells((value) => typeof value === "boolean"),
  ISBLANK: tells((value) => value === null),
  ISERROR: tells(isError),
  ISERR: tells((value) => isError(value) && !isNotThere(value)),
  ISNA: tells(isNotThere),
};
