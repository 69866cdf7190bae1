/** Below this ratio of brightness text cannot be told from its cell; black on white has 21, equal colours 1. */
const UNREADABLE = 1.1;

/**
 * Whether text of a colour cannot be seen on a cell of another.
 * @param text colour as Excel gives it: "#RRGGBB"
 * @param cell colour of the cell's fill; Excel says "#FFFFFF" where there is none
 * @example isInvisible("#FEFEFE", "#FFFFFF") //=> true
 */
export function isInvisible(text: string, cell: string): boolean {
  const [first, second] = [brightness(text), brightness(cell)];
  if (first === null || second === null) return false;
  const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  return ratio < UNREADABLE && areNear(text, cell);
}

/** Colours as bright as one another may still differ: red text on green can be read. */
function areNear(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  return a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= NEAR);
}

/** Steps of 255 in one channel. */
const NEAR = 24;

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance as the web's accessibility guidelines define it: 0 to 1; `null` for no colour. */
function brightness(colour: string): number | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
