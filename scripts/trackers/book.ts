import { type DraftCell, type DraftSheet, draftFile } from "./draftFile";

export type { DraftCell, DraftSheet };

/** A workbook file and where the cells with an id lie in it. */
export interface MadeTracker {
  readonly bytes: Uint8Array;
  /** Sheet and address of a cell. @throws RangeError for an id that no cell has */
  readonly placeOf: (id: string) => readonly [sheet: string, cell: string];
}

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
  const places = new Map<string, readonly [string, string]>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, at) => {
      row.forEach(({ id }, column) => {
        if (id !== undefined && !places.has(id)) {
          places.set(id, [name, `${letters(column)}${at + 1}`]);
        }
      });
    });
  }
  return {
    bytes: draftFile(sheets, options.date1904),
    placeOf: (id) => {
      const place = places.get(id);
      if (!place) throw new RangeError(`No cell is ${id}`);
      return place;
    },
  };
}
