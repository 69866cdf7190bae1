import {
  chartsOf,
  type PublishedCell,
  type PublishedRow,
  type PublishedTable,
} from "../../domain/disclosure/publication";
import { breaksOf, withEndsKept } from "../../domain/paper/pages";
import { heightOf, linesOf, type Setting } from "../../domain/paper/textWidth";
import type { Look, Sheet, SheetCell } from "../xlsx/sheet";
import { CHART_ROWS, chartOver, chartPlan } from "./chart";
import { type Columns, columnsOf, roomOver } from "./columns";
import type { PageRow } from "./pageRow";
import {
  figuresOf,
  GROUP_FILL,
  HEADER_FILL,
  HEADER_INK,
  INK,
  QUIET_INK,
  RULE,
  roomOf,
} from "./paper";
import type { CopySheet } from "./sheets";

const CAPTION = { size: 12, bold: true };
const NOTE = { size: 9 };
/** Title, period, caption and headings: at the top of every page that the table takes. */
const REPEATED = 4;

/** A table as its own sheet: caption, headings, rows, notes, and its chart below. */
export function tablePage(sheet: CopySheet, table: PublishedTable): Sheet {
  const columns = columnsOf(table);
  const { paper, widths } = columns;
  const body = table.rows.map((row) => rowsOf(row, table, columns));
  const plans = chartsOf(table).map((chart) => ({ chart, ...chartPlan(table, chart) }));
  const drawn = plans.filter((plan) => plan.drawn).map(({ chart }) => chart);
  const notes = [...table.notes, ...plans.flatMap((plan) => plan.notes)];
  const head = headOf(sheet, table, columns);
  const told = [...body.flat(), ...notes.map((note) => spread(note, NOTE, QUIET_INK, widths))];
  const shown = [...head, ...withEndsKept(told)];
  const rows = [...shown, ...drawn.flatMap(roomForChart)];
  return {
    name: sheet.name,
    widths: widths.map(figuresOf),
    rows,
    landscape: paper.landscape,
    repeated: REPEATED,
    breaksAfter: breaksOf(rows, REPEATED, paper.height),
    footer: sheet.footer,
    charts: drawn.flatMap(
      (chart, place) =>
        chartOver(table, chart, {
          heading: REPEATED,
          lines: linesOfRows(body),
          top: shown.length + 2 + place * (CHART_ROWS + 1),
          columns: widths.length,
        }) ?? [],
    ),
  };
}

function headOf(
  { title, subtitle }: CopySheet,
  table: PublishedTable,
  { widths, size }: Columns,
): readonly PageRow[] {
  const bold = { size, bold: true };
  const lines = table.columns.map((heading, column) =>
    linesOf(heading, roomOf(widths[column] ?? 0), bold),
  );
  const headings = table.columns.map((heading, column): SheetCell => {
    const look: Look = {
      ...bold,
      colour: HEADER_INK,
      fill: HEADER_FILL,
      wrapped: true,
      down: "center",
      across: column === 0 ? "left" : "center",
    };
    return { column, value: heading, look };
  });
  return [
    {
      height: 24,
      cells: [{ column: 0, value: title, look: { bold: true, size: 16, colour: INK } }],
    },
    {
      height: 24,
      cells: [{ column: 0, value: subtitle, look: { colour: QUIET_INK, down: "top" } }],
    },
    spread(table.caption, CAPTION, INK, widths),
    { height: heightOf(Math.max(...lines), bold) + 4, cells: headings },
  ];
}

/** A text that runs over all columns of its table, in as many lines as it takes. */
function spread(
  text: string,
  setting: Setting,
  colour: string,
  widths: readonly number[],
): PageRow {
  const look: Look = { ...setting, colour, wrapped: true, down: "top" };
  return {
    height: heightOf(linesOf(text, roomOver(widths), setting), setting),
    cells: [{ column: 0, value: text, look }],
    ...(widths.length > 1 && { mergedTo: widths.length - 1 }),
  };
}

/** The lines of one row: its own, after that of the group it begins. */
function rowsOf(
  { cells, group, total }: PublishedRow,
  table: PublishedTable,
  { widths, size }: Columns,
): readonly PageRow[] {
  const bold = { size, bold: true };
  const setting = { size, bold: total === true };
  const lines = cells.map(({ value }, column) =>
    typeof value === "string" ? linesOf(value, roomOf(widths[column] ?? 0), setting) : 1,
  );
  const own: PageRow = {
    height: heightOf(Math.max(1, ...lines), setting),
    cells: cells.map((cell, column) => ({
      column,
      value: cell.value,
      look: { ...lookOf(cell, column, table), ...setting },
    })),
  };
  if (group === undefined) return [own];
  const look = { ...bold, colour: INK, fill: GROUP_FILL, wrapped: true, down: "top" } as const;
  return [
    {
      height: heightOf(linesOf(group, roomOver(widths), bold), bold),
      cells: widths.map((_, column) => ({ column, value: column === 0 ? group : null, look })),
      keptWithNext: true,
      ...(widths.length > 1 && { mergedTo: widths.length - 1 }),
    },
    own,
  ];
}

function lookOf({ value, format }: PublishedCell, column: number, table: PublishedTable): Look {
  const look = { colour: INK, rule: RULE, down: "top", wrapped: true } as const;
  if (column === 0) return { ...look, across: "left" };
  const centred = { ...look, across: "center" } as const;
  if (typeof value !== "number") return centred;
  if (format === "percentage") {
    return { ...centred, format: table.percentageDecimals === 1 ? "0.0%" : "0%" };
  }
  return format === "count" ? { ...centred, format: "#,##0" } : centred;
}

/** The sheet's row, from 1, of each row of the table; that of a group it begins comes before it. */
function linesOfRows(body: readonly (readonly PageRow[])[]): readonly number[] {
  let last = REPEATED;
  return body.map((rows) => {
    last += rows.length;
    return last;
  });
}

/** An empty row, and those that the chart lies over: never parted. */
function roomForChart(): readonly PageRow[] {
  return Array.from({ length: CHART_ROWS + 1 }, (_, row) => ({
    height: 15,
    cells: [],
    keptWithNext: row < CHART_ROWS,
  }));
}
