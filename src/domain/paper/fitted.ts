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
  const fitting = WAYS.find((way) => width <= roomOn(way).width);
  return fitting ?? { paper: LANDSCAPE, scale: SMALLEST };
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
