import { areaName, cellRangeName, parseArea } from "../address/a1";
import type { Area } from "../address/area";
import { quotedSheetName } from "../address/sheetName";
import { type CellContent, NO_CONTENT } from "../cells/cell";
import { attributeIn } from "../cells/xmlText";
import { SheetCells } from "../grid/sheetCells";
import { SheetPart } from "../grid/sheetPart";
import type { SheetStore, SheetVisibility, WorkbookStore } from "../model/workbook";
import { placed } from "../package/workbookFileError";
import { childrenOf } from "../xml/elements";

/** One worksheet of an open workbook: its part, read when it is first looked at. */
export class OpenSheet implements SheetStore {
  private readPart: SheetPart | null = null;
  private readCells: SheetCells | null = null;
  private readonly areasRead = new Map<string, Area | null>();

  constructor(
    readonly workbook: WorkbookStore,
    /** The name of the sheet's part in the file. */
    readonly partName: string,
    /** The number that the workbook gave the sheet for good. */
    readonly sheetId: number,
    public name: string,
    public visibility: SheetVisibility,
    private readonly text: () => string,
  ) {}

  /** The sheet's id as the API gives it: it survives renaming and moving. */
  get id(): string {
    return `{00000000-0001-0000-${hex(this.sheetId - 1, 4)}-000000000000}`;
  }

  get part(): SheetPart {
    try {
      this.readPart ??= new SheetPart(this.text());
    } catch (error) {
      throw placed(error, this.partName);
    }
    return this.readPart;
  }

  get cells(): SheetCells {
    const { resultsAreKept, serialOf, strings } = this.workbook;
    this.readCells ??= new SheetCells(this.part, this.partName, {
      resultsAreKept,
      serialOf,
      strings,
    });
    return this.readCells;
  }

  /** Grows whenever a formula of the sheet comes, goes or changes. */
  get formulaEdits(): number {
    return this.readCells?.formulaEdits ?? 0;
  }

  /** Whether the sheet's part differs from the file. */
  get changed(): boolean {
    return (this.readPart?.changed ?? false) || (this.readCells?.changed ?? false);
  }

  /** The address of an area of this sheet as Excel gives it. */
  address(area: Area): string {
    return `${quotedSheetName(this.name)}!${areaName(area)}`;
  }

  /** The style that a place has, with or without its own cell. */
  styleAt(row: number, column: number): number {
    const cell = this.cells.at(row, column);
    if (cell) return cell.style;
    const rowStyle = attributeIn(this.cells.rows.row(row)?.attributes ?? "", "s");
    if (rowStyle !== undefined) return Number(rowStyle);
    return this.columnStyle(column);
  }

  /** Writes what a cell holds; a blank one keeps its format. */
  write(row: number, column: number, content: CellContent): void {
    if (content === NO_CONTENT && this.cells.at(row, column) === undefined) return;
    const cell = this.cells.ensure(row, column, this.styleAt(row, column));
    this.cells.setContent(row, cell, content);
  }

  setStyle(row: number, column: number, style: number): void {
    const cell = this.cells.ensure(row, column, this.styleAt(row, column));
    this.cells.setStyle(row, cell, style);
  }

  /** The merged areas of the sheet. */
  mergedAreas(): readonly Area[] {
    const section = this.part.section("mergeCells");
    if (section === undefined) return [];
    return childrenOf(section, "mergeCell").flatMap((merge) => {
      const area = this.areaNamed(merge.attributes.ref ?? "");
      return area === null ? [] : [area];
    });
  }

  /** As `parseArea`; each text is read once. */
  private areaNamed(text: string): Area | null {
    const known = this.areasRead.get(text);
    if (known !== undefined) return known;
    const area = parseArea(text);
    this.areasRead.set(text, area);
    return area;
  }

  /** The sheet's part as it is to be saved. */
  partText(): string {
    if (!this.cells.changed) return this.part.text(null);
    const used = this.cells.used(false);
    const dimension = this.part.section("dimension");
    if (used !== null && dimension) dimension.attributes.ref = cellRangeName(used);
    return this.part.text(this.cells.text());
  }

  private columnStyle(column: number): number {
    const columns = this.part.section("cols");
    if (columns === undefined) return 0;
    const entry = childrenOf(columns, "col").find(
      ({ attributes }) =>
        Number(attributes.min) <= column + 1 && Number(attributes.max) >= column + 1,
    );
    return Number(entry?.attributes.style ?? 0);
  }
}

const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, "0");
