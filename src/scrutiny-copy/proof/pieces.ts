import { wordsOf } from "./words";

/** A name as it is written, with the last part first, and its outer parts alone in both orders. */
export function ordersOf(name: string): readonly string[] {
  const parts = wordsOf(name);
  const [first, ...rest] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) return [name];
  const reversed = [last, ...parts.slice(0, -1)].join(" ");
  return [name, reversed, [...rest, first].join(" "), `${first} ${last}`, `${last} ${first}`];
}

/** Runs of this many words of a comment are looked for, so that a quotation is found too. */
const WORDS_OF_A_QUOTATION = 5;

/** The whole text where it is short, else every run of a few words of it. */
export function quotations(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length <= WORDS_OF_A_QUOTATION) return [words.join(" ")];
  return words
    .slice(0, words.length - WORDS_OF_A_QUOTATION + 1)
    .map((_, start) => words.slice(start, start + WORDS_OF_A_QUOTATION).join(" "));
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

/** The lines of an address, and the postcodes in it: any of them could be repeated by itself. */
export function piecesOf(text: string): readonly string[] {
  const lines = text.split(/[,;\n]/).filter((line) => wordsOf(line).length > 1);
  return [...(lines.length > 1 ? lines : []), ...(text.match(POSTCODE) ?? [])];
}
