import type { Publication, PublishedTable } from "../domain/sharing/publication";

/** One sheet of a scrutiny copy before it is written: its title, lines of text, and tables down the page. */
export interface CopySheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly CopyLine[];
  readonly tables: readonly PublishedTable[];
}

/** A line of the cover: a heading, or a label with what it says. */
export type CopyLine =
  | { readonly heading: string }
  | { readonly label: string; readonly text: string };

/**
 * The sheets of a copy in reading order: the cover, the appendices as printed, then each further table on a sheet
 * of its own, so that its heading is repeated on every page that it takes.
 */
export function copySheets(cover: CopySheet, { tables }: Publication): readonly CopySheet[] {
  const appendices = ([1, 2, 3] as const).map((appendix) => ({
    name: `Appendix ${appendix}`,
    title: `Appendix ${appendix}`,
    lines: [],
    tables: tables.filter((table) => table.appendix === appendix),
  }));
  const further = tables
    .filter(({ appendix }) => appendix === null)
    .map((table) => ({
      name: nameFrom(table.caption),
      title: "Further tables",
      lines: [],
      tables: [table],
    }));
  return [cover, ...appendices.filter((sheet) => sheet.tables.length > 0), ...further];
}

const LONGEST_NAME = 31;

/**
 * A sheet's name from a caption: what stands before its colon, cut between words to what Excel takes.
 * @example nameFrom("Breaches of timescales by quarter and kind of reason") //=> "Breaches of timescales"
 */
export function nameFrom(caption: string): string {
  const start = (caption.split(":")[0] ?? "").replace(/[\\/?*[\]']/g, " ").trim();
  if (start.length <= LONGEST_NAME) return start;
  const words = start.slice(0, LONGEST_NAME + 1).replace(/\s+\S*$/, "");
  return words.replace(/\s+(?:at|by|of|and|the|per|in)$/i, "");
}
