import type { Extent } from "./extents";
import type { ValueAxis } from "./sheetChart";

/** A value axis from its lowest line to its highest. */
export interface ValueScale {
  /** The values that have their own line, from the lowest up. */
  readonly steps: readonly number[];
  /** How far along the axis a value lies: 0 to 1, what lies beyond it at its end. */
  readonly at: (value: number) => number;
}

/** About this many lines. */
const LINES = 5;

/** An axis with round steps that takes in all extents, and 0; a bound that the chart sets is kept. */
export function valueScale(
  extents: readonly (Extent | null)[],
  { minimum, maximum }: Pick<ValueAxis, "minimum" | "maximum">,
): ValueScale {
  const ends = extents.flatMap((extent) => (extent === null ? [] : [extent.from, extent.to]));
  const least = minimum ?? Math.min(0, ...ends);
  const largest = maximum ?? Math.max(0, ...ends);
  const steps = axisSteps(least, largest > least ? largest : least + 1);
  const [low = 0, high = 1] = [minimum ?? steps[0], maximum ?? steps.at(-1)];
  return { steps, at: (value) => Math.min(1, Math.max(0, (value - low) / (high - low || 1))) };
}

/** Round steps from at or below the least value to at or above the largest: about five of them. */
export function axisSteps(least: number, largest: number): readonly number[] {
  const rough = (largest - least) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    wholeStep(largest - least),
    [1, 2, 5, 10].map((by) => by * power).find((by) => by >= rough * 0.999_999) ?? rough,
  );
  const first = Math.floor(least / step + 1e-6);
  const last = Math.ceil(largest / step - 1e-6);
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
}

/** Counts have no halves between them; shares of 1 have. */
const wholeStep = (span: number): number => (span > 1 ? 1 : 0);
