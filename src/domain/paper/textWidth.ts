/** Letters of Arial by their width in thousandths of the font's size, as the font itself gives them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl’‘"],
  [260, "|"],
  [278, " !,./:;I[\\]ft\u00a0·"],
  [333, "()-`r“”"],
  [355, '"'],
  [389, "*"],
  [500, "Jckvxyzs"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1_000, "—…"],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((one) => [one, width])),
);
/** Figures and most small letters; other European letters are about as wide. */
const USUAL = 556;
/** A bold letter beside a plain one; and how much wider a screen may draw a text than paper. */
const BOLD = 1.08;
const ON_SCREEN = 1.06;

/** The size and weight that a text is set in. */
export interface Setting {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text in one line, in points. */
export function widthOf(text: string, { size, bold = false }: Setting): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTH_OF.get(letter) ?? USUAL;
  return (thousandths / 1_000) * size * (bold ? BOLD : 1) * ON_SCREEN;
}

/** The widest word of a text, in points: what cannot be broken. */
export function widestWord(text: string, setting: Setting): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, setting)));
}

/** How many lines a text takes in a column with room for the given number of points. */
export function linesOf(text: string, room: number, setting: Setting): number {
  const space = widthOf(" ", setting);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const width = widthOf(word, setting);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += (used > 0 ? space : 0) + (width % room);
    }
  }
  return Math.max(1, lines);
}

/** The height of a row with that many lines, in points. */
export const heightOf = (lines: number, { size }: Setting): number =>
  Math.min(TALLEST, Math.ceil(lines * size * 1.26 + 4));

/** What Excel takes for a row's height. */
const TALLEST = 409;
