import {
  ABS,
  CHAR,
  EXACT,
  FIND,
  INT,
  LEFT,
  LEN,
  LOWER,
  MID,
  MOD,
  POWER,
  PROPER,
  REPLACE,
  REPT,
  RIGHT,
  ROUND,
  ROUNDDOWN,
  ROUNDUP,
  SIGN,
  SQRT,
  TRIM,
  TRUNC,
  UPPER,
} from "@formulajs/formulajs";
import { format } from "numfmt";
import { patternOf } from "../values/criteria";
import { fold, lift } from "../values/operators";
import {
  error,
  FormulaError,
  single,
  toNumber,
  toText,
  type Value,
  valuesOf,
} from "../values/value";
import type { FormulaFunction } from "./functionTypes";

/** How each argument is taken: as a text, as a number, or as it stands; the last goes for all that follow. */
type Taken = "text" | "number" | "any";

type Library = (...values: readonly unknown[]) => unknown;

/** A function of the library, value by value: what is left out at the end is its own business. */
function lifted(work: Library, ...taken: readonly Taken[]): FormulaFunction {
  return (given) =>
    lift(
      given.map((argument) => (argument.isMissing ? null : argument.get())),
      (...values) => {
        const ready: (string | number | boolean | null)[] = [];
        for (const [index, value] of values.entries()) {
          const how = taken[Math.min(index, taken.length - 1)];
          const one = how === "text" ? toText(value) : how === "number" ? toNumber(value) : value;
          if (one instanceof FormulaError) return one;
          ready.push(one);
        }
        return resultOf(work(...ready));
      },
    );
}

/** What the library gives as an error is one with its code for a message. */
function resultOf(result: unknown): Value {
  if (result instanceof Error) return new FormulaError(result.message);
  if (typeof result === "number") return Number.isFinite(result) ? result : error("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  return error("#VALUE!");
}

/** SEARCH: where a text with wildcards begins in another, whatever the case. */
function search(wanted: unknown, text: unknown, start: unknown = 1): unknown {
  const from = Number(start) - 1;
  const within = fold(String(text));
  if (from < 0 || from > within.length) return new Error("#VALUE!");
  const at = within.slice(from).search(new RegExp(patternOf(String(wanted)), "u"));
  return at === -1 ? new Error("#VALUE!") : at + from + 1;
}

/** SUBSTITUTE: every place of a text in another, or one of them, counted from 1. */
function substitute(text: unknown, old: unknown, fresh: unknown, which?: unknown): unknown {
  const pieces = String(text).split(String(old));
  if (String(old) === "" || pieces.length === 1) return text;
  if (which === undefined) return pieces.join(String(fresh));
  const place = Math.trunc(Number(which));
  if (place < 1) return new Error("#VALUE!");
  if (place >= pieces.length) return text;
  const between = String(old);
  return [pieces.slice(0, place).join(between), pieces.slice(place).join(between)].join(
    String(fresh),
  );
}

const joined = (values: readonly Value[], between: string): Value => {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    texts.push(text);
  }
  return texts.join(between);
};

const textJoin: FormulaFunction = ([between, skips, ...given]) => {
  const all = given.flatMap((argument) => valuesOf(argument.get()));
  const skipsBlank = single(skips?.get() ?? true) !== false;
  const kept = skipsBlank ? all.filter((value) => value !== null && value !== "") : all;
  return joined(kept, String(toText(single(between?.get() ?? ""))));
};

/** Functions of texts and of numbers, one value at a time. */
export const LIFTED: Readonly<Record<string, FormulaFunction>> = {
  LEN: lifted(LEN as Library, "text"),
  LEFT: lifted(LEFT as Library, "text", "number"),
  RIGHT: lifted(RIGHT as Library, "text", "number"),
  MID: lifted(MID as Library, "text", "number"),
  UPPER: lifted(UPPER as Library, "text"),
  LOWER: lifted(LOWER as Library, "text"),
  PROPER: lifted(PROPER as Library, "text"),
  TRIM: lifted(TRIM as Library, "text"),
  SUBSTITUTE: lifted(substitute, "text", "text", "text", "number"),
  REPLACE: lifted(REPLACE as Library, "text", "number", "number", "text"),
  FIND: lifted(FIND as Library, "text", "text", "number"),
  SEARCH: lifted(search, "text", "text", "number"),
  EXACT: lifted(EXACT as Library, "text"),
  REPT: lifted(REPT as Library, "text", "number"),
  CHAR: lifted(CHAR as Library, "number"),
  VALUE: lifted((value) => toNumber(value as Value), "any"),
  TEXT: lifted(
    (value, pattern) => format(String(pattern), value as number, { throws: false }),
    "any",
    "text",
  ),
  ROUND: lifted(ROUND as Library, "number"),
  ROUNDUP: lifted(ROUNDUP as Library, "number"),
  ROUNDDOWN: lifted(ROUNDDOWN as Library, "number"),
  INT: lifted(INT as Library, "number"),
  TRUNC: lifted(TRUNC as Library, "number"),
  ABS: lifted(ABS as Library, "number"),
  MOD: lifted(MOD as Library, "number"),
  SQRT: lifted(SQRT as Library, "number"),
  POWER: lifted(POWER as Library, "number"),
  SIGN: lifted(SIGN as Library, "number"),
  N: lifted((value) => (typeof value === "number" ? value : value === true ? 1 : 0), "any"),
  T: lifted((value) => (typeof value === "string" ? value : ""), "any"),
  CONCATENATE: lifted((...texts) => texts.join(""), "text"),
  CONCAT: (given) =>
    joined(
      given.flatMap((argument) => valuesOf(argument.get())),
      "",
    ),
  TEXTJOIN: textJoin,
};
