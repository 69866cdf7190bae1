import type { RowSource, SheetLayout } from "../../records/source";

/** Rows as numbers, with how often each is counted. */
export type Rows = ReadonlyMap<number, number>;

/**
 * Names rows: two sources are one row when layout and row agree (a matrix has a layout per agency). A family that is
 * led to by a child's row is not that child.
 */
export function rowNumbers() {
  const layouts = new Map<SheetLayout, number>();
  const numbers = new Map<string, number>();
  const number = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const numberOf = ({ layout, row }: RowSource, unit: string) => {
    const sheet = layouts.get(layout) ?? layouts.size;
    layouts.set(layout, sheet);
    return number(`${sheet}:${row}${unit}`);
  };
  return {
    /** The rows behind a figure. */
    of: (behind: readonly RowSource[], counts?: "families"): Rows => {
      const rows = new Map<number, number>();
      for (const source of behind) {
        const row = numberOf(source, counts ?? "");
        rows.set(row, (rows.get(row) ?? 0) + 1);
      }
      return rows;
    },
    /** Rows of which nothing is known but how many: they are no others. */
    unknown: (place: string, value: number): Rows =>
      new Map(Array.from({ length: value }, (_, index) => [number(`at ${place} ${index}`), 1])),
  };
}

/** The same for the same rows. */
export function signatureOf(rows: Rows): string {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, times]) => (times === 1 ? row : `${row}×${times}`))
    .join(" ");
}
