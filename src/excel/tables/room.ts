import { type Area, areaAddress, areaOf, overlap, type SheetArea } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";

/** What stands where a table shall go. */
export interface Obstacles {
  /** The team's own: "values in C3:C9", "the Excel table Cases". */
  readonly theirs: readonly string[];
  /** Whether another table of ours stands there. */
  readonly ours: boolean;
}

/** Cells of tables of ours, for what is in the way of what. */
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
export function askObstacles(
  worksheet: Excel.Worksheet,
  area: Area,
  ourTables: readonly Area[],
): () => Obstacles {
  const range = worksheet.getRange(areaAddress(area));
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
      ours: ourTables.some((table) => overlap(table, area)),
    };
  };
}

/** The smallest rectangle around the values that are not in tables of ours. */
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
