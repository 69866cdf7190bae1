import { munkres } from "munkres";

/**
 * The one-to-one assignment of rows to columns with the greatest sum of scores. A row is paired only where
 * its score is above zero; scores lie between 0 and 1.
 * @returns for each row its column, or -1
 */
export function bestAssignment(scores: readonly (readonly number[])[]): readonly number[] {
  const assigned = scores.map(() => -1);
  if (scores.length === 0 || scores[0]?.length === 0) return assigned;
  const costs = scores.map((row) => row.map((score) => 1 - score));
  for (const [row, column] of munkres(costs)) {
    if ((scores[row]?.[column] ?? 0) > 0) assigned[row] = column;
  }
  return assigned;
}
