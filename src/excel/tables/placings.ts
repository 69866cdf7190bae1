import { chartsOf } from "../../domain/tables/engine/charts";
import { type Area, overlap } from "../base/address";
import { type OurMarks, tableMark, tableOfMark } from "../base/ourMarks";
import { ourSheetName, type WantedSheet } from "../base/sheets";
import { linesOfCharts } from "./chartPlace";
import { layoutTable, type TableLayout, type TableToWrite } from "./layout";
import {
  earlierSheetsOf,
  isOfPeriod,
  ownSheetOf,
  printedSheetOf,
  sheetBeside,
} from "./periodSheets";
import type { StandingTable } from "./standing";

/** A table to write, and where it belongs. */
export interface Placing {
  readonly table: TableToWrite;
  readonly layout: TableLayout;
  /** Lines that it takes from its caption on, its charts included. */
  readonly height: number;
  /** Charts that stand below it, or are to. */
  readonly chartsBelow: number;
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
  const same = [own, ...earlierSheetsOf(table)]
    .flatMap(onSheet)
    .find((one) => isOfPeriod(one, table.period));
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
  // Charts that stand already stay where they were put, those of older versions beside their table.
  const chartsBelow = standing.chart ? standing.chartsBelow : chartsOf(table).length;
  const isBeside = standing.chart && standing.chartsBelow === 0;
  const height = layout.lines.length + linesOfCharts(chartsBelow);
  return {
    table,
    layout,
    height: isBeside ? Math.max(height, standing.height) : height,
    chartsBelow,
    mark: standing.mark,
    where,
  };
}

function newPlacing(table: TableToWrite, where: Placing["where"], copy: number): Placing {
  const layout = layoutTable(table);
  const chartsBelow = chartsOf(table).length;
  const height = layout.lines.length + linesOfCharts(chartsBelow);
  return { table, layout, height, chartsBelow, mark: tableMark(table.id, copy), where };
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

/** The cells a table takes, from the cell of its caption. */
export function areaFrom(row: number, column: number, layout: TableLayout): Area {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + layout.lines.length - 1,
    lastColumn: column + layout.width - 1,
  };
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
