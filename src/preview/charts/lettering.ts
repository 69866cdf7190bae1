import type { CSSProperties } from "react";
import { textWidth } from "../looks/textWidth";

/** The sizes of a chart's texts, in pixels. */
export const TITLE = { fontSize: 17, fontWeight: 400 } as const;
export const AXIS_TITLE = { fontSize: 13 } as const;
export const LABEL = { fontSize: 12 } as const;

/** Pixels from one line of a text to the next. */
export const lineHeight = ({ fontSize }: { readonly fontSize: number }): number =>
  Math.round(fontSize * 1.25);

/** A text in lines that are no wider than there is room, broken between words. */
export function wrapped(text: string, room: number, style: CSSProperties): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, style) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The widest of some texts, in pixels. */
export const widest = (texts: readonly string[], style: CSSProperties): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)));

/** A text cut to what has room. */
export function cut(text: string, room: number, style: CSSProperties): string {
  if (textWidth(text, style) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, style) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
