import { UNREADABLE } from "../../../domain/records/field";
import { Reservation, type ValueKind } from "./reading";

/** Longest text that can be a reference, a name or a word. */
const LONGEST_WORDS = 255;

const asText: Pick<ValueKind<string>, "number" | "boolean"> = {
  number: (value) => String(value),
  boolean: (value) => (value ? "TRUE" : "FALSE"),
};

/** References, names and other short texts: whatever is written. */
export const shortTextKind: ValueKind<string> = {
  ...asText,
  text: (text) =>
    text.length > LONGEST_WORDS ? new Reservation<string>("text too long", UNREADABLE) : text,
};

/** References in a column of figures: there figures typed as text are worth a notice. */
export const numberedReferenceKind: ValueKind<string> = {
  ...shortTextKind,
  text: (text) =>
    /^\d+$/.test(text)
      ? new Reservation("number stored as text", text, text)
      : shortTextKind.text(text),
};

/** Reasons, comments and notes: as long as they like. */
export const freeTextKind: ValueKind<string> = {
  ...asText,
  text: (text) => text,
  minorSpaces: true,
  allDifferent: true,
};
