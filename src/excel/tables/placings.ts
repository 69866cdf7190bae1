import { chartsOf } from "../../domain/tables/engine/charts";
import type { AppendixTable } from "../../domain/tables/engine/table";
import { type Area, overlap } from "../base/address";
import { type OurMarks, tableMark, tableOfMark } from "../base/ourMarks";
import { ourSheetName, type WantedSheet } from "../base/sheets";
import { layoutTable, type TableLayout, type TableToWrite } from "./layout";
import { isOfPeriod, ownSheetOf, printedSheetOf, sheetBeside } from "./periodSheets";
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

/**
 * What becomes of tables that stand where others are to go: those whose marks are given are replaced, or all stay and
 * the new ones go on sheets beside theirs. Another period's table that is not to be replaced is never written over.
 */
export type Instead =
  | { readonly kind: "replace"; readonly marks: ReadonlySet<string> }
  | { readonly kind: "beside" };

/** Placings on the appendices' own sheets. */
export function placingsOnOwnSheets(
  tables: readonly TableToWrite[],
  context: PlacingContext,
  instead: Instead,
): readonly Placing[] {
  const number = copyNumbers(context.marks);
  const homes = tables.map((table) => ({ table, home: homeOf(table, context) }));
  const taken = new Set(homes.flatMap(({ home }) => (home.same ? home.own.sheet : [])));
  const replaced = (one: StandingTable | undefined) =>
    one && instead.kind === "replace" && instead.marks.has(one.mark) ? one : undefined;
  const over = new Set(
    homes.flatMap(({ table, home }) => (replaced(home.other) ? printedSheetOf(table).sheet : [])),
  );
  return homes.map(({ table, home }) => {
    const standing = instead.kind === "replace" ? (replaced(home.other) ?? home.same) : undefined;
    if (standing) return placingWhereItStands(table, standing);
    const printed = printedSheetOf(table);
    const isBeside = instead.kind === "beside" && taken.has(home.own.sheet);
    const ownSheet = isBeside
      ? sheetBeside(table, context)
      : over.has(printed.sheet)
        ? printed
        : home.own;
    const sheet = ourSheetName(context.marks, ownSheet.sheet);
    return newPlacing(table, { kind: "own sheet", ownSheet, sheet }, number(table.id));
  });
}

/** Where a table belongs, and what stands there. */
interface Home {
  readonly own: WantedSheet;
  /** The table itself, of the same period. */
  readonly same: StandingTable | undefined;
  /** The table of another period, on the sheet with the printed name, while this period has no sheet yet. */
  readonly other: StandingTable | undefined;
}

function homeOf(table: TableToWrite, context: PlacingContext): Home {
  const own = ownSheetOf(table, context);
  const onSheet = (wanted: WantedSheet) => {
    const sheet = ourSheetName(context.marks, wanted.sheet);
    return context.standing.filter(
      ({ area, id }) => sheet !== undefined && area.sheet === sheet && id === table.id,
    );
  };
  const same = onSheet(own).find((one) => isOfPeriod(one, table.period));
  const isNew = ourSheetName(context.marks, own.sheet) === undefined;
  const other = isNew ? onSheet(printedSheetOf(table))[0] : undefined;
  return { own, same, other };
}

/** The tables that stand where others are to go: what a replacement would take. */
export function standingInPlaceOf(
  tables: readonly TableToWrite[],
  selected: Selected | null,
  context: PlacingContext,
): readonly StandingTable[] {
  return tables.flatMap((table) => {
    if (selected) return standingUnder(table, selected, context) ?? [];
    const { same, other } = homeOf(table, context);
    return same ?? other ?? [];
  });
}

interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** Placings from the selected cell down; a table of the same id and period under the cell is replaced. */
export function placingsAtSelection(
  tables: readonly TableToWrite[],
  selected: Selected,
  context: PlacingContext,
): readonly Placing[] {
  const number = copyNumbers(context.marks);
  return tables.map((table) => {
    const standing = standingUnder(table, selected, context);
    return standing
      ? placingWhereItStands(table, standing)
      : newPlacing(table, { kind: "selected" }, number(table.id));
  });
}

function standingUnder(
  table: TableToWrite,
  selected: Selected,
  { standing }: PlacingContext,
): StandingTable | undefined {
  return standing.find(
    (one) =>
      one.id === table.id &&
      one.area.sheet === selected.sheet &&
      overlap(one.area, topLeft(selected.area)) &&
      isOfPeriod(one, table.period),
  );
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
/** Lines that each of several charts takes, which stand one under the other. */
const ONE_OF_SEVERAL = 15;

/** Lines that a table takes from its caption on, its chart included. */
function heightOf(table: AppendixTable, layout: TableLayout): number {
  const lines = layout.lines.length;
  const several = chartsOf(table).length;
  return several === 0 ? lines : Math.max(lines, linesOfCharts(several) + 1);
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

function linesOfCharts(several: number): number {
  return several === 1 ? CHART_LINES : several * ONE_OF_SEVERAL;
}

/**
 * The cells that all of a table's charts cover: right of the table, from the line below its caption.
 * @param caption the table's first cell
 * @param width columns of the table
 * @param several how many charts there are, one or more
 */
export function chartsRange(caption: Excel.Range, width: number, several: number): Excel.Range {
  return caption
    .getCell(0, 0)
    .getOffsetRange(1, width + 1)
    .getAbsoluteResizedRange(linesOfCharts(several), CHART_COLUMNS);
}

/** The cells that one of the charts covers, the first being 0. */
export function chartRange(all: Excel.Range, place: number, several: number): Excel.Range {
  const lines = linesOfCharts(several) / several;
  return all
    .getCell(0, 0)
    .getOffsetRange(place * lines, 0)
    .getAbsoluteResizedRange(lines, CHART_COLUMNS);
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
