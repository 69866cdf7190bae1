import { distance } from "fastest-levenshtein";

/** Share of a word's letters that may differ for another word to be worth suggesting. */
const FURTHEST = 0.4;

/** The known word nearest to a text by letters changed, or `undefined` where none is near. */
export function nearestWord(text: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const letters = Math.max(word.length, text.length);
    const limit = letters * FURTHEST;
    if (Math.abs(word.length - text.length) > limit) continue;
    const share = distance(text, word) / letters;
    if (share <= FURTHEST && share < best) {
      best = share;
      nearest = word;
    }
  }
  return nearest;
}
