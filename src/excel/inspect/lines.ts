import type { Found } from "../../workbook/inspection/found";
import { type Area, areaAddress } from "../base/address";
import type { Question } from "./askInBatches";
import { type InspectedSheet, placeOn, type SheetContents } from "./inspectedSheet";
import { STRIP_ROWS } from "./strips";

/** Heights of rows and widths of columns in points, from the sheet's first on; 0 for what is hidden. */
export interface LineSizes {
  readonly heights: number[];
  readonly widths: number[];
}

const BYTES_OF_A_STRIP = 150;
const BYTES_OF_A_LINE = 80;

/** Asks how wide the columns are, down to the last that holds something. */
export function askWidths({ worksheet, area }: SheetContents, { widths }: LineSizes): Question {
  const columns = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: area.lastColumn };
  return {
    bytes: (area.lastColumn + 1) * BYTES_OF_A_LINE,
    ask: () => {
      const range = worksheet.getRange(areaAddress(columns));
      const answer = range.getColumnProperties({
        columnHidden: true,
        columnIndex: true,
        format: { columnWidth: true },
      });
      return () => {
        for (const { columnHidden, columnIndex = 0, format } of answer.value) {
          widths[columnIndex] = columnHidden ? 0 : (format?.columnWidth ?? 0);
        }
      };
    },
  };
}

/** Asks how high the rows are, in strips; strips whose rows differ are handed on to be asked row by row. */
export function askHeights(
  { worksheet, area }: SheetContents,
  { heights }: LineSizes,
  handOn: (question: Question) => void,
): readonly Question[] {
  const questions: Question[] = [];
  for (let firstRow = 0; firstRow <= area.lastRow; firstRow += STRIP_ROWS) {
    const lastRow = Math.min(firstRow + STRIP_ROWS - 1, area.lastRow);
    const strip = areaAddress({ firstRow, lastRow, firstColumn: 0, lastColumn: 0 });
    questions.push({
      bytes: BYTES_OF_A_STRIP,
      ask: () => {
        const range = worksheet.getRange(strip).load("rowHidden,format/rowHeight");
        return () => {
          const hidden: boolean | null = range.rowHidden;
          const height: number | null = range.format.rowHeight;
          if (hidden === null || (hidden === false && height === null)) {
            handOn(eachRow(worksheet, { firstRow, lastRow }, heights));
          } else heights.fill(hidden ? 0 : (height ?? 0), firstRow, lastRow + 1);
        };
      },
    });
  }
  return questions;
}

function eachRow(
  worksheet: Excel.Worksheet,
  { firstRow, lastRow }: Pick<Area, "firstRow" | "lastRow">,
  heights: number[],
): Question {
  const strip = areaAddress({ firstRow, lastRow, firstColumn: 0, lastColumn: 0 });
  return {
    bytes: (lastRow - firstRow + 1) * BYTES_OF_A_LINE,
    ask: () => {
      const answer = worksheet.getRange(strip).getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true },
      });
      return () => {
        for (const { rowHidden, rowIndex = 0, format } of answer.value) {
          heights[rowIndex] = rowHidden ? 0 : (format?.rowHeight ?? 0);
        }
      };
    },
  };
}

/** Hidden rows and columns that hold something; rows within a filter are reported as filtered. */
export function hiddenLines(
  sheet: SheetContents,
  { heights, widths }: LineSizes,
  filtered: readonly Area[],
): readonly Found[] {
  const { area, contents } = sheet;
  const rows: number[] = [];
  const behindFilter: number[] = [];
  for (const [index, cells] of contents.entries()) {
    const row = area.firstRow + index;
    if (heights[row] !== 0 || cells.every((content) => content === "")) continue;
    const isFiltered = filtered.some((list) => row >= list.firstRow && row <= list.lastRow);
    (isFiltered ? behindFilter : rows).push(row);
  }
  const columns = widths.flatMap((width, column) => (width === 0 ? [column] : []));
  const filled = columns.length === 0 ? NONE : filledColumns(sheet);
  const held = columns.filter((column) => filled.has(column));
  const rowsOf = (lines: readonly number[]) =>
    runs(lines).map(([firstRow, lastRow]) => ({ ...area, firstRow, lastRow }));
  const columnsOf = runs(held).map(([firstColumn, lastColumn]) => {
    return { ...area, firstColumn, lastColumn };
  });
  return [
    ...lines("hidden rows", sheet, rows.length, rowsOf(rows)),
    ...lines("filtered rows", sheet, behindFilter.length, rowsOf(behindFilter)),
    ...lines("hidden columns", sheet, held.length, columnsOf),
  ];
}

const NONE: ReadonlySet<number> = new Set();

/** The columns that hold something: people hide all that are to the right of their list. */
function filledColumns({ area, contents }: SheetContents): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const cells of contents) {
    cells.forEach((content, at) => {
      if (content !== "") filled.add(area.firstColumn + at);
    });
  }
  return filled;
}

function lines(
  kind: "hidden rows" | "filtered rows" | "hidden columns",
  sheet: InspectedSheet,
  count: number,
  areas: readonly Area[],
): readonly Found[] {
  return count === 0 ? [] : [{ kind, place: placeOn(sheet, areas), count }];
}

/** Rising numbers as runs of neighbours: first and last of each. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
