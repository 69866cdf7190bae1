import type { SheetGrid } from "../snapshot/sheetGrid";
import type { RawValue } from "../snapshot/snapshot";
import { isWorksheetError } from "../snapshot/values/missingWords";
import { tidy } from "../snapshot/values/tidyText";
import { isAside, SMALLEST_SERIAL } from "./asides";

/** Where the rows of a sheet's data are to be looked for. */
export interface RowSearch {
  readonly grid: SheetGrid;
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  /** Places of the mapped columns in a row's cells. */
  readonly indices: readonly number[];
  /** Last line of each mapped column's heading in lower case, by place: headings may be repeated. */
  readonly leaves: ReadonlyMap<number, string>;
  /** Place of a column whose number shows at once that a row is data; absent where there is none. */
  readonly dateIndex?: number;
  /** Place of the running number, which teams write ahead of time. */
  readonly numberIndex?: number;
  /** Places of columns that hold figures and marks: a row that fills no others is a row of totals. */
  readonly figureIndices: ReadonlySet<number>;
  /** Whether a lone text could be this column's value, so that its row is no sub-heading. */
  readonly couldBeValue: (index: number, text: string) => boolean;
}

/** The rows that hold data, and what was passed over. */
export interface DataRows {
  readonly rows: readonly number[];
  readonly totals: readonly number[];
  readonly skipped: {
    readonly blank: number;
    readonly total: number;
    readonly subheading: number;
    readonly repeatedHeader: number;
  };
}

type RowKind = "data" | "blank" | "total" | "subheading" | "repeatedHeader";

const TOTAL =
  /^(?:(?:grand|overall|sub-?|running|year|annual|quarter|q\d)[\s-]?)?totals?\b|^(?:sum|count)\b[ :]*$/i;

/** Groups into which teams divide a list, by kind of conference or by where a case stands. */
const GROUP =
  /^(?:(?:initial|first|later|review|rcpc|icpc|pre-?birth|transfer[ -]in|3 month|6 month)(?: (?:child protection |cp )?(?:conferences?|reviews?))?s?|current|open|closed|ended|new|ongoing)(?: (?:cases|plans|families|children))?$/i;

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const MONTH_AND_YEAR = `${MONTH}(?:[\\s'.,-]*\\d{2,4})?`;
const PERIOD = new RegExp(
  `^(?:q(?:uarter|tr)?\\.? ?\\d\\b|(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter|week\\b|w/c\\b|(?:1st|2nd|first|second) half\\b|${MONTH_AND_YEAR}(?:\\s?(?:-|–|to|/)\\s?${MONTH_AND_YEAR})?$|(?:19|20)\\d\\d(?:\\s?[-/–]\\s?\\d{2,4})?$)`,
  "i",
);

/** Tells data from blank rows, totals, sub-headings and headings that are repeated further down. */
export function findDataRows(search: RowSearch): DataRows {
  const rows: number[] = [];
  const totals: number[] = [];
  const skipped = { blank: 0, total: 0, subheading: 0, repeatedHeader: 0 };
  // Blank rows below the last row that says something are the end of the sheet, not gaps in it.
  let blankSoFar = 0;
  for (let row = search.firstRow; row < search.endRow; row += 1) {
    const kind = kindOfRow(search, search.grid.rowAt(row));
    if (kind === "blank") {
      blankSoFar += 1;
      continue;
    }
    skipped.blank += blankSoFar;
    blankSoFar = 0;
    if (kind === "data") rows.push(row);
    else skipped[kind] += 1;
    if (kind === "total") totals.push(row);
  }
  return { rows, totals, skipped };
}

function kindOfRow(search: RowSearch, cells: readonly RawValue[]): RowKind {
  const { indices, dateIndex, numberIndex } = search;
  const date = dateIndex === undefined ? undefined : cells[dateIndex];
  const isDated = typeof date === "number" && date > SMALLEST_SERIAL;
  let filled = 0;
  let lastFilled = -1;
  for (const index of indices) {
    const value = cells[index];
    if (value === "" || value === undefined) continue;
    filled += 1;
    lastFilled = index;
    if (isDated && filled > 2) return "data";
  }
  if (filled === 0) return "blank";
  const onlyItsNumber = filled === 1 && lastFilled === numberIndex && indices.length > 2;
  if (onlyItsNumber && isRunningNumber(cells[lastFilled])) return "blank";
  return unusualKind(search, cells, filled);
}

/** A number, or a formula that would give one: it counts the rows above, say, and is not worked out. */
function isRunningNumber(value: RawValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && isWorksheetError(value));
}

function unusualKind(search: RowSearch, cells: readonly RawValue[], filled: number): RowKind {
  const first = cells.findIndex((value) => typeof value === "string" && value !== "");
  if (first === -1) return onlyFigures(search, cells) ? "total" : "data";
  const text = tidy(String(cells[first]));
  if (TOTAL.test(text)) return "total";
  if (repeatsHeadings(search, cells, filled)) return "repeatedHeader";
  if (isAside(cells, search.dateIndex)) return "subheading";
  if (filled > 2) return "data";
  let texts = 0;
  for (const value of cells) {
    if (typeof value !== "string") return "data";
    if (value !== "") texts += 1;
  }
  return texts <= 2 && isSubheading(search, first, text) ? "subheading" : "data";
}

/** Whether a row without a word fills only columns of figures: a line of totals that nobody named. */
function onlyFigures({ figureIndices, indices, dateIndex }: RowSearch, cells: readonly RawValue[]) {
  return indices.every((index) => {
    const value = cells[index];
    if (value === "" || value === undefined || figureIndices.has(index)) return true;
    return index === dateIndex && Number.isInteger(value) && Number(value) < SMALLEST_SERIAL;
  });
}

/** Whether at least two cells, and more than half of the filled ones, say what their heading says. */
function repeatsHeadings(search: RowSearch, cells: readonly RawValue[], filled: number): boolean {
  let repeated = 0;
  for (const [index, leaf] of search.leaves) {
    const value = cells[index];
    if (typeof value !== "string" || value.length < leaf.length) continue;
    if (tidy(value).toLowerCase() === leaf) repeated += 1;
  }
  return repeated > 1 && repeated * 2 > filled;
}

function isSubheading(search: RowSearch, index: number, text: string): boolean {
  return PERIOD.test(text) || GROUP.test(text) || !search.couldBeValue(index, text);
}
