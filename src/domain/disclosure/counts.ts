import type { RowSource, SheetLayout } from "../records/source";
import type { AppendixTable, TableCell } from "../tables/engine/table";

/** Where a figure stands in a publication: all zero-based. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * One number of rows that the publication tells, wherever it tells it: two cells that count the same rows are
 * one count, and hiding one hides both.
 */
export interface Count {
  readonly id: number;
  readonly value: number;
  /** Keys of the rows counted; a key of its own where the rows are not known. */
  readonly rows: ReadonlySet<string>;
  readonly places: readonly Place[];
  /** Whether any of its cells is a row of totals: hidden last. */
  readonly total: boolean;
  /**
   * Whether it counts some row twice (a sum of counts that overlap): what it gives away cannot be worked out
   * from its rows, so it is hidden.
   */
  readonly overlapping: boolean;
}

/** A percentage, or a figure worked out of a count, and the counts it would give away; `null` for none. */
export interface Share {
  readonly place: Place;
  /** Whether the rows of its two counts are known: where they are not, it cannot be shown to be safe. */
  readonly known: boolean;
  readonly numerator: Count | null;
  readonly denominator: Count | null;
}

export interface CountsAndShares {
  readonly counts: readonly Count[];
  readonly shares: readonly Share[];
}

type Gathered = { -readonly [K in keyof Omit<Count, "id" | "places">]: Count[K] } & {
  readonly places: Place[];
};

/** Collects every count that the tables tell, in their cells or through a percentage. Zeros tell no row. */
export function countsOf(tables: readonly AppendixTable[]): CountsAndShares {
  const keyOf = rowKeys();
  const bySet = new Map<string, Gathered>();
  const shares: (Omit<Share, "numerator" | "denominator"> & {
    readonly numerator: string | null;
    readonly denominator: string | null;
  })[] = [];

  const note = (value: number, rows: Set<string>, total: boolean, place?: Place, apart = false) => {
    const signature = [...rows].sort().join("\n");
    const count = bySet.get(signature) ?? {
      value,
      rows,
      places: [],
      total: false,
      overlapping: apart,
    };
    if (place) count.places.push(place);
    count.total ||= total;
    bySet.set(signature, count);
    return signature;
  };
  const setOf = (behind: readonly RowSource[] | undefined) =>
    behind && behind.length > 0 ? new Set(behind.map(keyOf)) : null;

  tables.forEach((table, tableIndex) => {
    table.rows.forEach((row, rowIndex) => {
      row.cells.forEach((cell, column) => {
        const place = { table: tableIndex, row: rowIndex, column };
        const total = row.total === true;
        if (isCount(cell)) {
          const rows = setOf(cell.behind);
          const whole = rows?.size === cell.value;
          if (cell.value > 0) {
            note(cell.value, whole ? rows : ownKey(place), total, place, rows !== null && !whole);
          }
        }
        if (isShare(cell)) {
          const denominator = setOf(cell.outOf);
          const numerator = setOf(cell.behind);
          shares.push({
            place,
            known: cell.behind !== undefined && (cell.outOf !== undefined || isFigure(cell)),
            numerator: numerator && note(numerator.size, numerator, total),
            denominator: denominator && note(denominator.size, denominator, total),
          });
        }
      });
    });
  });

  const counts = [...bySet.values()].map((count, id) => ({ id, ...count }));
  const named = new Map([...bySet.keys()].map((signature, index) => [signature, counts[index]]));
  const find = (signature: string | null) => (signature && named.get(signature)) || null;
  return {
    counts,
    shares: shares.map(({ numerator, denominator, ...share }) => ({
      ...share,
      numerator: find(numerator),
      denominator: find(denominator),
    })),
  };
}

/** A percentage, or a figure that a count was worked into: both give their counts away. */
function isShare(cell: TableCell): boolean {
  if (typeof cell.value !== "number" || cell.typed) return false;
  return cell.format === "percentage" || isFigure(cell);
}

function isFigure({ format, behind }: TableCell): boolean {
  return format === "figure" && behind !== undefined;
}

function isCount(cell: TableCell): cell is TableCell & { readonly value: number } {
  return cell.format === "count" && typeof cell.value === "number";
}

function ownKey({ table, row, column }: Place): Set<string> {
  return new Set([`cell ${table} ${row} ${column}`]);
}

/** Names rows: two sources are one row when layout and row agree (a matrix has a layout per agency). */
function rowKeys(): (source: RowSource) => string {
  const layouts = new Map<SheetLayout, number>();
  return ({ layout, row }) => {
    const known = layouts.get(layout) ?? layouts.size;
    layouts.set(layout, known);
    return `${known}:${row}`;
  };
}
