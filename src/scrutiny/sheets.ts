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

/** Every text that a sheet shows. */
export function textsOf({ name, title, lines, tables }: CopySheet): readonly string[] {
  const ofLines = lines.map((line) =>
    "heading" in line ? line.heading : `${line.label} ${line.text}`,
  );
  const ofTables = tables.flatMap(({ caption, columns, notes, rows, chart }) => [
    caption,
    ...columns,
    ...notes,
    chart ? `${chart.title} ${chart.categoryAxis} ${chart.valueAxis} ${chart.altText}` : "",
    ...rows.flatMap(({ cells, group }) => [
      group ?? "",
      ...cells.map(({ value }) => String(value ?? "")),
    ]),
  ]);
  return [name, title, ...ofLines, ...ofTables];
}
