import { cut, LABEL, lineHeight, widest, wrapped } from "./lettering";

/** How the labels of an axis are written. */
export interface Labels {
  /** The lines of each label. */
  readonly lines: readonly (readonly string[])[];
  /** Whether they run upwards to the right, where they have no room side by side. */
  readonly turned: boolean;
  /** Pixels that they take between the plot and the edge. */
  readonly takes: number;
}

const MOST_LINES = 4;
const LONGEST_TURNED = 120;
/** Of a line at 45°. */
const SLOPE = Math.SQRT1_2;
const GAP = 8;

/** Labels below a plot that have this many pixels each, and that many left of the first one's middle. */
export function labelsBelow(labels: readonly string[], room: number, before: number): Labels {
  const lines = labels.map((label) => wrapped(label, room - GAP, LABEL));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  if (most <= MOST_LINES && widest(lines.flat(), LABEL) <= room - GAP / 2) {
    return { lines, turned: false, takes: most * lineHeight(LABEL) + GAP };
  }
  const longest = Math.min(LONGEST_TURNED, before / SLOPE);
  const shortened = labels.map((label) => cut(label, longest, LABEL));
  return {
    lines: shortened.map((label) => [label]),
    turned: true,
    takes: widest(shortened, LABEL) * SLOPE + lineHeight(LABEL) + GAP,
  };
}

/** Labels left of a plot that may take this many pixels. */
export function labelsBeside(labels: readonly string[], most: number): Labels {
  const shortened = labels.map((label) => cut(label, most - GAP, LABEL));
  return {
    lines: shortened.map((label) => [label]),
    turned: false,
    takes: widest(shortened, LABEL) + GAP,
  };
}
