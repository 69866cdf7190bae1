import type { HeadingWord } from "./headingWords";
import { wordSimilarity } from "./wordSimilarity";

/** Similarity of two words, however it is found: a look-up when many headings are compared. */
export type CompareWords = (a: string, b: string) => number;

/**
 * How alike two headings are, 0–1, by the weight of the words they share. The order of the words does not
 * matter: "Date of conference" is "Conference date".
 */
export function headingSimilarity(
  a: readonly HeadingWord[],
  b: readonly HeadingWord[],
  compare: CompareWords = wordSimilarity,
): number {
  let total = 0;
  let shared = 0;
  for (const { weight } of a) total += weight;
  for (const right of b) {
    total += right.weight;
    let best = 0;
    let partner = 0;
    for (const left of a) {
      const similarity = compare(left.word, right.word);
      if (similarity > best) {
        best = similarity;
        partner = left.weight;
      }
    }
    shared += best * (partner + right.weight);
  }
  return total === 0 ? 0 : Math.min(1, shared / total);
}
