import type { Publication, PublishedTable } from "../../domain/disclosure/publication";

/** One sheet of a scrutiny copy before it is written: its title, and the lines of the cover or one table. */
export interface CopySheet {
  readonly name: string;
  readonly title: string;
  /** What the title is of: the council and the period. */
  readonly subtitle: string;
  /** What stands at the foot of each page. */
  readonly footer: string;
  readonly lines: readonly CopyLine[];
  readonly table: PublishedTable | null;
}

/** A line of the cover: a heading, or a label with what it says. */
export type CopyLine =
  | { readonly heading: string }
  | { readonly label: string; readonly text: string };

/**
 * The sheets of a copy in reading order: the cover, the appendices' tables as printed, then the further ones. Each
 * table has its own sheet: its caption never stands alone at the end of a page, its heading is repeated on
 * every page that it takes, and it is printed as large as its own width allows.
 */
export function copySheets(cover: CopySheet, publication: Publication): readonly CopySheet[] {
  const sheets = inReadingOrder(publication).map((table) => ({
    name: nameFrom(table.caption),
    title: partOf(table),
    subtitle: cover.subtitle,
    footer: cover.footer,
    lines: [],
    table,
  }));
  return [cover, ...sheets];
}

/** Tables in the order in which they are read. */
export function inReadingOrder({ tables }: Pick<Publication, "tables">): readonly PublishedTable[] {
  return [1, 2, 3, null].flatMap((appendix) =>
    tables.filter((table) => table.appendix === appendix),
  );
}

/** The part of the report that a table belongs to. */
export const partOf = ({ appendix }: Pick<PublishedTable, "appendix">): string =>
  appendix === null ? "Further tables" : `Appendix ${appendix}`;

const LONGEST_NAME = 31;

/**
 * A sheet's name from a caption: what stands before its colon, cut between words to what Excel takes.
 * @example nameFrom("Breaches of timescales by quarter and kind of reason") //=> "Breaches of timescales"
 */
export function nameFrom(caption: string): string {
  const start = (caption.split(":")[0] ?? "").replace(/[\\/?*[\]']/g, " ").trim();
  if (start.length <= LONGEST_NAME) return start;
  const words = start.slice(0, LONGEST_NAME + 1).replace(/\s+\S*$/, "");
  return words.replace(/\s+(?:at|by|of|and|the|per|in|–)$/i, "");
}
