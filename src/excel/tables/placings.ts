import type { AppendixTable } from "../../domain/tables/engine/table";
import { type Area, overlap } from "../base/address";
import { type OurMarks, tableMark, tableOfMark } from "../base/ourMarks";
import { ourSheetName, type WantedSheet } from "../base/sheets";
import { layoutTable, type TableLayout, type TableToWrite } from "./layout";
import { isOfPeriod, ownSheetOf } from "./periodSheets";
import type { StandingTable } from "./standing";

/** A table to write, and where it belongs. */
export interface Placing {
  readonly table: TableToWrite;
  readonly layout: TableLayout;
  readonly height: number;
  /** Defined name for its cells. */
  readonly mark: string;
  readonly where: /** Refreshed where it stands. */
    | { readonly kind: "standing"; readonly standing: StandingTable }
    /** Below what is on one of our own sheets, which may have to be made. */
    | {
        readonly kind: "own sheet";
        readonly ownSheet: WantedSheet;
        readonly sheet: string | undefined;
      }
    /** Below the table before it, the first at the selected cell. */
    | { readonly kind: "selected" };
}

interface PlacingContext {
  readonly marks: OurMarks;
  readonly standing: readonly StandingTable[];
}

/** Placings on the appendices' own sheets: a table that stands there already, for the same period, is refreshed. */
export function placingsOnOwnSheets(
  tables: readonly TableToWrite[],
  context: PlacingContext,
): readonly Placing[] {
  const number = copyNumbers(context.marks);
  return tables.map((table) => {
    const ownSheet = ownSheetOf(table, context);
    const sheet = ourSheetName(context.marks, ownSheet.sheet);
    const standing = context.standing.find(
      (one) => one.id === table.id && one.area.sheet === sheet && isOfPeriod(one, table.period),
    );
    return standing
      ? placingWhereItStands(table, standing)
      : newPlacing(table, { kind: "own sheet", ownSheet, sheet }, number(table.id));
  });
}

/** Placings from the selected cell down; a table of the same id and period under the cell is refreshed. */
export function placingsAtSelection(
  tables: readonly TableToWrite[],
  selected: { readonly sheet: string; readonly area: Area },
  context: PlacingContext,
): readonly Placing[] {
  const number = copyNumbers(context.marks);
  return tables.map((table) => {
    const standing = context.standing.find(
      (one) =>
        one.id === table.id &&
        one.area.sheet === selected.sheet &&
        overlap(one.area, topLeft(selected.area)) &&
        isOfPeriod(one, table.period),
    );
    return standing
      ? placingWhereItStands(table, standing)
      : newPlacing(table, { kind: "selected" }, number(table.id));
  });
}

/** The placing of a table that is refreshed where it stands. */
export function placingWhereItStands(table: TableToWrite, standing: StandingTable): Placing {
  const layout = layoutTable(table);
  const where = { kind: "standing", standing } as const;
  return { table, layout, height: heightOf(table, layout), mark: standing.mark, where };
}

function newPlacing(table: TableToWrite, where: Placing["where"], copy: number): Placing {
  const layout = layoutTable(table);
  return { table, layout, height: heightOf(table, layout), mark: tableMark(table.id, copy), where };
}

/** Gives every new copy of a table a number that none of its copies has. */
function copyNumbers(marks: OurMarks): (id: string) => number {
  const highest = new Map<string, number>();
  for (const name of [...marks.tables.map((table) => table.name), ...marks.stale]) {
    const mark = tableOfMark(name);
    if (mark) highest.set(mark.id, Math.max(mark.copy, highest.get(mark.id) ?? 0));
  }
  return (id) => {
    const number = (highest.get(id) ?? 0) + 1;
    highest.set(id, number);
    return number;
  };
}

function topLeft({ firstRow, firstColumn }: Area): Area {
  return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
}

/** Lines of a sheet that a chart takes beside its table, and columns. */
const CHART_LINES = 22;
const CHART_COLUMNS = 9;

/** Lines that a table takes from its caption on, its chart included. */
function heightOf(table: AppendixTable, layout: TableLayout): number {
  const lines = layout.lines.length;
  return table.chart ? Math.max(lines, CHART_LINES + 1) : lines;
}

/** The cells a table takes, from the cell of its caption. */
export function areaFrom(row: number, column: number, layout: TableLayout): Area {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + layout.lines.length - 1,
    lastColumn: column + layout.width - 1,
  };
}

/**
 * The cells a table's chart covers: right of the table, from the line below its caption.
 * @param caption the table's first cell
 * @param width columns of the table
 */
export function chartRange(caption: Excel.Range, width: number): Excel.Range {
  return caption
    .getCell(0, 0)
    .getOffsetRange(1, width + 1)
    .getAbsoluteResizedRange(CHART_LINES, CHART_COLUMNS);
}

/** The cells of `next` that `before` does not have, as up to two areas: below, and to the right. */
export function growth(before: Area, next: Area): readonly Area[] {
  const grown: Area[] = [];
  if (next.lastRow > before.lastRow) grown.push({ ...next, firstRow: before.lastRow + 1 });
  if (next.lastColumn > before.lastColumn) {
    const lastRow = Math.min(before.lastRow, next.lastRow);
    grown.push({ ...next, firstColumn: before.lastColumn + 1, lastRow });
  }
  return grown;
}
