import { isAssessmentType } from "../../snapshot/values/assessmentTypes";
import { isCategory } from "../../snapshot/values/categories";
import { isConferenceType } from "../../snapshot/values/conferenceTypes";
import { isOutcome } from "../../snapshot/values/outcomes";
import { isSection47Outcome } from "../../snapshot/values/section47Outcomes";
import { tidy } from "../../snapshot/values/tidyText";
import { type DatedRow, isWord } from "./datedRows";

/** Words that almost no other list has: a conference, a plan, a section 47 enquiry. */
const OF_CHILD_PROTECTION =
  /\b(?:icpc|rcpc|cpcs?|pre-?birth|conferences?|child protection|cpp?|strategy (?:discussion|meeting)|s(?:ection)? ?47|plan)\b/i;

/** Dates of one row within that many days of one another: the steps of one conference. */
const STEPS_WITHIN = 150;

/** What a row needs to look like a record. */
const DATES_BESIDE_WEAK_WORD = 2;
/** This many dates of one matter make a record by themselves. */
export const DATES_ALONE = 4;

/**
 * Whether a sheet that was not read may hold conferences, children or enquiries: rows with dates in columns of
 * dates, beside words of conferences, outcomes, categories or enquiries; or with several dates of one matter, as
 * the steps of a conference are. Budgets, rotas, lists of words and lists of contacts have no such rows.
 */
export function mayHoldRecords(rows: readonly DatedRow[]): boolean {
  const ownWords = new Set<string>();
  let [own, weak, timed] = [0, 0, 0];
  for (const { cells, days } of rows) {
    if (days.length === 0) continue;
    const words = cells.filter((value) => isWord(value)).map((value) => tidy(String(value)));
    const ofOurs = words.filter(isOfChildProtection);
    const several = days.length >= DATES_BESIDE_WEAK_WORD;
    if (ofOurs.length > 0) {
      own += several ? ENOUGH : 1;
      for (const word of ofOurs) ownWords.add(word.toLowerCase());
    } else if (several && words.some(isWordOfRecords)) weak += 1;
    const certain = days.filter((day) => !Number.isNaN(day));
    if (certain.length >= DATES_ALONE && ofOneMatter(certain)) timed += 1;
  }
  // With one date to a row, words that all differ are a list to choose from beside a list of days.
  const repeats = own >= ENOUGH || (own >= 3 && ownWords.size < own);
  return repeats || weak >= 2 || timed >= 2;
}

/** What one row with two dates and a word of child protection counts: it is enough alone. */
const ENOUGH = 1_000;

function isOfChildProtection(word: string): boolean {
  if (!OF_CHILD_PROTECTION.test(word)) return false;
  return isConferenceType(word) || isOutcome(word) || isSection47Outcome(word);
}

function isWordOfRecords(word: string): boolean {
  return isConferenceType(word) || isCategory(word) || isAssessmentType(word);
}

function ofOneMatter(days: readonly number[]): boolean {
  return Math.max(...days) - Math.min(...days) <= STEPS_WITHIN;
}
