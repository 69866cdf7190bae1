/** What Excel takes in one formula: characters of it all, characters of one text in it, functions within functions. */
const LENGTH = 8_192;
const TEXT = 255;
const LEVELS = 64;

/** A text in double quotes, a quoted sheet's name, the name of a function with its bracket, or a single sign. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*\(|[\s\S]/gu;

/**
 * Why Excel would not take a formula for its size, `null` where it would.
 * @param formula without its "="
 */
export function formulaFault(formula: string): string | null {
  if (formula.length + 1 > LENGTH) return `A formula has at most ${LENGTH} characters.`;
  const brackets: boolean[] = [];
  let level = 0;
  for (const [piece] of formula.matchAll(PIECE)) {
    if (piece.startsWith('"') && piece.slice(1, -1).replaceAll('""', '"').length > TEXT) {
      return `A text in a formula has at most ${TEXT} characters.`;
    }
    if (piece.endsWith("(") && !piece.startsWith('"') && !piece.startsWith("'")) {
      const isFunction = piece.length > 1;
      brackets.push(isFunction);
      if (isFunction) level += 1;
      if (level > LEVELS) return `Functions in a formula are at most ${LEVELS} levels deep.`;
    } else if (piece === ")" && brackets.pop() === true) level -= 1;
  }
  return null;
}
