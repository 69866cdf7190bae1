import { type Area, cellArea, contains, union } from "../address/area";
import {
  type Cell,
  type CellFormula,
  type CellKind,
  type CellValue,
  holdsContent,
  newCell,
} from "../cells/cell";
import type { SharedStrings } from "../cells/sharedStrings";
import { cellText } from "../cells/writeCells";
import { attributeIn } from "../cells/xmlText";
import { type Row, RowStore, scanRows } from "./rows";
import type { SheetPart } from "./sheetPart";

/** What a cell is to hold. */
export interface CellContent {
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: CellFormula | null;
}

/** Nothing in a cell. */
export const NO_CONTENT: CellContent = { kind: "blank", value: "", formula: null };

/** The cells of one worksheet. */
export class SheetCells {
  readonly rows: RowStore;
  /** Grows whenever a formula comes, goes or changes. */
  formulaEdits = 0;
  private anyChange = false;
  private anyFormula: boolean;

  constructor(
    part: SheetPart,
    private readonly strings: SharedStrings,
    serialOf: (isoDate: string) => number,
  ) {
    const rows = scanRows(part.source, part.cellsFrom, part.cellsTo);
    this.rows = new RowStore(part.source, rows, strings, serialOf);
    this.anyFormula = part.source.indexOf("<f", part.cellsFrom) >= 0;
  }

  /** Whether the rows must be written anew. */
  get changed(): boolean {
    return this.anyChange;
  }

  /** False only for a sheet that has never had a formula. */
  get mayHoldFormulas(): boolean {
    return this.anyFormula;
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows.cell(row, column);
  }

  /** The cell at a place, made with its row's or column's style when it is missing. */
  ensure(row: number, column: number, style: number): Cell {
    const present = this.rows.cell(row, column);
    if (present) return present;
    const cell = newCell(column, style);
    this.rows.insert(this.rows.ensureRow(row), cell);
    this.anyChange = true;
    return cell;
  }

  setContent(row: number, cell: Cell, content: CellContent): void {
    this.releaseText(cell);
    if (cell.formula !== content.formula) this.formulaEdits += 1;
    cell.kind = content.kind;
    cell.value = content.value;
    cell.formula = content.formula;
    if (content.formula !== null) this.anyFormula = true;
    cell.change = "content";
    this.touch(row);
  }

  setStyle(row: number, cell: Cell, style: number): void {
    if (cell.style === style) return;
    cell.style = style;
    if (cell.change === "none") cell.change = "tag";
    this.touch(row);
  }

  /** Marks a row for writing: after its own attributes changed, say. */
  touch(row: number): void {
    this.rows.ensureRow(row).changed = true;
    this.anyChange = true;
  }

  /** Notes that a cell leaves the sheet. */
  dropped(cell: Cell): void {
    this.releaseText(cell);
    if (cell.formula !== null) this.formulaEdits += 1;
  }

  /** Puts other rows in place of all: what moving cells ends with. */
  replaceRows(rows: readonly Row[]): void {
    this.rows.replaceAll(rows);
    this.anyChange = true;
  }

  /** All cells of an area that exist, row by row. */
  *within(area: Area): Generator<readonly [row: number, cell: Cell]> {
    for (const row of this.rows.between(area.top, area.bottom)) {
      for (const cell of this.rows.cells(row)) {
        if (cell.column >= area.left && cell.column <= area.right) yield [row.index, cell];
      }
    }
  }

  /**
   * The smallest area with everything in it, `null` for a blank one.
   * @param valuesOnly leaves out cells that are only formatted.
   */
  used(valuesOnly: boolean, inside: Area | null = null): Area | null {
    let area: Area | null = null;
    for (const row of this.rows.all()) {
      if (inside !== null && (row.index < inside.top || row.index > inside.bottom)) continue;
      if (valuesOnly && !this.rows.mayHoldContent(row)) continue;
      for (const cell of this.rows.cells(row)) {
        const counts = holdsContent(cell) || (!valuesOnly && cell.style !== 0);
        const place = cellArea(row.index, cell.column);
        if (counts && (inside === null || contains(inside, place))) {
          area = area === null ? place : union(area, place);
        }
      }
    }
    return area;
  }

  /** The rows as the part's text. */
  text(): string {
    return this.rows
      .all()
      .map((row) => this.rowText(row))
      .join("");
  }

  private rowText(row: Row): string {
    const source = this.rows.source;
    if (!row.changed) {
      const named = attributeIn(row.attributes, "r") !== undefined;
      const attributes = named ? row.attributes : ` r="${row.index + 1}"${row.attributes}`;
      return row.to > row.from
        ? `<row${attributes}>${source.slice(row.from, row.to)}</row>`
        : `<row${attributes}/>`;
    }
    const cells = this.rows
      .cells(row)
      .map((cell) => cellText(source, row.index, cell, this.strings));
    const inner = cells.join("");
    const attributes = row.attributes.replace(/\s(r|spans)\s*=\s*("[^"]*"|'[^']*')/g, "");
    if (inner === "" && attributes.trim() === "") return "";
    const opening = `<row r="${row.index + 1}"${attributes}`;
    return inner === "" ? `${opening}/>` : `${opening}>${inner}</row>`;
  }

  /** Tells the table of texts that this cell lets go of its text. */
  private releaseText(cell: Cell): void {
    if (cell.change === "content" || cell.to === cell.from || cell.kind !== "text") return;
    const text = this.rows.source.slice(cell.from, cell.to);
    if (attributeIn(text.slice(0, text.indexOf(">")), "t") !== "s") return;
    const index = /<v[^>]*>(\d+)</.exec(text)?.[1];
    if (index !== undefined) this.strings.release(Number(index));
  }
}
