import type { Contents } from "../base/heldCells";
import type { WrittenFormulas } from "./formulas";
import type { PlacedTable } from "./place";

/** The sheet of a table. */
export interface Target {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly own: boolean;
}

/** A table whose values were written: what its cells held until then is known after the round trip. */
export interface WrittenTable {
  readonly target: Target;
  readonly placing: PlacedTable;
  readonly cells: Excel.Range;
  /** Whether its lines are new or others than those that stood. */
  readonly isReshaped: boolean;
  readonly formulas: WrittenFormulas | null;
  /** The cells of the table that stood, where it was cleared first, and what they held. */
  readonly cleared: { readonly range: Excel.Range; readonly stood: () => Contents } | null;
  readonly stood: () => Contents;
  /** Whether the cells held what they held when they were looked at. */
  isAsLooked(): boolean;
}
