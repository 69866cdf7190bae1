import type { SheetGrid } from "../snapshot/sheetGrid";
import { tidy } from "../snapshot/values/tidyText";

/** One to three rows of headings. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** For each column its lines from top to bottom, groups spread over the columns they stand above. */
  readonly lines: readonly (readonly string[])[];
}

/** The column's heading as the team wrote it, lines joined: "Minutes / To chair". */
export function headingOf(block: HeaderBlock, index: number): string {
  return (block.lines[index] ?? []).join(" / ");
}

/** The ways a heading can be meant: all its lines, the last two, the last alone, a long one without its explanations. */
export function readingsOf(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const readings = lines.length < 2 ? [last] : [lines.join(" "), lines.slice(-2).join(" "), last];
  if (last.length > LONG) readings.push(withoutExplanations(last));
  return [...new Set(readings)].filter((reading) => reading !== "");
}

/** Letters from which a heading explains more than it names. */
const LONG = 50;

/** "Date of the strategy meeting which led to the initial conference (initial conferences only)" */
function withoutExplanations(heading: string): string {
  return heading
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b(?:which|where|when|if|please|as given|leave blank|see|n\.?b\.?)\b.*$/i, " ")
    .trim();
}

/** Reads the rows `firstRow` to `lastRow` (inclusive) as headings. */
export function headerBlock(grid: SheetGrid, firstRow: number, lastRow: number): HeaderBlock {
  const rows: string[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    rows.push(textsOfRow(grid, row));
  }
  const leaves = rows[rows.length - 1] ?? [];
  for (let i = 0; i < rows.length - 1; i += 1) {
    const texts = rows[i];
    if (texts) spreadGroups(grid, firstRow + i, texts, rows.slice(i + 1));
  }
  const lines = leaves.map((_, column) => {
    const all = rows.map((texts) => texts[column] ?? "").filter((text) => text !== "");
    return all.filter((text, i) => text !== all[i - 1]);
  });
  return { firstRow, lastRow, lines };
}

function textsOfRow(grid: SheetGrid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    texts.push(tidy(String(grid.at(row, column))));
  }
  return texts;
}

/**
 * Writes the text of a group into every column it stands above: the columns of its merged area, or, where
 * the row has no merged area, the columns up to the next group that have their own heading below.
 */
function spreadGroups(
  grid: SheetGrid,
  row: number,
  texts: string[],
  below: readonly (readonly string[])[],
): void {
  const merged = grid.snapshot.merged.filter(
    (area) => area.firstRow <= row && row <= area.lastRow && area.lastColumn > area.firstColumn,
  );
  if (merged.length > 0) {
    for (const area of merged) {
      const text = tidy(String(grid.at(area.firstRow, area.firstColumn)));
      const end = Math.min(area.lastColumn, grid.endColumn - 1);
      for (let column = Math.max(area.firstColumn, grid.firstColumn); column <= end; column += 1) {
        texts[column - grid.firstColumn] = text;
      }
    }
    return;
  }
  for (let column = 1; column < texts.length; column += 1) {
    const before = texts[column - 1] ?? "";
    const hasOwn = below.some((line) => (line[column] ?? "") !== "");
    if (texts[column] === "" && hasOwn && before !== "") texts[column] = before;
  }
}
