import type { RawValue } from "../../workbook/snapshot/snapshot";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Where FNV-1a begins. */
const START = 0x811c9dc5;

/** Four letters that two different values almost never share: FNV-1a, 24 bits of it. No value can be read from them. */
export function codeOf(value: RawValue): string {
  return inLetters(hashOf(asRead(value), START));
}

/** Eight letters that two different texts never share in practice, even among millions: 48 bits. */
export function longCodeOf(text: string): string {
  return inLetters(hashOf(text, START)) + inLetters(hashOf(`${text}\n`, ~START));
}

/** A value as text: a number as Excel keeps it, with 15 digits, is the same after the file was saved and opened. */
export function asRead(value: RawValue): string {
  return typeof value === "number" ? `n${Number(value.toPrecision(15))}` : `s${value}`;
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

function inLetters(hash: number): string {
  return [0, 6, 12, 18].map((bits) => LETTERS[((hash ^ (hash >>> 24)) >>> bits) & 63]).join("");
}
