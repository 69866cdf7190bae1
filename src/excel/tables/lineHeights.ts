import { heightOf, linesOf } from "../../domain/paper/textWidth";
import { BESIDE_TEXT } from "./columns";
import type { Line } from "./layout";
import { sizeOf } from "./looks";

/** Points of a line with one line of words, and of a caption. */
const ONE_LINE = 15;
const CAPTION = 18;

/**
 * Points that a line needs for its words to be seen whole, wrapped within columns of these widths. Excel fits no row
 * that was written by an add-in, nor does every program that opens the file.
 */
export function heightOfLine({ kind, values }: Line, widths: readonly number[]): number {
  if (kind === "caption") return CAPTION;
  if (kind === "subtitle" || kind === "note") return ONE_LINE;
  const setting = sizeOf(kind);
  const room = (column: number) => Math.max(1, (widths[column] ?? 0) - BESIDE_TEXT);
  const lines = values.map((value, column) => {
    if (kind === "group" && column > 0) return 1;
    return typeof value === "string" ? linesOf(value, room(column), setting) : 1;
  });
  return Math.max(ONE_LINE, heightOf(Math.max(...lines), setting));
}
