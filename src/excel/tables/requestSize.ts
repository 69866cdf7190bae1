import type { Line, TableLayout, TableToWrite } from "./layout";

/** Excel on the web takes requests of up to 5 MB; the rest is for the request's own wrapping. */
export const REQUEST_LIMIT = 4_000_000;

/** Bytes that a letter takes at most, and those that stand around a value and its number format. */
const LETTER = 3;
const AROUND = 8;

function bytesOfLine({ values, formats }: Line): number {
  return values.reduce<number>(
    (sum, value, at) => sum + LETTER * String(value).length + (formats[at]?.length ?? 0) + AROUND,
    0,
  );
}

/** Bytes that a table takes in a request, at most. */
export function bytesOf({ lines }: TableLayout, { live }: TableToWrite): number {
  const written = lines.reduce((sum, line) => sum + bytesOfLine(line), 0);
  const texts = (live?.formulas ?? []).flatMap(({ parts }) => parts);
  return texts.reduce(
    (sum, text) => sum + (typeof text === "string" ? text.length : AROUND),
    written,
  );
}

/** Some of a table's lines, with the place of the first of them. */
export interface Slice {
  readonly first: number;
  readonly lines: readonly Line[];
}

/** A table's lines in slices that each fit in a request: one slice for all but the largest tables. */
export function slicesOf({ lines }: TableLayout): readonly Slice[] {
  const slices: { first: number; lines: Line[] }[] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    bytes += bytesOfLine(line);
    if (bytes > REQUEST_LIMIT) {
      slices.push({ first: at, lines: [] });
      bytes = bytesOfLine(line);
    }
    slices.at(-1)?.lines.push(line);
  }
  return slices;
}
