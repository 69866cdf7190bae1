import type { RawValue } from "../snapshot/snapshot";
import { tidy } from "../snapshot/values/tidyText";

/** No serial of a plausible date is smaller, in either date system; counts in a row of totals are. */
export const SMALLEST_SERIAL = 30_000;

/** What a column comes to: a surname such as "Mean" alone is none of these. */
const COMES_TO = /^(?:averages?|percentages?|per ?cent)\b|^(?:mean|median)\b.*[ :]|^%/i;
const FIGURE = /^[\d.,]+ ?%?$/;

/** What a printer leaves between pages: "Printed on 12/03/2014", "Page 2 of 3", "continued overleaf". */
const OF_A_PAGE = /^(?:printed (?:on\b|by\b|from\b|at\b|\d)|page \d+\b|(?:continued|cont'?d)\b)/i;
const PAGE = /^(?:page|of)$/i;

const NOTE = /^(?:nb|n\.b\.?|note)\b[ :]/i;

/** How a column is to be filled in, said below its heading: "dd/mm/yyyy". */
const HINT = /^\(?(?:e\.?g\.? ?)?d{1,2}[/.\- ]m{1,3}[/.\- ]y{2,4}\)?$/i;

/**
 * Whether a row is no record, by what it says: how to fill in the columns, what they come to, a note, or what a printer
 * leaves between pages. Anything that could be a record is none of these, so that it is read, or reported.
 */
export function isAside(cells: readonly RawValue[], dateIndex: number | undefined): boolean {
  const filled = cells.filter((value) => value !== "");
  const date = dateIndex === undefined ? "" : (cells[dateIndex] ?? "");
  if (isShare(date)) return filled.length === 2 && filled.some(isLabel);
  if (date !== "" && !isHint(date)) return false;
  const [first, ...rest] = filled;
  if (first === undefined) return false;
  if (isText(first, COMES_TO)) return rest.length > 0 && rest.every(isFigure);
  if (isText(first, NOTE)) return rest.length === 0;
  if (isText(first, OF_A_PAGE)) return rest.every(isOfAPage);
  return areHints(filled);
}

/** A share where a date belongs: no serial of a day is as small. */
function isShare(date: RawValue): boolean {
  return typeof date === "number" && date > 0 && date <= 1;
}

/** Words, and no reference: three words at least where there is a figure among them. */
function isLabel(value: RawValue): boolean {
  if (typeof value !== "string") return false;
  return !/\d/.test(value) || (value.match(/[a-z]{2,}/gi) ?? []).length > 2;
}

function isOfAPage(value: RawValue): boolean {
  return isText(value, OF_A_PAGE) || isText(value, PAGE) || isFigure(value);
}

function isFigure(value: RawValue): boolean {
  return typeof value === "number" ? value < SMALLEST_SERIAL : isText(value, FIGURE);
}

/** Two hints at least, and not a digit anywhere: a record has a reference or a date that holds one. */
function areHints(filled: readonly RawValue[]): boolean {
  const saysNoValue = (value: RawValue) => typeof value === "string" && !/\d/.test(value);
  return filled.every(saysNoValue) && filled.filter(isHint).length > 1;
}

function isHint(value: RawValue): boolean {
  return isText(value, HINT);
}

function isText(value: RawValue, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(tidy(value));
}
