import { distance } from "fastest-levenshtein";

/** Shortest words in which one, and two, wrong letters are taken for a misspelling. */
const ONE_WRONG_FROM = 5;
const TWO_WRONG_FROM = 7;

/** Shortest beginning of a word that is taken for its abbreviation. */
const SHORTEST_ABBREVIATION = 3;

/** Whole words that are no abbreviation of what begins with them: a child is not the number of children. */
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set(["child", "plan", "report", "chair"]);

/**
 * How alike two words are, 0–1: the same; one the beginning of the other; or a misspelling that keeps the
 * first letter or the ending.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_ABBREVIATION) return 0;
  const begins = long.startsWith(short);
  // Most pairs of words end here: what follows is dearer.
  if (!begins && !couldBeMisspelt(short, long)) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  if (begins) return NO_ABBREVIATIONS.has(short) ? 0 : 0.85;
  const wrong = distance(a, b);
  if (wrong === 1) return long.length < ONE_WRONG_FROM ? 0 : 0.9;
  if (wrong !== 2) return 0;
  return long.length >= TWO_WRONG_FROM || sorted(a) === sorted(b) ? 0.85 : 0;
}

function couldBeMisspelt(short: string, long: string): boolean {
  if (long.length - short.length > 2) return false;
  return short[0] === long[0] || short.slice(-3) === long.slice(-3);
}

/** The letters of a word in alphabetical order: two swapped letters leave them the same. */
function sorted(word: string): string {
  return [...word].sort().join("");
}
