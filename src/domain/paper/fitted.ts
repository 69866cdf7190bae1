import { LANDSCAPE, type Paper, PORTRAIT } from "./paper";

/** Paper on which so many points fit side by side, and how large they are printed. */
export interface Fitted {
  readonly paper: Paper;
  /** Per cent. */
  readonly scale: number;
}

/** What is set in letters of 10 points is printed in letters of 8 at the least. */
const SMALLEST = 80;

/** Upright and as large as it is where that fits, else lying, else smaller. */
const WAYS: readonly Fitted[] = [
  { paper: PORTRAIT, scale: 100 },
  { paper: PORTRAIT, scale: 90 },
  { paper: LANDSCAPE, scale: 100 },
  { paper: PORTRAIT, scale: SMALLEST },
  { paper: LANDSCAPE, scale: 90 },
  { paper: LANDSCAPE, scale: SMALLEST },
];

/** The paper for what is so many points wide; what is wider than any paper is not made smaller for it. */
export function fittedTo(width: number): Fitted {
  return fittingMost(width);
}

/**
 * The paper for what is so many points wide on which most of its parts are whole, as large as that goes.
 * @param heights points of the parts: those that matter most first, then those that matter less
 */
export function fittingMost(width: number, ...heights: readonly (readonly number[])[]): Fitted {
  const ways = WAYS.filter((way) => width <= roomOn(way).width);
  const parted = (way: Fitted) =>
    heights.map((parts) => parts.filter((height) => height > roomOn(way).height).length);
  const [best = { paper: LANDSCAPE, scale: SMALLEST }] = ways
    .map((way) => ({ way, counts: parted(way) }))
    .sort((a, b) => fewerFirst(a.counts, b.counts))
    .map(({ way }) => way);
  return best;
}

function fewerFirst(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, place) => count !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Points of the sheet that a page has room for. */
export function roomOn({ paper, scale }: Fitted): {
  readonly width: number;
  readonly height: number;
} {
  return { width: (paper.width * 100) / scale, height: (paper.height * 100) / scale };
}

/** Points that a sheet of one page's width has at most, with letters of 8 points. */
export const WIDEST = roomOn({ paper: LANDSCAPE, scale: SMALLEST }).width;

/** The same for a page that is not on its side. */
export const WIDEST_UPRIGHT = roomOn({ paper: PORTRAIT, scale: SMALLEST }).width;
