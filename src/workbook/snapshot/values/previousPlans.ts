import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type { Field } from "../../../domain/records/field";
import { isKnown } from "../../../domain/records/field";
import { type Reading, Reservation, unknownWord, type ValueKind } from "./reading";
import { yesNoKind } from "./yesNo";

/** Most plans that one child can have had; a larger number is a date. */
const MOST = 20;

/**
 * Earlier plans of a child: how many, or only that there were any. A date says that there was one.
 */
export function previousPlansKind(dates: ValueKind<CalendarDate>): ValueKind<number | boolean> {
  return {
    text: (text) => {
      if (/^\d{1,2}$/.test(text)) {
        return new Reservation<number | boolean>("number stored as text", Number(text), text);
      }
      const yesNo = yesNoKind.text(text);
      return yesNo instanceof Reservation ? anyDate(dates.text(text), yesNo) : yesNo;
    },
    number: (value) => {
      if (Number.isInteger(value) && value >= 0 && value <= MOST) return value;
      return anyDate(dates.number(value), unknownWord(undefined));
    },
    boolean: (value) => value,
    ownWords: new Map<string, Field<number | boolean>>(
      ["none", "nil", "-"].map((word) => [word, false]),
    ),
  };
}

function anyDate(
  date: Reading<CalendarDate>,
  otherwise: Reservation<boolean>,
): Reading<number | boolean> {
  if (!(date instanceof Reservation)) return isKnown(date) ? true : otherwise;
  if (!isKnown(date.value)) return otherwise;
  return new Reservation<number | boolean>(date.kind, true, date.suggestion, date.dates);
}
