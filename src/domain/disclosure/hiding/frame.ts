import type { Asked } from "./asked";
import type { Part } from "./parts";
import type { Quantity } from "./quantities";

/** Counts of 1 to 5 are hidden: the Department for Education's rule for published statistics. */
export const LARGEST_SMALL_COUNT = 5;

/** Numbers that differ by less are the same. */
export const NEARLY = 1e-6;

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** From where numbers are counted, and between what they must lie, for one reader. */
export interface Frame {
  /** Whether numbers are whole and not below nought; else they are only steps from what they are. */
  readonly isCounted: boolean;
  readonly sizeOf: (part: Part) => number;
  readonly valueOf: (quantity: Quantity) => number;
  /** What is known of a quantity once it is hidden. */
  readonly boundsOf: (quantity: Quantity) => Bounds;
  /** Whether a part may hold anything. */
  readonly holds: (part: Part) => boolean;
}

const ANYTHING: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

const STEPS: Frame = {
  isCounted: false,
  sizeOf: () => 0,
  valueOf: () => 0,
  boundsOf: () => ANYTHING,
  holds: ({ size }) => size > 0,
};

export function frameFor({ reader }: Asked): Frame {
  if (reader === "knows sums") return STEPS;
  const spread = reader === "knows no noughts";
  return {
    isCounted: true,
    sizeOf: ({ size }) => size,
    valueOf: ({ value }) => value,
    boundsOf: ({ service, silent, unclear, value }) => {
      const min = silent || spread ? 0 : 1;
      const max = Number.POSITIVE_INFINITY;
      if (service || silent || unclear || reader !== "knows which are small") return { min, max };
      if (value <= LARGEST_SMALL_COUNT) return { min, max: LARGEST_SMALL_COUNT };
      return { min: LARGEST_SMALL_COUNT + 1, max };
    },
    holds: ({ size }) => size > 0 || spread,
  };
}
