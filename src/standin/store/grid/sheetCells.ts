import { type Area, union, WHOLE_SHEET } from "../address/area";
import { type Cell, type CellContent, type CellFormula, newCell } from "../cells/cell";
import type { CellReading } from "../cells/readCells";
import type { SharedStrings } from "../cells/sharedStrings";
import { cellText } from "../cells/writeCells";
import { attributeIn } from "../cells/xmlText";
import { placed } from "../package/workbookFileError";
import { type Counting, type Extent, rowExtent } from "./rowExtent";
import { type Row, RowStore, scanRows } from "./rows";
import type { SheetPart } from "./sheetPart";

/** The cells of one worksheet. */
export class SheetCells {
  readonly rows: RowStore;
  /** Grows whenever a formula comes, goes or changes. */
  formulaEdits = 0;
  private readonly strings: SharedStrings;
  private anyChange = false;
  private anyFormula: boolean;
  /** Areas in use that were found since the last change: with formatted cells and without. */
  private readonly usedAreas = new Map<boolean, Area | null>();

  constructor(
    part: SheetPart,
    private readonly partName: string,
    reading: CellReading,
  ) {
    this.strings = reading.strings;
    this.rows = new RowStore(part.source, this.rowsOf(part), partName, reading);
    this.anyFormula = part.source.indexOf("<f", part.cellsFrom) >= 0;
  }

  /** Whether the rows must be written again. */
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
    this.changedNow();
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
    this.changedNow();
  }

  /** Notes that a cell leaves the sheet. */
  dropped(cell: Cell): void {
    this.releaseText(cell);
    if (cell.formula !== null) this.formulaEdits += 1;
  }

  /** Puts other rows in place of all: what moving cells ends with. */
  replaceRows(rows: readonly Row[]): void {
    this.rows.replaceAll(rows);
    this.changedNow();
    if (this.anyFormula) this.formulaEdits += 1;
  }

  /** Gives a cell another formula and leaves its result until it is computed. */
  setFormula(row: number, cell: Cell, formula: CellFormula): void {
    cell.formula = formula;
    cell.change = "content";
    this.anyFormula = true;
    this.formulaEdits += 1;
    this.touch(row);
  }

  /** All cells of an area that exist, row by row. */
  *within(area: Area): Generator<readonly [row: number, cell: Cell]> {
    for (const row of this.rows.between(area.top, area.bottom)) {
      for (const cell of this.rows.cells(row)) {
        if (cell.column >= area.left && cell.column <= area.right) yield [row.index, cell];
      }
    }
  }

  /** The same for one look: cells that nobody asked for before are not kept. */
  *glimpsed(area: Area): Generator<readonly [row: number, cell: Cell]> {
    for (const row of this.rows.between(area.top, area.bottom)) {
      for (const cell of this.rows.glimpse(row)) {
        if (cell.column >= area.left && cell.column <= area.right) yield [row.index, cell];
      }
    }
  }

  /**
   * The smallest area with everything in it, `null` for a blank one.
   * @param valuesOnly leaves out cells that are only formatted.
   */
  used(valuesOnly: boolean, inside: Area | null = null): Area | null {
    if (inside !== null) return this.findUsed(valuesOnly, inside);
    const known = this.usedAreas.get(valuesOnly);
    if (known !== undefined) return known;
    const found = this.findUsed(valuesOnly, WHOLE_SHEET);
    this.usedAreas.set(valuesOnly, found);
    return found;
  }

  private findUsed(valuesOnly: boolean, inside: Area): Area | null {
    const { left, right, top, bottom } = inside;
    const counting = { valuesOnly, left, right };
    let area: Area | null = null;
    for (const row of this.rows.between(top, bottom)) {
      if (valuesOnly && !this.rows.mayHoldContent(row)) continue;
      const extent = this.extentOf(row, counting);
      if (extent === null) continue;
      const place = { top: row.index, bottom: row.index, ...extent };
      area = area === null ? place : union(area, place);
    }
    return area;
  }

  private rowsOf({ cellsFrom, cellsTo, source }: SheetPart): Map<number, Row> {
    try {
      return scanRows(source, cellsFrom, cellsTo);
    } catch (error) {
      throw placed(error, this.partName);
    }
  }

  private extentOf(row: Row, counting: Counting): Extent | null {
    try {
      return rowExtent(this.rows.source, row, counting);
    } catch (error) {
      throw placed(error, this.partName, `row ${row.index + 1}`);
    }
  }

  private changedNow(): void {
    this.anyChange = true;
    this.usedAreas.clear();
  }

  /** The rows as the part's text: runs of rows that nobody changed are taken over whole. */
  text(): string {
    const pieces: string[] = [];
    let [start, end] = [0, 0];
    for (const row of this.rows.all()) {
      const isOwn = row.changed || attributeIn(row.attributes, "r") === undefined;
      if (!isOwn && row.start === end) {
        end = row.end;
        continue;
      }
      if (end > start) pieces.push(this.rows.source.slice(start, end));
      [start, end] = isOwn ? [0, 0] : [row.start, row.end];
      if (isOwn) pieces.push(this.rowText(row));
    }
    if (end > start) pieces.push(this.rows.source.slice(start, end));
    return pieces.join("");
  }

  private rowText(row: Row): string {
    const source = this.rows.source;
    if (!row.changed) {
      const attributes = ` r="${row.index + 1}"${row.attributes}`;
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
