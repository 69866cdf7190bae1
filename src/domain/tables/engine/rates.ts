const PER = 10_000;

/**
 * A rate rounded half up to one decimal, worked in whole numbers.
 * @example perTenThousand(32, 8_000) //=> 40
 */
export function perTenThousand(children: number, population: number): number {
  const tenths = children * PER * 10;
  return Math.floor((2 * tenths + population) / (2 * population)) / 10;
}

/**
 * A change in per cent of a number above nought, rounded half up (away from nought) to one decimal, in whole numbers.
 * @example percentChange(32, 40) //=> 25
 * @example percentChange(3, 2) //=> -33.3
 */
export function percentChange(before: number, now: number): number {
  const tenths = Math.abs(now - before) * 1000;
  const rounded = Math.floor((2 * tenths + before) / (2 * before)) / 10;
  return now < before ? -rounded : rounded;
}
