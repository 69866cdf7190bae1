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

/**
 * A share of which only the value is known, 0 or more, as it is printed: rounded half up, once, from the decimal
 * number that was typed in. The share 0.285 is held a little below 28.5 %; typed in, it is 28.5 %.
 * @example shareInWords(0.285) //=> "29%"
 * @example shareInWords(0.12495) //=> "12%"
 */
export function shareInWords(share: number, decimals: 0 | 1 = 0): string {
  const [digits = "0", exponent] = share.toExponential().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  // share = significand × 10^power, exactly as typed.
  const power = Number(exponent) - fraction.length + 2 + decimals;
  const significand = BigInt(whole + fraction);
  const rounded =
    power >= 0 ? significand * 10n ** BigInt(power) : halfUp(significand, 10n ** BigInt(-power));
  return `${(Number(rounded) / 10 ** decimals).toFixed(decimals)}%`;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
