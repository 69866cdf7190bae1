import { chartsOf } from "../../domain/tables/engine/charts";
import { periodAndUnit } from "../../domain/tables/engine/periodAndUnit";
import type { AppendixTable, TableCell, TablePosition } from "../../domain/tables/engine/table";
import { counted, numberText } from "../../domain/text/numbers";
import type { LiveTable } from "../../workbook/formulas/liveTable";
import type { LineKind } from "./looks";
import { inLines } from "./wrapping";

/** A table to write: as values, or as formulas over the tracker where it has them. */
export type TableToWrite = AppendixTable & { readonly live?: LiveTable["live"] };

/** One row as it is written: as wide as the table, each value with its number format; `null` leaves a cell as it is. */
export interface Line {
  readonly kind: LineKind;
  readonly values: readonly (string | number | null)[];
  readonly formats: readonly (string | null)[];
}

/** A table as it stands in a sheet, from its caption's cell on. */
export interface TableLayout {
  readonly lines: readonly Line[];
  readonly width: number;
  /** Lines of the table's rows, counted from the caption, in the table's order. */
  readonly rowLines: readonly number[];
}

/** The line of the headings, counted from the caption. */
export const HEADINGS_LINE = 2;

/** Excel's format for text: what stands in such a cell is never taken for a formula. */
export const AS_TEXT = "@";

/**
 * Lays a table out as the report prints it: caption, what was counted and when, headings, rows with the
 * headings of their groups, notes.
 */
export function layoutTable(table: TableToWrite): TableLayout {
  const percentage = table.percentageDecimals === 1 ? "0.0%" : "0%";
  const width = Math.max(table.columns.length, ...table.rows.map((row) => row.cells.length));
  const lines: Line[] = [
    textLine("caption", [table.caption], width),
    textLine("subtitle", [periodAndUnit(table)], width),
    textLine("headings", table.columns, width),
  ];
  const rowLines: number[] = [];
  for (const row of table.rows) {
    if (row.group !== undefined) lines.push(textLine("group", [row.group], width));
    rowLines.push(lines.length);
    lines.push(bodyLine(row.total ? "total" : "body", row.cells, width, percentage));
  }
  for (const note of notesOf(table)) {
    for (const line of inLines(note, width)) lines.push(textLine("note", [line], width));
  }
  return { lines, width, rowLines };
}

/**
 * Excel lets no add-in give a chart a text for those who cannot see it, so that text stands below the data. What
 * is said of formulas comes last.
 */
function notesOf({ live, ...table }: TableToWrite): readonly string[] {
  const all = [...table.notes, ...chartsOf(table).map(({ altText }) => altText)];
  return live ? [...all, formulaNote({ ...table, live }, [])] : all;
}

/** What a table's cells read as once it is written; `null` for those that are left, or are formulas. */
export function readAs(
  layout: TableLayout,
  { live }: TableToWrite,
): readonly (readonly (string | number | null)[])[] {
  const formulas = new Set(
    (live?.formulas ?? []).map(({ row, column }) => `${layout.rowLines[row]}:${column}`),
  );
  return layout.lines.map(({ values }, line) =>
    values.map((value, column) => (formulas.has(`${line}:${column}`) ? null : value)),
  );
}

/** The lines of words whose first cell alone is ours. */
const IN_ONE_CELL: readonly LineKind[] = ["caption", "subtitle", "group", "note"];

/** The same layout, to be written over one of the same shape: what someone typed beside a caption or a note stays. */
export function overItself(layout: TableLayout): TableLayout {
  const lines = layout.lines.map((line) => {
    if (!IN_ONE_CELL.includes(line.kind)) return line;
    const firstAlone = <T>(cells: readonly T[]) =>
      cells.map((cell, at) => (at === 0 ? cell : null));
    return { ...line, values: firstAlone(line.values), formats: firstAlone(line.formats) };
  });
  return { ...layout, lines };
}

function textLine(kind: LineKind, texts: readonly string[], width: number): Line {
  const columns = Array.from({ length: width });
  return {
    kind,
    values: columns.map((_, column) => texts[column] ?? ""),
    formats: columns.map(() => AS_TEXT),
  };
}

function bodyLine(
  kind: LineKind,
  cells: readonly TableCell[],
  width: number,
  percentage: string,
): Line {
  const columns = Array.from({ length: width });
  return {
    kind,
    values: columns.map((_, column) => cells[column]?.value ?? ""),
    formats: columns.map((_, column) => formatOf(cells[column], percentage)),
  };
}

function formatOf(cell: TableCell | undefined, percentage: string): string {
  if (typeof cell?.value !== "number") return AS_TEXT;
  if (cell.format === "percentage") return percentage;
  return Number.isInteger(cell.value) ? "#,##0" : "#,##0.0";
}

/** Rows named in a note before the rest are only counted. */
const MOST_NAMED = 6;

/**
 * What a table inserted as formulas says of them: which numbers are formulas, which are values, and why.
 * @param wrong formulas that came to something else than the add-in counted, and were replaced
 * @param canStand whether formulas can stand where the table is
 */
export function formulaNote(
  table: AppendixTable & Pick<LiveTable, "live">,
  wrong: readonly TablePosition[],
  canStand = true,
): string {
  const { formulas, without } = table.live;
  const standing = canStand ? formulas.length - wrong.length : 0;
  const values = "its numbers are values, which Refresh all brings up to date.";
  if (formulas.length === 0) return `No formula can count this table: ${values}`;
  if (!canStand) return `No formula can stand on a sheet that it counts: ${values}`;
  return [
    `${numberText(standing)} of ${numberText(formulas.length + without.length)} numbers are formulas over the tracker, equal to what the add-in counted when it inserted them.`,
    ...because("no formula can count them", without, table),
    ...because("their formula came to something else", wrong, table),
    "Formulas know the words and the closure days that the tracker had then, and the notes tell its numbers then: Refresh all makes both again.",
  ].join(" ");
}

function because(
  why: string,
  positions: readonly TablePosition[],
  table: AppendixTable,
): readonly string[] {
  if (positions.length === 0) return [];
  const rows = [...new Set(positions.map(({ row }) => row))];
  const named = rows.slice(0, MOST_NAMED).map((row) => {
    const columns = positions
      .filter((position) => position.row === row)
      .map(({ column }) => column);
    const label = String(table.rows[row]?.cells[0]?.value ?? "");
    return `${label} (${columns.map((column) => table.columns[column]).join(", ")})`;
  });
  const more = rows.length - named.length;
  const others = more > 0 ? [counted(more, "more row")] : [];
  return [`Values, because ${why}: ${[...named, ...others].join("; ")}.`];
}
