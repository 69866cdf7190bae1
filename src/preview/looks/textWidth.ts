import type { CSSProperties } from "react";

const STANDARD_SIZE = 11 * (96 / 72);
const BOLD = 1.07;

/** Widths of Arial's letters in parts of the font's size, by kinds of letter. */
const KINDS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/[0-9#_$£?+<=>~]/g, 0.556],
  [/[iljt.,:;'|!/\\ ()[\]-]/g, 0.28],
  [/[mwMW@%]/g, 0.85],
  [/[A-Z&]/g, 0.68],
];
const OTHER = 0.53;

/**
 * Pixels that a text takes, near enough to wrap lines and to see that a number is too wide: estimated, so
 * that it is the same wherever the page runs.
 */
export function textWidth(text: string, { fontWeight, fontSize }: CSSProperties): number {
  let width = 0;
  let counted = 0;
  for (const [kind, part] of KINDS) {
    const count = text.match(kind)?.length ?? 0;
    width += count * part;
    counted += count;
  }
  width += (text.length - counted) * OTHER;
  return width * Number(fontSize ?? STANDARD_SIZE) * (fontWeight === 700 ? BOLD : 1);
}
