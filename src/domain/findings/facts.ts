import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import type { RecordFinding } from "./finding";
import { codesInWords } from "./words";

/** What was found in a record, as values for its sentence. */
export type Facts = RecordFinding["facts"];

/** A fact as text; empty where it is not given. */
export function text(facts: Facts, name: string): string {
  return String(facts[name] ?? "");
}

/** A fact as a number. @throws RangeError where it is none */
export function number(facts: Facts, name: string): number {
  const fact = facts[name];
  if (typeof fact !== "number") throw new RangeError(`No number is given as ${name}`);
  return fact;
}

/** A date among the facts, in words. @throws RangeError where it is none */
export function day(facts: Facts, name: string): string {
  return dateInWords(number(facts, name) as CalendarDate);
}

/** A fact that is a list of texts. */
export function list(facts: Facts, name: string): readonly string[] {
  const fact = facts[name];
  return Array.isArray(fact) ? fact : [];
}

/** The content of a cell, in quotation marks. */
export function quoted(facts: Facts, name: string): string {
  return `“${text(facts, name)}”`;
}

/** ": T05 and T06 could not be judged from it", or nothing. */
export function notJudged(facts: Facts): string {
  const codes = list(facts, "unjudged");
  return codes.length === 0 ? "" : `: ${codesInWords(codes)} could not be judged from it`;
}
