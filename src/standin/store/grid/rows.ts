import { ROW_LIMIT } from "../address/area";
import type { Cell } from "../cells/cell";
import { type CellReading, readCells } from "../cells/readCells";
import { attributeIn } from "../cells/xmlText";
import { placed, WorkbookFileError } from "../package/workbookFileError";

/** One row that the sheet's part mentions, or that was written since. */
export interface Row {
  readonly index: number;
  /** The attributes as they stand in the row's tag. */
  attributes: string;
  /** Where the row begins and ends in the part's text; equal for a new row. */
  readonly start: number;
  readonly end: number;
  /** Where the row's cells stand in the part's text. */
  readonly from: number;
  readonly to: number;
  /** `null` until somebody asks for the cells. */
  cells: Cell[] | null;
  /** Whether the row must be written again. */
  changed: boolean;
}

/**
 * Finds the rows of `<sheetData>` without reading their cells: a million blank ones cost little.
 * @throws `WorkbookFileError` for a row that no sheet has, or that is there twice.
 */
export function scanRows(text: string, from: number, to: number): Map<number, Row> {
  const rows = new Map<number, Row>();
  let index = -1;
  let at = text.indexOf("<row", from);
  while (at >= 0 && at < to) {
    const tagEnd = text.indexOf(">", at);
    const empty = text.charCodeAt(tagEnd - 1) === 47;
    const attributes = text.slice(at + 4, empty ? tagEnd - 1 : tagEnd);
    const named = attributeIn(attributes, "r");
    index = named === undefined ? index + 1 : Number(named) - 1;
    if (!isRow(index) || rows.has(index)) {
      throw new WorkbookFileError("damaged", "A row is there twice, or is none that a sheet has.");
    }
    const close = empty ? tagEnd + 1 : text.indexOf("</row>", tagEnd);
    const end = empty ? close : close + "</row>".length;
    const place = { start: at, end, from: tagEnd + 1, to: close };
    rows.set(index, { index, attributes, ...place, cells: null, changed: false });
    at = text.indexOf("<row", end);
  }
  return rows;
}

const isRow = (index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < ROW_LIMIT;

/** A row that no file has yet. */
export const newRow = (index: number): Row => ({
  index,
  attributes: "",
  start: 0,
  end: 0,
  from: 0,
  to: 0,
  cells: [],
  changed: true,
});

/** The rows of one sheet, their cells read when first needed. */
export class RowStore {
  private sorted: Row[] | null = null;

  constructor(
    readonly source: string,
    private readonly rows: Map<number, Row>,
    private readonly partName: string,
    private readonly reading: CellReading,
  ) {}

  row(index: number): Row | undefined {
    return this.rows.get(index);
  }

  ensureRow(index: number): Row {
    const present = this.rows.get(index);
    if (present) return present;
    const row = newRow(index);
    this.rows.set(index, row);
    this.sorted = null;
    return row;
  }

  /** All rows from top to bottom. */
  all(): readonly Row[] {
    this.sorted ??= [...this.rows.values()].sort((a, b) => a.index - b.index);
    return this.sorted;
  }

  /** The rows between two indexes, both inclusive. */
  *between(top: number, bottom: number): Generator<Row> {
    if (bottom - top < this.rows.size) {
      for (let index = top; index <= bottom; index += 1) {
        const row = this.rows.get(index);
        if (row) yield row;
      }
    } else {
      for (const row of this.all()) if (row.index >= top && row.index <= bottom) yield row;
    }
  }

  /** The cells of a row from left to right. */
  cells(row: Row): Cell[] {
    row.cells ??= this.read(row);
    return row.cells;
  }

  /** The cells of a row for one look: they are not kept, so that reading a large sheet once holds little. */
  glimpse(row: Row): readonly Cell[] {
    return row.cells ?? this.read(row);
  }

  private read({ from, index, to }: Row): Cell[] {
    try {
      return readCells(this.source, from, to, this.reading);
    } catch (error) {
      throw placed(error, this.partName, `row ${index + 1}`);
    }
  }

  cell(row: number, column: number): Cell | undefined {
    const present = this.rows.get(row);
    if (present === undefined) return undefined;
    const cells = this.cells(present);
    const at = placeOf(cells, column);
    const cell = cells[at];
    return cell?.column === column ? cell : undefined;
  }

  /** Puts a new cell into its row. */
  insert(row: Row, cell: Cell): void {
    const cells = this.cells(row);
    cells.splice(placeOf(cells, cell.column), 0, cell);
    row.changed = true;
  }

  /** Whether a row may hold values, told from its text where its cells were not read yet. */
  mayHoldContent(row: Row): boolean {
    return row.cells !== null || hasContentTag(this.source, row.from, row.to);
  }

  /** Puts other rows in place of all: what moving cells about ends with. */
  replaceAll(rows: readonly Row[]): void {
    this.rows.clear();
    for (const row of rows) this.rows.set(row.index, row);
    this.sorted = null;
  }
}

/** Whether a value, a formula or an inline text stands in a piece of a sheet's text. */
function hasContentTag(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf("<", from); at >= 0 && at < to; at = text.indexOf("<", at + 1)) {
    const sign = text.charCodeAt(at + 1);
    if (sign === 118 || sign === 102 || sign === 105) return true;
  }
  return false;
}

function placeOf(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
