import { type CalendarDate, calendarDate, dateParts, isRealDate } from "../calendar/calendarDate";
import { type ConferenceDate, STEPS } from "../records/conferenceSteps";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { inAnotherYear } from "./inAnotherYear";
import { stepsFit } from "./stepsFit";

/** Why a conference was most likely not held on the day its date says. */
export interface DoubtfulDate {
  /** The day that all its other dates fit: another year, or day and month the other way round. */
  readonly meant: CalendarDate | null;
  /** The other dates that lie on the wrong side of it. */
  readonly against: readonly ConferenceDate[];
}

/** Steps lie as near as this, in days, to a date that was mistyped in the year alone. */
const HALF_A_YEAR = 183;

/** Steps as near as this, in days, are a slip of the conference's own day. */
const NEAR = 60;

/** Fewest dates that outweigh the conference's own. */
const ENOUGH = 2;

/**
 * Whether a conference's date is most likely not its day, by its other dates: none of them lies near it and all lie near
 * another day that is easily mistyped for it, or two steps that should come after it lie before, or the other way
 * round. `undefined` where it may well be right; a single date that contradicts it is as likely wrong itself.
 */
export function doubtfulDate(conference: Conference, asAt: CalendarDate): DoubtfulDate | undefined {
  const { date } = conference;
  if (!isKnown(date) || date > asAt || stepsFit(conference, date)) return undefined;
  let known = 0;
  let inPlace = 0;
  let tooEarly = 0;
  let tooLate = 0;
  for (const { field, side: comes, within } of STEPS) {
    const day: Field<CalendarDate> = conference[field];
    if (!isKnown(day) || day > asAt) continue;
    known += 1;
    const gap = comes === "before" ? date - day : day - date;
    if (gap >= 0 && gap <= within) inPlace += 1;
    if (gap < 0 && comes === "before") tooEarly += 1;
    if (gap < 0 && comes === "after") tooLate += 1;
  }
  const isContradicted = tooEarly >= ENOUGH || tooLate >= ENOUGH;
  const isOdd = tooEarly + tooLate > 0;
  if (known < ENOUGH || (inPlace > 0 && !isOdd)) return undefined;
  const side = tooEarly > tooLate ? "before" : "after";
  const against = isContradicted ? contradicting(conference, date, side, asAt) : [];
  const mayBeAnotherYear = inPlace === 0 || isContradicted;
  const meant =
    (mayBeAnotherYear &&
      inAnotherYear(date, (day) => allFit(conference, day, HALF_A_YEAR, asAt))) ||
    (isOdd && known > ENOUGH && withDayAndMonthSwapped(conference, date, asAt)) ||
    null;
  return meant !== null || against.length >= ENOUGH ? { meant, against } : undefined;
}

/** A date with day and month the other way round, where all steps then lie close around it. */
function withDayAndMonthSwapped(conference: Conference, date: CalendarDate, asAt: CalendarDate) {
  const { year, month, day } = dateParts(date);
  if (day === month || !isRealDate(year, day, month)) return undefined;
  const swapped = calendarDate(year, day, month);
  return allFit(conference, swapped, NEAR, asAt) ? swapped : undefined;
}

function allFit(
  conference: Conference,
  date: CalendarDate,
  atMost: number,
  asAt: CalendarDate,
): boolean {
  if (date > asAt) return false;
  return STEPS.every(({ field, side: comes, within }) => {
    const day = conference[field];
    if (!isKnown(day) || day > asAt) return true;
    const gap = comes === "before" ? date - day : day - date;
    return gap >= 0 && gap <= (field === "previousConference" ? within : atMost);
  });
}

/** The steps that lie on the wrong side of a date: all of one side, or those so near that the date may be the slip. */
function contradicting(
  conference: Conference,
  date: CalendarDate,
  side: "before" | "after",
  asAt: CalendarDate,
): readonly ConferenceDate[] {
  const onThatSide = STEPS.flatMap(({ field, side: comes }) => {
    const day = conference[field];
    if (comes !== side || !isKnown(day) || day > asAt) return [];
    const gap = comes === "before" ? date - day : day - date;
    return [{ field, gap }];
  });
  const wrong = onThatSide.filter(({ gap }) => gap < 0);
  const isAll = wrong.length === onThatSide.length;
  return wrong.filter(({ gap }) => isAll || gap >= -NEAR).map(({ field }) => field);
}
