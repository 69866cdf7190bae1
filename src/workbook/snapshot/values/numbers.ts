import { UNREADABLE } from "../../../domain/records/field";
import { type Reading, Reservation, type ValueKind } from "./reading";

const FIGURES = /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/;
const IN_WORDS = "none one two three four five six seven eight nine ten".split(" ");

/** Counts such as a number of children. */
export const numberKind: ValueKind<number> = {
  text: readNumber,
  number: (value) => value,
  boolean: () => new Reservation<number>("unreadable number", UNREADABLE),
};

function readNumber(text: string): Reading<number> {
  if (FIGURES.test(text)) {
    const value = Number(text.replaceAll(",", ""));
    return new Reservation("number stored as text", value, String(value));
  }
  const inWords = IN_WORDS.indexOf(text.toLowerCase());
  return inWords > 0 ? inWords : new Reservation<number>("unreadable number", UNREADABLE);
}
