import { type Field, isKnown } from "../records/field";

/** A reference that needs no tidying but for its capitals, as most do not. */
const TIDY = /^[^\s0]\S*$/;

/**
 * What two references of one family, conference or child have in common however they were typed: case, spaces
 * and leading zeros of a number do not matter. `undefined` where there is none.
 * @example refKey(" 007") //=> "7"
 */
export function refKey(ref: Field<string>): string | undefined {
  if (!isKnown(ref)) return undefined;
  if (TIDY.test(ref)) return ref.toLowerCase();
  const typed = ref.trim().replace(/\s+/g, " ").toLowerCase();
  if (typed === "") return undefined;
  return /^\d+$/.test(typed) ? typed.replace(/^0+(?=\d)/, "") : typed;
}
