/** Colours of a copy, told apart in greyscale too. */
export const INK = "1F2A37";
export const QUIET_INK = "4B5A66";
export const HEADER_FILL = "1F4E4A";
export const HEADER_INK = "FFFFFF";
export const GROUP_FILL = "E3ECEA";
export const RULE = "BAC7C4";

const POINTS_OF_A_FIGURE = 5.25;
const POINTS_BESIDE_TEXT = 3.75;

/** The width that a column needs to be that many points wide, in figures of Arial 10. */
export const figuresOf = (points: number): number =>
  Math.floor(((points - POINTS_BESIDE_TEXT) / POINTS_OF_A_FIGURE) * 100) / 100;

/** Points that a column leaves to its text. */
export const roomOf = (points: number): number => points - 2 * POINTS_BESIDE_TEXT;
