import { UNREADABLE } from "../../../domain/records/field";
import type { Age } from "../../../domain/records/vocabulary";
import { type Reading, Reservation, type ValueKind } from "./reading";
import { comparable } from "./tidyText";

/** Oldest age that a child on a plan, or a young person after it, can have. */
const OLDEST = 25;

const UNBORN =
  /^(?:unborn|un-born|ub|u\/b|pre-?birth|not (?:yet )?born|(?:unborn )?baby of\b.*|unborn\b.*)$/;
const YEARS =
  /^(?:aged? )?(\d{1,2})(?:\s?(?:y|yr|yrs|year|years)(?: old)?(?:[\s,]*(?:and )?\d{1,2}\s?(?:m|mth|mths|month|months))?)?$/;
const MONTHS = /^(\d{1,2})\s?(?:m|mth|mths|month|months)(?: old)?$|^(\d{1,2})\/12$/;
const WEEKS = /^(\d{1,3})\s?(?:w|wk|wks|week|weeks|d|day|days)(?: old)?$/;
const UNDER_ONE = /^(?:<\s?1|under (?:1|one)|newborn|new born)(?: (?:yr|year)s?)?$/;

/** Whole years, or the words for a child not yet born; months and weeks are years rounded down. */
export const ageKind: ValueKind<Age> = {
  text: readAge,
  number: (value) => plausible(value),
  boolean: () => unreadable(),
};

function readAge(text: string): Reading<Age> {
  const words = comparable(text);
  if (UNBORN.test(words)) return "unborn";
  const years = YEARS.exec(words);
  if (years) {
    const age = Number(years[1]);
    if (age > OLDEST) return unreadable();
    return /^\d+$/.test(words)
      ? new Reservation<Age>("number stored as text", age, String(age))
      : age;
  }
  const months = MONTHS.exec(words);
  if (months) return plausible(Number(months[1] ?? months[2]) / 12);
  return WEEKS.test(words) || UNDER_ONE.test(words) ? 0 : unreadable();
}

function plausible(years: number): Reading<Age> {
  return years >= 0 && years <= OLDEST ? Math.floor(years) : unreadable();
}

function unreadable(): Reservation<Age> {
  return new Reservation<Age>("unreadable number", UNREADABLE);
}
