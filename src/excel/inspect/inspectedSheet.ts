import type { Place } from "../../workbook/inspection/found";
import type { RawValue } from "../../workbook/snapshot/snapshot";
import type { Area } from "../base/address";
import { rectangles, type SheetCell } from "../base/rectangles";

/** A worksheet under inspection. */
export interface InspectedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly shown: boolean;
}

/** What the cells of a sheet hold: formulas as they stand, else values. */
export interface SheetContents extends InspectedSheet {
  /** The rectangle that holds values; `null` on a blank sheet. */
  readonly area: Area;
  /** The parts of it that hold values, in order: itself, unless the sheet is too large to be read at once. */
  readonly parts: readonly Area[];
  /** Rows of `area`, from its first cell on; each ends with its last part. */
  readonly contents: readonly (readonly RawValue[])[];
}

/** A place on a sheet: these areas of it, or the sheet itself. */
export function placeOn({ name, shown }: InspectedSheet, areas: readonly Area[] = []): Place {
  return { sheet: name, shown, areas };
}

/** A place made of single cells, as few rectangles. */
export function placeOfCells(sheet: InspectedSheet, cells: readonly SheetCell[]): Place {
  return placeOn(sheet, rectangles(cells));
}

/** What a cell holds; blank outside what was read. */
export function contentAt(
  { area, contents }: SheetContents,
  row: number,
  column: number,
): RawValue {
  return contents[row - area.firstRow]?.[column - area.firstColumn] ?? "";
}
