/** Colours of a copy, told apart in greyscale too. */
export const INK = "1F2A37";
export const QUIET_INK = "4B5A66";
export const HEADER_FILL = "1F4E4A";
export const HEADER_INK = "FFFFFF";
export const GROUP_FILL = "E3ECEA";
export const RULE = "BAC7C4";

/**
 * What is printed on: points of A4 inside the margins. Widths are those of Arial; a computer without it takes a wider
 * font, in which all columns are a fifth wider, so that much of the paper is left free.
 */
export interface Paper {
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
}
export const PORTRAIT: Paper = { landscape: false, width: 415, height: 715 };
export const LANDSCAPE: Paper = { landscape: true, width: 615, height: 470 };

const POINTS_OF_A_FIGURE = 5.25;
const POINTS_BESIDE_TEXT = 3.75;

/** The width that a column needs to be that many points wide, in figures of Arial 10. */
export const figuresOf = (points: number): number =>
  Math.floor(((points - POINTS_BESIDE_TEXT) / POINTS_OF_A_FIGURE) * 100) / 100;

/** Points that a column leaves to its text. */
export const roomOf = (points: number): number => points - 2 * POINTS_BESIDE_TEXT;
