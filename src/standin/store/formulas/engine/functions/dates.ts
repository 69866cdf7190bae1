import { serialOfDate } from "../../../cells/serial";
import { monthsOn, partsOfSerial, weekday, workdaysBetween, workdaysOn } from "../values/days";
import { lift } from "../values/operators";
import { error, FormulaError, NotKnown, toNumber, type Value, valuesOf } from "../values/value";
import type { FormulaFunction, FunctionArgument, FunctionContext } from "./functionTypes";

/** Works on numbers alone, value by value. */
const onNumbers =
  (work: (numbers: readonly number[], context: FunctionContext) => Value): FormulaFunction =>
  (given, context) =>
    lift(
      given.map((argument) => (argument.isMissing ? 0 : argument.get())),
      (...values) => {
        const numbers: number[] = [];
        for (const value of values) {
          const number = toNumber(value);
          if (number instanceof FormulaError) return number;
          numbers.push(number);
        }
        const result = work(numbers, context);
        return typeof result === "number" && result < 0 ? error("#NUM!") : result;
      },
    );

function holidaysOf(argument: FunctionArgument | undefined): ReadonlySet<number> {
  const values = argument === undefined || argument.isMissing ? [] : valuesOf(argument.get());
  return new Set(values.filter((value) => typeof value === "number").map(Math.floor));
}

/** WORKDAY and NETWORKDAYS take their holidays as they stand. */
const withHolidays =
  (
    work: (
      first: number,
      second: number,
      holidays: ReadonlySet<number>,
      context: FunctionContext,
    ) => number,
  ): FormulaFunction =>
  ([first, second, holidays], context) => {
    const days = holidaysOf(holidays);
    return lift([first?.get() ?? null, second?.get() ?? null], (one, other) => {
      const [from, to] = [toNumber(one ?? null), toNumber(other ?? null)];
      if (from instanceof FormulaError) return from;
      return to instanceof FormulaError ? to : work(from, to, days, context);
    });
  };

const date = (
  [year = 0, month = 0, day = 0]: readonly number[],
  { dateSystem }: FunctionContext,
) => {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  return serialOfDate(full, Math.trunc(month), Math.trunc(day), dateSystem);
};

/** Functions of days, as serials. */
export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: (_, { now }) => Math.floor(now()),
  NOW: (_, { now }) => now(),
  DATE: onNumbers(date),
  YEAR: onNumbers(([serial = 0], { dateSystem }) => partsOfSerial(serial, dateSystem).year),
  MONTH: onNumbers(([serial = 0], { dateSystem }) => partsOfSerial(serial, dateSystem).month),
  DAY: onNumbers(([serial = 0], { dateSystem }) => partsOfSerial(serial, dateSystem).day),
  WEEKDAY: onNumbers(([serial = 0, kind = 1], { dateSystem }) => {
    const day = weekday(serial, dateSystem);
    if (kind === 1) return day + 1;
    if (kind === 2) return ((day + 6) % 7) + 1;
    if (kind === 3) return (day + 6) % 7;
    throw new NotKnown(`WEEKDAY of kind ${kind}`);
  }),
  EDATE: onNumbers(([serial = 0, months = 0], { dateSystem }) =>
    monthsOn(serial, Math.trunc(months), dateSystem),
  ),
  EOMONTH: onNumbers(([serial = 0, months = 0], { dateSystem }) => {
    const { year, month } = partsOfSerial(serial, dateSystem);
    return serialOfDate(year, month + Math.trunc(months) + 1, 0, dateSystem);
  }),
  DAYS: ([end, start]) =>
    lift([end?.get() ?? null, start?.get() ?? null], (one, other) => {
      const [to, from] = [toNumber(one ?? null), toNumber(other ?? null)];
      if (to instanceof FormulaError) return to;
      return from instanceof FormulaError ? from : Math.floor(to) - Math.floor(from);
    }),
  WORKDAY: withHolidays((from, days, holidays, { dateSystem }) =>
    workdaysOn(from, days, holidays, dateSystem),
  ),
  NETWORKDAYS: withHolidays((from, to, holidays, { dateSystem }) =>
    workdaysBetween(from, to, holidays, dateSystem),
  ),
};
