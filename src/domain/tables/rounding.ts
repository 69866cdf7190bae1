/**
 * `100 × numerator ÷ denominator` rounded half up to `decimals`, worked in whole numbers so that a half is a
 * half. `undefined` for a denominator of zero.
 * @example roundedPercentage(25, 70) //=> 36
 * @example roundedPercentage(1, 8) //=> 13
 */
export function roundedPercentage(
  numerator: number,
  denominator: number,
  decimals: 0 | 1 = 0,
): number | undefined {
  if (denominator === 0) return undefined;
  const steps = decimals === 1 ? 10 : 1;
  const hundredths = numerator * 100 * steps;
  return Math.floor((2 * hundredths + denominator) / (2 * denominator)) / steps;
}

/** What stands where there is nothing to take a percentage of. */
export const NOTHING_TO_SHARE = "–";

/**
 * A percentage as it is printed.
 * @example percentageInWords(25, 70) //=> "36%"
 * @example percentageInWords(0, 0) //=> "–"
 */
export function percentageInWords(
  numerator: number,
  denominator: number,
  decimals: 0 | 1 = 0,
): string {
  const rounded = roundedPercentage(numerator, denominator, decimals);
  return rounded === undefined ? NOTHING_TO_SHARE : `${rounded.toFixed(decimals)}%`;
}
