import { type Area, areaAddress, areaOf, overlap, type SheetArea } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { HEADINGS_LINE } from "./layout";
import { PARTLY, type Standing, type StandingTable } from "./standing";

/** What stands where a table shall go. */
interface Obstacles {
  /** The team's own: "values in C3:C9", "the Excel table Cases". */
  readonly theirs: readonly string[];
  /** Whether another of our tables stands there. */
  readonly ours: boolean;
}

/** Cells of our own tables, for what is in the way of what. */
export interface Surroundings {
  readonly ourTables: readonly SheetArea[];
  readonly ownSheets: ReadonlySet<string>;
}

/** The problem that obstacles are to a table on these cells; `null` where there are none. */
export function inTheWay(
  sheet: string | undefined,
  area: Area,
  { theirs, ours }: Obstacles,
): ExcelProblem | null {
  const what = ours ? [...theirs, "another table of this add-in"] : theirs;
  if (what.length === 0) return null;
  const place = sheet === undefined ? {} : { sheet };
  return new ExcelProblem("in the way", {
    ...place,
    address: areaAddress(area),
    what: what.join(", "),
  });
}

/**
 * Asks what stands in an area: values, Excel tables. The answer is there after the next round trip. Cells
 * that are only formatted are free.
 */
export function askObstacles(range: Excel.Range, ourTables: readonly Area[]): () => Obstacles {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values");
  const excelTables = range.getTables(false).load("items/name");
  return () => {
    const filled = used.isNullObject ? null : filledArea(areaOf(used), used.values, ourTables);
    return {
      theirs: [
        ...excelTables.items.map(({ name }) => `the Excel table ${name}`),
        ...(filled ? [`values in ${areaAddress(filled)}`] : []),
      ],
      ours: ourTables.some((table) => overlap(table, areaOf(range))),
    };
  };
}

/**
 * Asks whether a filter hides rows of an area, where Excel is not known to write what it is given. The answer is there
 * after the next round trip: what is in the way, in words.
 */
export function askFilter(range: Excel.Range): () => readonly string[] {
  range.load("rowHidden");
  const { autoFilter, tables } = range.worksheet;
  autoFilter.load("isDataFiltered");
  tables.load("items/autoFilter/isDataFiltered");
  return () => {
    // Of rows of which only some are hidden Excel says null.
    const isHidden = (range.rowHidden as boolean | null) !== false;
    const isFiltered = [autoFilter, ...tables.items.map((table) => table.autoFilter)].some(
      (filter) => filter.isDataFiltered,
    );
    return isHidden && isFiltered ? ["a filter that hides rows there"] : [];
  };
}

/** The smallest rectangle around the values that are not in our own tables. */
function filledArea(
  area: Area,
  values: readonly (readonly unknown[])[],
  ourTables: readonly Area[],
): Area | null {
  let filled: Area | null = null;
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      const cell = cellArea(area.firstRow + down, area.firstColumn + across);
      if (value === "" || ourTables.some((table) => overlap(table, cell))) continue;
      filled = filled ? around(filled, cell) : cell;
    }
  }
  return filled;
}

function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function around(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/**
 * What someone typed among a standing table's own cells, in words; `null` where nothing shows that anyone did.
 * A number or a label that was typed over is not told from one of our own: a refresh sets it right.
 * @param values all values of the table's area
 */
export function typedWithin(
  { area, rowLines, lines, width }: StandingTable,
  values: readonly (readonly unknown[])[],
): string | null {
  if (lines === PARTLY) return null;
  const columns = values[0]?.map((_, at) => values.map((row) => row[at])) ?? [];
  const blankColumns = columns.filter((column) => column.every(isBlank)).length;
  if (wereLinesInserted({ lines }, values)) return `lines inserted into ${areaAddress(area)}`;
  if (columns.length - blankColumns > width) return `columns inserted into ${areaAddress(area)}`;
  if (values.length !== lines || columns.length !== width) return null;
  const typed: Area[] = [];
  for (const [line, row] of values.entries()) {
    if (line === HEADINGS_LINE || rowLines.includes(line)) continue;
    for (const [at, value] of row.entries()) {
      if (at > 0 && !isBlank(value)) typed.push(cellAt(area, line, at));
    }
  }
  return typed.length === 0 ? null : `values in ${typed.map(areaAddress).join(", ")}`;
}

/** Whether more lines hold something than were written. */
export function wereLinesInserted(
  { lines }: Pick<Standing, "lines">,
  values: readonly (readonly unknown[])[],
): boolean {
  return lines !== PARTLY && values.filter((row) => !row.every(isBlank)).length > lines;
}

function isBlank(value: unknown): boolean {
  return value === "";
}

function cellAt({ firstRow, firstColumn }: Area, line: number, column: number): Area {
  const [row, at] = [firstRow + line, firstColumn + column];
  return { firstRow: row, lastRow: row, firstColumn: at, lastColumn: at };
}
