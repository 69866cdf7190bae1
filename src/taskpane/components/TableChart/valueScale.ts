import { numberText } from "../../../domain/text/numbers";
import type { ChartData } from "./chartData";

/** The value axis: from 0 to `top`, with what stands at each of its lines. */
export interface ValueScale {
  readonly top: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const MOST_STEPS = 5;

/** A scale of even steps that no value is beyond; of shares always to 100%, of counts by whole numbers. */
export function valueScale({ series, shares }: ChartData): ValueScale {
  if (shares) {
    const quarters = [0, 0.25, 0.5, 0.75, 1];
    return { top: 1, ticks: quarters.map((value) => ({ value, text: `${value * 100}%` })) };
  }
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const step = stepFor(highest, values.every(Number.isInteger) ? 1 : 0);
  const steps = Math.max(1, Math.ceil(highest / step));
  return {
    top: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, at) => {
      const value = Number((at * step).toPrecision(12));
      return { value, text: numberText(value) };
    }),
  };
}

/** The least of 1, 2, 5, 10, 20, 50 and so on that reaches `highest` in a few steps. */
function stepFor(highest: number, least: number): number {
  if (highest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest / MOST_STEPS));
  const step = [1, 2, 5, 10].find((times) => times * power * MOST_STEPS >= highest) ?? 10;
  return Math.max(least, step * power);
}
