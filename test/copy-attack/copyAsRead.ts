import type { PublishedTable } from "../../src/domain/disclosure/publication";

/** A figure as a reader of the copy has it: a number, or a hidden one. */
export type Figure = number | "c";

/** What a reader finds under a name: the words of the table, the line and the column. */
export type CopyAsRead = ReadonlyMap<string, Figure>;

/** The name of a figure, in the words that stand beside it. */
export function named(table: string, line: string, column = ""): string {
  return [table, line, column].join(" | ");
}

/** The tables in the words before their captions' colons: "Figure 1". */
const SHORT: readonly (readonly [start: string, name: string])[] = [
  ["Figure 1", "Figure 1"],
  ["Figure 2", "Figure 2"],
  ["Figure 3", "Figure 3"],
  ["Table 1", "Table 1"],
  ["Table 2b", "Table 2b"],
  ["Table 3", "Table 3"],
  ["Key figures", "Key figures"],
  ["Children on a plan per", "Rate"],
  ["Timescales:", "Timescales"],
];

/** Every figure of these tables by its words; tables that tell nothing of people by themselves are not read. */
export function copyAsRead(tables: readonly PublishedTable[]): CopyAsRead {
  const found = new Map<string, Figure>();
  for (const { caption, columns, rows } of tables) {
    const short = SHORT.find(([start]) => caption.startsWith(start))?.[1];
    if (short === undefined) continue;
    for (const { cells } of rows) {
      const line = String(cells[0]?.value);
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

/** The headings of a table's columns, or the words of its lines. */
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
