import { wrapped } from "../../domain/paper/wrapped";
import { sizeOf } from "./looks";

/** Points that a note has beside a narrow table, and those that each column of a wider one adds. */
const NARROWEST = 400;
const LABELS = 180;
const FIGURES = 46;

/** Points of the lines below a table of so many columns: no wider than the page that it is printed on. */
export function noteRoom(width: number): number {
  return Math.max(NARROWEST, LABELS + FIGURES * (width - 1));
}

/**
 * A note in lines that are about as wide as its table, so that it runs off no page. Words stay whole.
 * @param width columns of the table
 */
export function inLines(note: string, width: number): readonly string[] {
  return wrapped(note, noteRoom(width), sizeOf("note"));
}

/** A note in exactly `count` lines, those that another took: what is left over stands in the last. */
export function inExactLines(note: string, width: number, count: number): readonly string[] {
  const lines = inLines(note, width);
  const kept = lines.slice(0, count - 1);
  const rest = lines.slice(count - 1).join(" ");
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? rest : (kept[at] ?? "")));
}
