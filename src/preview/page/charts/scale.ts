/** Round steps of an axis from 0 to at least the largest value: about five of them. */
export function axisSteps(largest: number): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    wholeStep(largest),
    [1, 2, 5, 10].map((by) => by * power).find((by) => by >= rough) ?? rough,
  );
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, place) => Number((place * step).toPrecision(12)));
}

/** Counts have no halves between them; shares below 1 have. */
const wholeStep = (largest: number): number => (largest > 1 ? 1 : 0);
