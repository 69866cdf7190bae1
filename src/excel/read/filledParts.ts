import type { RawValue } from "../../workbook/snapshot/snapshot";
import { type Area, areaAddress, areaOf } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "./blocks";

/** Parts that an area is split into at a time, and how often: rows first, then columns. */
const SPLIT_INTO = 32;
const MOST_ROUNDS = 4;

/** No more cells than this are read of one sheet, in however many blocks. */
const FILLED_LIMIT = 4 * CELLS_LIMIT;

const cellsIn = (area: Area): number => cellsOf(wholeSheet(0, area));

/**
 * The parts of a large area that hold values, in the order of their rows and columns. A cell at the far edge makes
 * the used area of a sheet as large as the sheet: its parts are asked for what they use, and those that are still
 * large for theirs, in a few round trips.
 * @returns `null` where even the parts hold more than can be read.
 */
export async function readFilledParts(
  { sync }: Conversation,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[] | null> {
  let parts: readonly Area[] = [area];
  for (let round = 0; round < MOST_ROUNDS && total(parts) > CELLS_LIMIT; round += 1) {
    const asked = parts.map((part) =>
      cellsIn(part) > CELLS_LIMIT / SPLIT_INTO
        ? split(part).map((piece) => askUsed(worksheet, piece))
        : [() => part],
    );
    await sync();
    const found = asked.flat().map((answer) => answer());
    parts = found.filter((part) => part !== null);
  }
  return total(parts) > FILLED_LIMIT ? null : parts;
}

/** What was read of a sheet: its rows from the first cell of the area on; `null` for one that holds nothing. */
export interface RowsOfParts {
  readonly area: Area | null;
  readonly values: RawValue[][];
}

/**
 * The rows of a sheet from what was read of its parts: each row ends with its last part, and rows between the parts
 * are blank. Parts at the far edge that hold nothing but spaces are left out.
 * @param read the rows of all parts, part after part
 */
export function rowsOfParts(parts: readonly Area[], read: readonly RawValue[][]): RowsOfParts {
  const filled = partsRead(parts, read).filter(({ rows }) =>
    rows.some((cells) => cells.some(holdsSomething)),
  );
  return putTogether(filled);
}

/** The same with every part, be it of spaces alone. */
export function rowsOfAllParts(parts: readonly Area[], read: readonly RawValue[][]): RowsOfParts {
  return putTogether(partsRead(parts, read));
}

interface PartRead {
  readonly part: Area;
  readonly rows: readonly RawValue[][];
}

function partsRead(parts: readonly Area[], read: readonly RawValue[][]): readonly PartRead[] {
  let from = 0;
  return parts.map((part) => {
    const to = from + part.lastRow - part.firstRow + 1;
    const rows = read.slice(from, to);
    from = to;
    return { part, rows };
  });
}

function putTogether(filled: readonly PartRead[]): RowsOfParts {
  const [first] = filled;
  if (first === undefined) return { area: null, values: [] };
  if (filled.length === 1) return { area: first.part, values: [...first.rows] };
  const area = boundsOf(filled.map(({ part }) => part));
  const { firstRow, firstColumn } = area;
  const blank: RawValue[] = [];
  const values: RawValue[][] = [];
  for (const { part, rows } of filled) {
    rows.forEach((cells, at) => {
      const place = part.firstRow + at - firstRow;
      while (values.length <= place) values.push(blank);
      const before = values[place] ?? blank;
      const gap = part.firstColumn - firstColumn - before.length;
      values[place] = [...before, ...Array.from({ length: gap }, () => ""), ...cells];
    });
  }
  return { area, values };
}

/** The area that is asked for what a sheet shows beside its values: all of it, or the part with most cells. */
export function areaOfDetails(parts: readonly Area[]): Area | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  const whole = boundsOf(parts);
  if (cellsIn(whole) <= CELLS_LIMIT) return whole;
  return others.reduce((most, part) => (cellsIn(part) > cellsIn(most) ? part : most), first);
}

/** The smallest area that holds all of them. */
function boundsOf(parts: readonly Area[]): Area {
  const all = (of: (part: Area) => number) => parts.map(of);
  return {
    firstRow: Math.min(...all(({ firstRow }) => firstRow)),
    firstColumn: Math.min(...all(({ firstColumn }) => firstColumn)),
    lastRow: Math.max(...all(({ lastRow }) => lastRow)),
    lastColumn: Math.max(...all(({ lastColumn }) => lastColumn)),
  };
}

const holdsSomething = (value: RawValue) => typeof value !== "string" || value.trim() !== "";

const total = (parts: readonly Area[]) => parts.reduce((sum, part) => sum + cellsIn(part), 0);

function askUsed(worksheet: Excel.Worksheet, part: Area): () => Area | null {
  const used = worksheet
    .getRange(areaAddress(part))
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (used.isNullObject ? null : areaOf(used));
}

/** Cuts an area across its rows, or, where it has few, across its columns. */
function split(area: Area): readonly Area[] {
  const rows = area.lastRow - area.firstRow + 1;
  return rows >= SPLIT_INTO
    ? bands(area.firstRow, area.lastRow).map(([firstRow, lastRow]) => ({
        ...area,
        firstRow,
        lastRow,
      }))
    : bands(area.firstColumn, area.lastColumn).map(([firstColumn, lastColumn]) => ({
        ...area,
        firstColumn,
        lastColumn,
      }));
}

function bands(first: number, last: number): readonly (readonly [number, number])[] {
  const size = Math.ceil((last - first + 1) / SPLIT_INTO);
  const found: [number, number][] = [];
  for (let start = first; start <= last; start += size) {
    found.push([start, Math.min(last, start + size - 1)]);
  }
  return found;
}
