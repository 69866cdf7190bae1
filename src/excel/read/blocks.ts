import { type Area, areaAddress } from "../base/address";

/** Excel reads no more cells of one sheet than this. */
export const CELLS_LIMIT = 5_000_000;

/** Rows of one sheet that are read together. */
export interface Block {
  /** Place of the sheet in the list of sheets that are read. */
  readonly sheet: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

/** The whole of a sheet's used area as one block. */
export function wholeSheet(sheet: number, area: Area): Block {
  return {
    sheet,
    firstRow: area.firstRow,
    rowCount: area.lastRow - area.firstRow + 1,
    firstColumn: area.firstColumn,
    columnCount: area.lastColumn - area.firstColumn + 1,
  };
}

/** Cells of a block. */
export function cellsOf(block: Block): number {
  return block.rowCount * block.columnCount;
}

/** Columns and rows of a worksheet. */
const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/**
 * A block as Excel can be asked for it. Of whole rows or whole columns, which to Excel have no end, it gives no
 * values: such a block is asked for without its last column or row, which comes apart.
 */
export function boundedParts(block: Block): {
  readonly first: Block;
  readonly lastColumn: Block | null;
  readonly lastRow: Block | null;
} {
  const { columnCount, rowCount } = block;
  if (columnCount === ALL_COLUMNS) {
    const last = block.firstColumn + columnCount - 1;
    return {
      first: { ...block, columnCount: columnCount - 1 },
      lastColumn: { ...block, firstColumn: last, columnCount: 1 },
      lastRow: null,
    };
  }
  if (rowCount === ALL_ROWS) {
    const last = block.firstRow + rowCount - 1;
    return {
      first: { ...block, rowCount: rowCount - 1 },
      lastColumn: null,
      lastRow: { ...block, firstRow: last, rowCount: 1 },
    };
  }
  return { first: block, lastColumn: null, lastRow: null };
}

/** Address of a block within its sheet. */
export function blockAddress(block: Block): string {
  return areaAddress({
    firstRow: block.firstRow,
    firstColumn: block.firstColumn,
    lastRow: block.firstRow + block.rowCount - 1,
    lastColumn: block.firstColumn + block.columnCount - 1,
  });
}

/**
 * Takes from the front of `blocks` as much as `cells` allow, at least one row, and gives what is taken and
 * what is left, both in the order of the sheets and their rows.
 */
export function take(
  blocks: readonly Block[],
  cells: number,
): { readonly taken: readonly Block[]; readonly left: readonly Block[] } {
  const taken: Block[] = [];
  let room = cells;
  for (const [index, block] of blocks.entries()) {
    const rows = Math.min(block.rowCount, Math.floor(room / block.columnCount));
    const enough = taken.length === 0 ? Math.max(1, rows) : rows;
    if (enough > 0) taken.push({ ...block, rowCount: enough });
    if (enough < block.rowCount) {
      const rest = {
        ...block,
        firstRow: block.firstRow + enough,
        rowCount: block.rowCount - enough,
      };
      return { taken, left: [rest, ...blocks.slice(index + 1)] };
    }
    room -= cellsOf(block);
  }
  return { taken, left: [] };
}
