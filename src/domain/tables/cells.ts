import type { RowSource } from "../records/source";
import { NOTHING_TO_SHARE } from "./rounding";
import type { TableCell } from "./table";

/** A label, or a number that stands for one (the families of Table 1). */
export function label(value: string | number): TableCell {
  return { value, format: "text" };
}

/** A cell that the report leaves blank. */
export const BLANK: TableCell = { value: null, format: "text" };

/** A count, with the rows it counts. */
export function count(behind: readonly RowSource[]): TableCell {
  return { value: behind.length, format: "count", behind };
}

/** A share of a count, with the rows of both; "–" where there is nothing to share. */
export function share(behind: readonly RowSource[], outOf: readonly RowSource[]): TableCell {
  const value = outOf.length === 0 ? NOTHING_TO_SHARE : behind.length / outOf.length;
  return { value, format: "percentage", behind, outOf };
}

/** A number or a share that the team typed in; blank where it did not. */
export function typed(value: number | null, format: "figure" | "percentage"): TableCell {
  return { value, format, typed: true };
}

/** A tick with the row that is ticked. */
export function tick(source: RowSource): TableCell {
  return { value: "✓", format: "tick", behind: [source] };
}

export const NO_TICK: TableCell = { value: null, format: "tick" };
