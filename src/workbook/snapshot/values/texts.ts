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

/** What is written where a reference would have to be repeated, or is not given yet. */
const NO_REFERENCE = new Set([
  "0",
  "above",
  "as above",
  "as before",
  "ditto",
  "do.",
  "idem",
  "multiple",
  "new",
  "new case",
  "new family",
  "no number",
  "no ref",
  "not allocated",
  "same",
  "same as above",
  "see above",
  "see notes",
  "several",
  "to be allocated",
  "unallocated",
  "various",
]);

/**
 * Whether a text, or a figure, tells no record from another: a ditto mark, a word such as "as above", or the
 * nought that a formula shows for a blank cell. Two families that share it are not one.
 */
function isNoReference(text: string): boolean {
  return NO_REFERENCE.has(text.toLowerCase()) || /^x*$|^[^\p{L}\p{N}]*$/iu.test(text);
}

const NO_REFERENCE_FOUND = new Reservation<string>("no reference", UNREADABLE);

/** References: whatever is written, except what refers to nothing. */
export const referenceKind: ValueKind<string> = {
  ...shortTextKind,
  number: (value) => (value === 0 ? NO_REFERENCE_FOUND : String(value)),
  text: (text) => (isNoReference(text) ? NO_REFERENCE_FOUND : shortTextKind.text(text)),
};

/** References in a column of figures: there figures typed as text are worth a notice. */
export const numberedReferenceKind: ValueKind<string> = {
  ...referenceKind,
  text: (text) =>
    /^\d+$/.test(text) && !isNoReference(text)
      ? new Reservation("number stored as text", text, text)
      : referenceKind.text(text),
};

/** Reasons, comments and notes: as long as they like. */
export const freeTextKind: ValueKind<string> = {
  ...asText,
  text: (text) => text,
  minorSpaces: true,
  allDifferent: true,
};
