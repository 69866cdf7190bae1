import type { Contents } from "../base/heldCells";
import type { StandingTable } from "./standing";
import { changedSince } from "./whatWasWritten";

/** Between a caption and what is said of its table, where that was not refreshed. */
export const SAID_OF_IT = " – not refreshed on ";

/**
 * The cells of a standing table that someone typed over since it was written, by their addresses; `null` where that is
 * not known. That a refresh said of the table in its caption that it was left is not counted.
 */
export function typedOver(
  { area, caption, written }: StandingTable,
  { values, formulas }: Pick<Contents, "values" | "formulas">,
): readonly string[] | null {
  const [[first, ...others] = [], ...below] = values;
  const isOurs = String(first).startsWith(`${caption}${SAID_OF_IT}`);
  const asWritten = isOurs ? [[caption, ...others], ...below] : values;
  return changedSince(written, area, asWritten, isOurs ? withCaption(caption, formulas) : formulas);
}

function withCaption(caption: string, formulas: Contents["formulas"]): Contents["formulas"] {
  const [[, ...others] = [], ...below] = formulas;
  return [[caption, ...others], ...below];
}
