import type { DatasetName, Records } from "../../domain/records/records";
import {
  type Column,
  columnLetters,
  quotedSheet,
  type RowSource,
  type SheetLayout,
} from "../../domain/records/source";
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";

/** A record with the row it was read from. */
interface Sourced {
  readonly sources: readonly [RowSource, ...RowSource[]];
}

/** The rows of one dataset on one sheet, one record to a row. */
export interface Block<Name extends DatasetName = DatasetName> {
  readonly layout: SheetLayout;
  readonly sheet: SheetSnapshot;
  readonly records: readonly Records[Name][number][];
  /** First and last row that a formula reads, zero-based and inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows below the last one that a formula reads too, for what the team adds. */
const SPARE_ROWS = 500;

/**
 * A dataset's rows, sheet by sheet; `null` where a record is not one row: then counting rows is not counting
 * records.
 */
export function blocksOf<Name extends DatasetName>(
  dataset: Name,
  records: Records,
  snapshot: WorkbookSnapshot,
): readonly Block<Name>[] | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const byLayout = new Map<SheetLayout, Map<number, Records[Name][number]>>();
  const all: readonly Records[Name][number][] = records[dataset];
  for (const record of all) {
    const { sources }: Sourced = record;
    const [{ layout, row }, ...others] = sources;
    const rows = byLayout.get(layout) ?? new Map<number, Records[Name][number]>();
    if (others.length > 0 || rows.has(row)) return null;
    byLayout.set(layout, rows.set(row, record));
  }
  const blocks: Block<Name>[] = [];
  for (const [layout, rows] of byLayout) {
    const sheet = sheets.get(layout.sheet);
    if (!sheet) return null;
    const numbers = [...rows.keys()];
    const last = numbers.reduce((a, b) => Math.max(a, b));
    const isEnd = last >= sheet.firstRow + sheet.values.length - 1;
    blocks.push({
      layout,
      sheet,
      records: [...rows.values()],
      firstRow: numbers.reduce((a, b) => Math.min(a, b)),
      lastRow: isEnd ? last + SPARE_ROWS : last,
    });
  }
  return blocks;
}

/** The cells of a field, as a formula names them; `null` where the sheet has no such column. */
export function rangeOf({ layout, firstRow, lastRow }: Block, field: string): string | null {
  const column = layout.columns.get(field);
  if (column === undefined) return null;
  const letters = columnLetters(column);
  return `${quotedSheet(layout.sheet)}!$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** What stands in a column of a record's row. */
export function rawOf({ sheet }: Block, record: Sourced, column: Column): RawValue {
  const [{ row }] = record.sources;
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
}
