import { parseArea } from "../../standin/store/address/a1";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../standin/store/address/area";
import { columnWidth, rowHeight } from "../../standin/store/grid/sizes";
import type { SheetStore } from "../../standin/store/model/workbook";
import { childOf, childrenOf, isOn } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";
import { Axis } from "./axis";
import { fittedHeight } from "./fittedHeight";

/** Pixels that the row numbers and the column letters take. */
export const HEADINGS = { width: 48, height: 22 } as const;

/** Where everything on a sheet lies, in pixels. */
export interface SheetFrame {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows and columns stay in place while the rest scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
}

const POINTS_PER_PIXEL = 0.75;
const STANDARD_ROW = 20;
const STANDARD_COLUMN = 64;
/** Blank cells to go on with behind the last used ones. */
const ROWS_BEYOND = 40;
const COLUMNS_BEYOND = 8;
const FEWEST_ROWS = 100;
/** Rows whose height is fitted to their contents where the file states none: titles and notes stand at the top. */
const ROWS_FITTED = 300;
const FEWEST_COLUMNS = 26;

/** Measures a sheet: its rows' heights, its columns' widths, its frozen panes. */
export function sheetFrame(sheet: SheetStore): SheetFrame {
  const view = sheetView(sheet);
  const pane = view && childOf(view, "pane");
  const frozen = pane?.attributes.state?.startsWith("frozen") === true ? pane.attributes : {};
  const columns = columnAxis(sheet);
  return {
    rows: rowAxis(sheet, columns),
    columns,
    frozenRows: Number(frozen.ySplit ?? 0),
    frozenColumns: Number(frozen.xSplit ?? 0),
    gridLines: isOn(view?.attributes.showGridLines, true),
  };
}

function sheetView(sheet: SheetStore): XmlElement | undefined {
  const views = sheet.part.section("sheetViews");
  return views && childrenOf(views, "sheetView")[0];
}

function rowAxis(sheet: SheetStore, columns: Axis): Axis {
  const rows = sheet.cells.rows.all();
  const count = Math.max(FEWEST_ROWS, (rows.at(-1)?.index ?? 0) + 1 + ROWS_BEYOND);
  const standardPoints = Number(sheet.part.section("sheetFormatPr")?.attributes.defaultRowHeight);
  const standard = standardPoints > 0 ? toPixels(standardPoints) : STANDARD_ROW;
  const different = new Map<number, number>();
  for (const { index, attributes } of rows) {
    const stated = /\b(ht|hidden)=/.test(attributes);
    const pixels = stated
      ? toPixels(rowHeight(sheet, index))
      : Math.max(standard, index < ROWS_FITTED ? fittedHeight(sheet, index, columns) : 0);
    if (pixels !== standard) different.set(index, pixels);
  }
  return new Axis(Math.min(ROW_LIMIT, count), standard, different);
}

function columnAxis(sheet: SheetStore): Axis {
  const stated = parseArea(sheet.part.section("dimension")?.attributes.ref ?? "")?.right ?? 0;
  let last = stated < COLUMN_LIMIT - 1 ? stated : 0;
  for (const row of sheet.cells.rows.all()) last = Math.max(last, row.cells?.at(-1)?.column ?? 0);
  const count = Math.min(COLUMN_LIMIT, Math.max(FEWEST_COLUMNS, last + 1 + COLUMNS_BEYOND));
  const different = new Map<number, number>();
  for (let column = 0; column < count; column += 1) {
    const pixels = toPixels(columnWidth(sheet, column));
    if (pixels !== STANDARD_COLUMN) different.set(column, pixels);
  }
  return new Axis(count, STANDARD_COLUMN, different);
}

const toPixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
