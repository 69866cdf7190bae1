import { type Field, isKnown } from "./field";

/** A reference that needs no tidying except of its capitals, as most do not. */
const TIDY = /^[^\s0]\S*$/;

/**
 * What two references of one family, conference or child have in common however they were typed: case, spaces
 * and leading zeros of a number do not matter. `undefined` where there is none.
 * @example refKey(" 007") //=> "7"
 */
export function refKey(ref: Field<string>): string | undefined {
  if (!isKnown(ref)) return undefined;
  if (isPlainNumber(ref)) return ref;
  if (TIDY.test(ref)) return ref.toLowerCase();
  const typed = ref.trim().replace(/\s+/g, " ").toLowerCase();
  if (typed === "") return undefined;
  return /^\d+$/.test(typed) ? typed.replace(/^0+(?=\d)/, "") : typed;
}

/** Whether a reference is figures without a zero before them, and so its own key, as most are. */
function isPlainNumber(ref: string): boolean {
  for (let place = 0; place < ref.length; place += 1) {
    const code = ref.charCodeAt(place);
    if (code > NINE || code < (place === 0 ? ONE : ZERO)) return false;
  }
  return ref.length > 0;
}

const ZERO = "0".charCodeAt(0);
const ONE = "1".charCodeAt(0);
const NINE = "9".charCodeAt(0);
