import type { Line } from "./layout";

/** Points: the first column holds the rows' names, the others a number under a wrapped heading. */
export const LABEL_WIDTH = 360;
export const NUMBER_WIDTH = 66;
/** Points of a line with one line of words: enough for a caption. */
export const ONE_LINE = 16;

/** Points that a letter takes on average, and one of a bold heading. */
const LETTER = 5;
const BOLD_LETTER = 5.8;

/**
 * Points that a line needs for its words to be seen whole, wrapped within their columns. Excel fits no row that was
 * written by an add-in, nor does every program that opens the file.
 */
export function heightOfLine({ kind, values }: Line): number {
  const isWrapped = kind === "headings" || kind === "body" || kind === "total";
  if (!isWrapped) return ONE_LINE;
  const letter = kind === "body" ? LETTER : BOLD_LETTER;
  const lines = values.map((value, column) => {
    const width = column === 0 ? LABEL_WIDTH : NUMBER_WIDTH;
    return typeof value === "string" ? wrappedLines(value, Math.floor(width / letter)) : 1;
  });
  return ONE_LINE * Math.max(...lines);
}

/**
 * Lines that words take where so many letters stand in one; a longer word is broken.
 * @example wrappedLines("Report before review", 11) //=> 3
 */
export function wrappedLines(words: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words.split(" ")) {
    const together = used === 0 ? word.length : used + 1 + word.length;
    if (together <= letters) {
      used = together;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / letters) - 1;
    used = word.length % letters || Math.min(word.length, letters);
  }
  return lines;
}
