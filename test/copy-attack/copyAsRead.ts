import type { PublishedTable } from "../../src/domain/disclosure/publication";

/** A figure as a reader of the copy has it: a number, or a hidden one. */
export type Figure = number | "c";

/** What a reader finds under a name: the words of the table, the line and the column. */
export type CopyAsRead = ReadonlyMap<string, Figure>;

/** The name of a figure, in the words that stand beside it. */
export function named(table: string, line: string, column = ""): string {
  return [table, line, column].join(" | ");
}

/** Every table by the start of its caption, with the name that the attacker gives it. */
const SHORT: readonly (readonly [start: string, name: string])[] = [
  ["Figure 1", "Figure 1"],
  ["Figure 2", "Figure 2"],
  ["Figure 3", "Figure 3"],
  ["Table 1", "Table 1"],
  ["Table 2a", "Table 2a"],
  ["Table 2b", "Table 2b"],
  ["Table 3", "Table 3"],
  ["Table 4", "Table 4"],
  ["Key figures", "Key figures"],
  ["Timeliness over", "Months"],
  ["Targets", "Targets"],
  ["Children on a plan per", "Rate"],
  ["Quarterly figures", "Quarter"],
  ["Attendance of agencies", "Attendance"],
  ["Comparison with", "Comparison"],
  ["Children in the period", "In the period"],
  ["Conferences arranged", "Arranged"],
  ["Participation of children by code", "Codes"],
  ["Days to initial", "Days"],
  ["Length of plans", "Length"],
  ["Reviews all in time", "All in time"],
  ["Second and later plans", "Again"],
  ["Categories of children", "Categories"],
  ["The year on a page", "On a page"],
  ["This year and the year before", "Two years"],
  ["Timescales:", "Timescales"],
  ["Breaches of timescales", "Breaches"],
];

/** Tables whose groups have lines of the same words. */
const BY_GROUP: ReadonlySet<string> = new Set(["Breaches"]);

/** Every figure of a copy by its words. @throws where a copy holds a table that the attacker does not know. */
export function copyAsRead(tables: readonly PublishedTable[]): CopyAsRead {
  const found = new Map<string, Figure>();
  for (const { caption, columns, rows } of tables) {
    const short = SHORT.find(([start]) => caption.startsWith(start))?.[1];
    if (short === undefined) throw new Error(`The attacker does not know the table ${caption}`);
    let heading = "";
    for (const { cells, group } of rows) {
      heading = group ?? heading;
      const words = String(cells[0]?.value);
      const line = BY_GROUP.has(short) ? `${heading}, ${words}` : words;
      cells.forEach(({ value }, column) => {
        if (column === 0 || (typeof value !== "number" && value !== "c")) return;
        found.set(named(short, line, columns.length > 2 ? columns[column] : ""), value);
      });
    }
  }
  return found;
}

/** Whether a table says that its hidden figures can be noughts. */
export function hidesNoughts(tables: readonly PublishedTable[], figure: string): boolean {
  const start = SHORT.find(([, name]) => figure.startsWith(`${name} | `))?.[0] ?? "";
  const table = tables.find(({ caption }) => caption.startsWith(start));
  return table?.notes.some((note) => note.includes("c can be a nought")) === true;
}

/** Whether a note of the table was left out: then some that it counts may be in none of its lines. */
export function leavesSomeOut(tables: readonly PublishedTable[], start: string): boolean {
  const table = tables.find(({ caption }) => caption.startsWith(start));
  return table?.notes.some((note) => note.startsWith("Notes with figures are not")) === true;
}

/** The headings of a table's columns, or the words of its lines; none where the copy does not hold it. */
export function wordsOf(
  tables: readonly PublishedTable[],
  start: string,
): { readonly columns: readonly string[]; readonly lines: readonly string[] } {
  const table = tables.find(({ caption }) => caption.startsWith(start));
  return {
    columns: table?.columns.slice(1) ?? [],
    lines: table?.rows.map(({ cells }) => String(cells[0]?.value)) ?? [],
  };
}
