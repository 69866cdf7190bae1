import type { SheetStore } from "../../standin/store/model/workbook";
import type { SheetChart } from "../charts/sheetChart";
import { sheetCharts } from "../charts/sheetCharts";
import { ConditionalPaint } from "../conditional/conditionalPaint";
import { type SheetFrame, sheetFrame } from "../measures/sheetFrame";
import { type FilterButton, filterButtons } from "./filterButtons";
import { type CellLink, linksOf } from "./links";
import { MergeMap } from "./mergeMap";
import { type SheetTable, tablesOf } from "./tables";

/** All that is needed to draw any row of a sheet, made again when the sheet changes. */
export interface Drawing {
  readonly sheet: SheetStore;
  readonly frame: SheetFrame;
  readonly paint: ConditionalPaint;
  readonly merges: MergeMap;
  readonly tables: readonly SheetTable[];
  readonly links: ReadonlyMap<string, CellLink>;
  readonly filters: ReadonlyMap<string, FilterButton>;
  readonly charts: readonly SheetChart[];
}

/** Prepares a sheet for drawing, with the results of its formulas as they are now. */
export function drawingOf(sheet: SheetStore): Drawing {
  sheet.workbook.calculation.bringUpToDate();
  const tables = tablesOf(sheet);
  return {
    sheet,
    frame: sheetFrame(sheet),
    paint: new ConditionalPaint(sheet),
    merges: new MergeMap(sheet.mergedAreas()),
    tables,
    links: linksOf(sheet),
    filters: filterButtons(sheet),
    charts: sheetCharts(sheet),
  };
}
