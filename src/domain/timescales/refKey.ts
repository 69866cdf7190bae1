import { type Field, isKnown } from "../records/field";

/** A reference that is its own key, as most are. */
const PLAIN_NUMBER = /^[1-9]\d*$/;

/**
 * What two references of one family, conference or child have in common however they were typed: case, spaces
 * and leading zeros of a number do not matter. `undefined` where there is none.
 * @example refKey(" 007") //=> "7"
 */
export function refKey(ref: Field<string>): string | undefined {
  if (!isKnown(ref)) return undefined;
  if (PLAIN_NUMBER.test(ref)) return ref;
  const typed = ref.trim().replace(/\s+/g, " ").toLowerCase();
  if (typed === "") return undefined;
  return /^\d+$/.test(typed) ? typed.replace(/^0+(?=\d)/, "") : typed;
}
