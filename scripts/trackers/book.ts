import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** One cell of a tracker in the making. */
export interface DraftCell {
  readonly value: string | number | boolean;
  /** What the cell is, so that its address can be told wherever it is laid out. */
  readonly id?: string;
  /** Whether the number is a date's serial. */
  readonly isDate?: boolean;
  /** A formula, of which `value` is the result that Excel would have kept. */
  readonly formula?: string;
}

/** A sheet in the making: cells from A1 on, short rows left blank. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly isHidden?: boolean;
  /** Zero-based columns. */
  readonly hiddenColumns?: readonly number[];
  /** Areas merged, as addresses. */
  readonly merged?: readonly string[];
  /** An Excel table over an area whose first row is its headings. */
  readonly table?: { readonly name: string; readonly ref: string };
}

/** A workbook file and where the cells with an id lie in it. */
export interface MadeTracker {
  readonly bytes: Uint8Array;
  /** Sheet and address of a cell. @throws RangeError for an id that no cell has */
  readonly placeOf: (id: string) => readonly [sheet: string, cell: string];
}

/** Days by which the serials of the 1904 system come behind those of the 1900 system. */
const BETWEEN_SYSTEMS = 1462;

/** A cell that holds nothing. */
export const BLANK: DraftCell = { value: "" };

/** A cell with a text, a number or a truth. */
export function cell(value: DraftCell["value"], id?: string): DraftCell {
  return id === undefined ? { value } : { value, id };
}

/** The letters of a zero-based column. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

/** Writes sheets as an .xlsx file; dates are serials of the 1900 system, whichever the file has. */
export async function makeTracker(
  sheets: readonly DraftSheet[],
  options: { readonly date1904?: boolean } = {},
): Promise<MadeTracker> {
  const workbook = new Workbook();
  workbook.properties.date1904 = options.date1904 === true;
  const places = new Map<string, readonly [string, string]>();
  for (const draft of sheets) {
    const sheet = workbook.addWorksheet(draft.name, {
      state: draft.isHidden ? "hidden" : "visible",
    });
    draft.rows.forEach((row, at) => {
      row.forEach((one, column) => {
        const address = `${letters(column)}${at + 1}`;
        if (one.id !== undefined && !places.has(one.id)) places.set(one.id, [draft.name, address]);
        if (one.value !== "") write(sheet, address, one, options.date1904 ? BETWEEN_SYSTEMS : 0);
      });
    });
    for (const area of draft.merged ?? []) sheet.mergeCells(area);
    for (const column of draft.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
    addTable(sheet, draft);
  }
  return {
    bytes: await workbook.xlsx.writeBuffer(),
    placeOf: (id) => {
      const place = places.get(id);
      if (!place) throw new RangeError(`No cell is ${id}`);
      return place;
    },
  };
}

function write(sheet: Worksheet, address: string, one: DraftCell, behind: number): void {
  const target = sheet.getCell(address);
  const isDate = one.isDate === true && typeof one.value === "number";
  const value = isDate ? Number(one.value) - behind : one.value;
  target.value = one.formula === undefined ? value : { formula: one.formula, result: value };
  if (isDate) target.numFmt = "dd/mm/yyyy";
}

function addTable(sheet: Worksheet, { rows, table }: DraftSheet): void {
  if (!table) return;
  const [from = "A1"] = table.ref.split(":");
  const first = Number(/\d+$/.exec(from)?.[0] ?? 1) - 1;
  const headings = rows[first] ?? [];
  sheet.addTable({
    name: table.name,
    ref: from,
    headerRow: true,
    columns: headings.map(({ value }) => ({ name: String(value) })),
    rows: rows.slice(first + 1).map((row) =>
      headings.map((_, i) => {
        const value = row[i]?.value;
        return value === undefined || value === "" ? null : value;
      }),
    ),
  });
}
