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

/** The sheets of a copy in reading order: the cover, the appendices as printed, the further tables. */
export function copySheets(cover: CopySheet, { tables }: Publication): readonly CopySheet[] {
  const appendices = ([1, 2, 3] as const).map((appendix) => ({
    name: `Appendix ${appendix}`,
    title: `Appendix ${appendix}`,
    lines: [],
    tables: tables.filter((table) => table.appendix === appendix),
  }));
  const further: CopySheet = {
    name: "Further tables",
    title: "Further tables",
    lines: [],
    tables: tables.filter((table) => table.appendix === null),
  };
  return [cover, ...[...appendices, further].filter((sheet) => sheet.tables.length > 0)];
}
