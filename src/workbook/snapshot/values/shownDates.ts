import { dateInFull } from "../../../domain/calendar/words";
import type { DateSystem } from "../snapshot";
import { FIRST_PLAUSIBLE, LAST_PLAUSIBLE } from "./dates";
import type { ValueKind } from "./reading";
import { dateOfSerial, serialOfDate } from "./serials";

/**
 * A kind of words, with numbers that a person sees as dates read, and quoted, as these: where words belong, no one
 * writes 41519, and Excel shows 2 September 2013.
 */
export function withDatesInWords<T>(kind: ValueKind<T>, system: DateSystem): ValueKind<T> {
  const first = serialOfDate(FIRST_PLAUSIBLE, system) ?? 0;
  const shown = (value: number) => {
    // Most numbers are counts.
    if (value < first) return undefined;
    const date = dateOfSerial(value, system);
    const isPlausible = date !== null && date <= LAST_PLAUSIBLE;
    return isPlausible ? dateInFull(date) : undefined;
  };
  return {
    ...kind,
    shown,
    number: (value) => {
      const words = shown(value);
      return words === undefined ? kind.number(value) : kind.text(words);
    },
  };
}
