import { type Area, areaAddress } from "../base/address";
import type { SheetContents } from "./inspectedSheet";

/** Rows of a strip: small enough that one of them is answered cell by cell, large enough to be few. */
export const STRIP_ROWS = 1_000;

/** Cells of one column, one below the other, at least one of which holds something. */
export interface Strip {
  readonly sheet: SheetContents;
  readonly area: Area;
}

/** The filled parts of all columns. */
export function stripsOf(sheet: SheetContents): readonly Strip[] {
  return sheet.parts.flatMap((part) => stripsOfPart(sheet, part));
}

function stripsOfPart(sheet: SheetContents, part: Area): readonly Strip[] {
  const strips: Strip[] = [];
  const { area, contents } = sheet;
  for (let top = part.firstRow; top <= part.lastRow; top += STRIP_ROWS) {
    const end = Math.min(top + STRIP_ROWS, part.lastRow + 1);
    const rows = contents.slice(top - area.firstRow, end - area.firstRow);
    for (let column = part.firstColumn; column <= part.lastColumn; column += 1) {
      const filled = (row: (typeof rows)[number]) => (row[column - area.firstColumn] ?? "") !== "";
      const first = rows.findIndex(filled);
      if (first < 0) continue;
      const firstRow = top + first;
      const lastRow = top + rows.findLastIndex(filled);
      strips.push({ sheet, area: { firstRow, lastRow, firstColumn: column, lastColumn: column } });
    }
  }
  return strips;
}

/** The cells of a strip, to ask Excel of. */
export function rangeOfStrip({ sheet, area }: Strip): Excel.Range {
  return sheet.worksheet.getRange(areaAddress(area));
}

/** Rows of a strip: a strip is one column wide. */
export function rowsOf({ area }: Strip): number {
  return area.lastRow - area.firstRow + 1;
}

/** The strips from the front that hold no more than `cells` together, and what is left. */
export function withinLimit(
  strips: readonly Strip[],
  cells: number,
): { readonly taken: readonly Strip[]; readonly left: readonly Strip[] } {
  let room = cells;
  const end = strips.findIndex((strip) => {
    room -= rowsOf(strip);
    return room < 0;
  });
  return end < 0
    ? { taken: strips, left: [] }
    : { taken: strips.slice(0, end), left: strips.slice(end) };
}
