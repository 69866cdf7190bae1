import type { SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { isAssessmentType } from "../../snapshot/values/assessmentTypes";
import { isCategory } from "../../snapshot/values/categories";
import { isConferenceType } from "../../snapshot/values/conferenceTypes";
import { isResultAwaited } from "../../snapshot/values/missingWords";
import { isOutcome } from "../../snapshot/values/outcomes";
import { Reservation } from "../../snapshot/values/reading";
import { isSection47Outcome } from "../../snapshot/values/section47Outcomes";
import { tidy } from "../../snapshot/values/tidyText";
import type { ReadingContext } from "../columns/readingContext";

/** Rows of a sheet that are looked at. */
export const ROWS_LOOKED_AT = 500;

/** Longest text that is one word of a list, and no prose. */
const LONGEST_WORD = 60;

/** Words that almost no other list has: a conference, a plan, a section 47 enquiry. */
const OF_CHILD_PROTECTION =
  /\b(?:icpc|rcpc|cpcs?|pre-?birth|conferences?|child protection|cpp?|strategy (?:discussion|meeting)|s(?:ection)? ?47|plan)\b/i;

/** Dates of one row within that many days of one another: the steps of one conference. */
const STEPS_WITHIN = 150;

/** What a row needs to look like a record. */
const DATES_BESIDE_WEAK_WORD = 2;
export const DATES_ALONE = 4;

/** Dates are no round figures: a column in which most are multiples of this holds sums of money. */
const ROUND = 50;

/**
 * Whether a sheet that was not read may hold conferences, children or enquiries: rows with dates in columns of
 * dates, beside words of conferences, outcomes, categories or enquiries; or with several dates of one matter, as
 * the steps of a conference are. Budgets, rotas, lists of words and lists of contacts have no such rows.
 */
export function mayHoldRecords(context: ReadingContext, grid: SheetGrid): boolean {
  const end = Math.min(grid.endRow, grid.firstRow + ROWS_LOOKED_AT);
  const rows = Array.from({ length: end - grid.firstRow }, (_, at) =>
    grid.rowAt(grid.firstRow + at),
  );
  const dates = rows.map((cells) => cells.map((value) => dateIn(context, value)));
  const isDates = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, column) =>
    isColumnOfDates(rows, dates, column),
  );
  const ownWords = new Set<string>();
  let [own, weak, timed] = [0, 0, 0];
  rows.forEach((cells, at) => {
    const days = (dates[at] ?? []).filter((day, column) => day !== null && isDates[column]);
    if (days.length === 0) return;
    const words = cells.filter((value) => isWord(value)).map((value) => tidy(String(value)));
    const ofOurs = words.filter(isOfChildProtection);
    const several = days.length >= DATES_BESIDE_WEAK_WORD;
    if (ofOurs.length > 0) {
      own += several ? ENOUGH : 1;
      for (const word of ofOurs) ownWords.add(word.toLowerCase());
    } else if (several && words.some(isWordOfRecords)) weak += 1;
    const certain = days.filter((day) => !Number.isNaN(day));
    if (certain.length >= DATES_ALONE && ofOneMatter(certain)) timed += 1;
  });
  // With one date to a row, words that all differ are a list to choose from beside a list of days.
  const repeats = own >= ENOUGH || (own >= 3 && ownWords.size < own);
  return repeats || weak >= 2 || timed >= 2;
}

/** What one row with two dates and a word of child protection counts: it is enough alone. */
const ENOUGH = 1_000;

/** Stands for the day that a formula without a result may give: it is no number. */
const AWAITED = Number.NaN;

/** The day that a cell holds, or may hold; `null` where it is no date. */
export function dateIn({ kinds }: ReadingContext, value: RawValue): number | null {
  if (typeof value === "boolean" || value === "") return null;
  if (typeof value === "string" && isResultAwaited(value)) return AWAITED;
  if (typeof value === "string" && (value.length > LONGEST_WORD || !/\d/.test(value))) return null;
  const read = typeof value === "number" ? kinds.date.number(value) : kinds.date.text(tidy(value));
  const day = read instanceof Reservation ? (read.value ?? null) : read;
  if (typeof day === "number") return day;
  return read instanceof Reservation && typeof value === "string"
    ? (read.dates?.[0] ?? null)
    : null;
}

/** Whether what a column holds, beside words, are dates and no sums. */
export function isColumnOfDates(
  rows: readonly (readonly RawValue[])[],
  dates: readonly (readonly (number | null)[])[],
  column: number,
): boolean {
  let [found, others, round] = [0, 0, 0];
  rows.forEach((cells, at) => {
    const value = cells[column];
    if ((dates[at]?.[column] ?? null) === null) others += typeof value === "number" ? 1 : 0;
    else {
      found += 1;
      if (typeof value === "number" && value % ROUND === 0) round += 1;
    }
  });
  return found > 0 && others * 4 <= found && round * 2 <= found;
}

export function isWord(value: RawValue): boolean {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_WORD;
}

function isOfChildProtection(word: string): boolean {
  if (!OF_CHILD_PROTECTION.test(word)) return false;
  return isConferenceType(word) || isOutcome(word) || isSection47Outcome(word);
}

function isWordOfRecords(word: string): boolean {
  return isConferenceType(word) || isCategory(word) || isAssessmentType(word);
}

function ofOneMatter(days: readonly (number | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  return Math.max(...known) - Math.min(...known) <= STEPS_WITHIN;
}
