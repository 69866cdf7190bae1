/** What Excel takes a cell's value for. */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

/** A cell's value as the API gives it: blank is the empty string, an error its own text. */
export type CellValue = string | number | boolean;

/**
 * What a formula is worth until it is worked out, as Excel shows it: a file written by another program keeps formulas
 * without their results, and no guess stands in for one.
 */
export const NOT_WORKED_OUT = "#BUSY!";

/** A formula as its file keeps it. */
export interface CellFormula {
  /** The formula without "="; blank in a cell that only refers to a shared formula. */
  readonly text: string;
  /** The number of the shared formula that the cell takes part in. */
  readonly shared: number | null;
  /** The cells that an array formula fills. */
  readonly arrayArea: string | null;
  /** The element as it stands in the file, `null` for a formula that was written again. */
  readonly xml: string | null;
}

/** How much of a cell differs from the file it was read from: nothing, its tag (place or style), all. */
export type CellChange = "none" | "tag" | "content";

/** One cell that the sheet's part mentions, or that was written since. */
export interface Cell {
  readonly column: number;
  style: number;
  kind: CellKind;
  value: CellValue;
  formula: CellFormula | null;
  change: CellChange;
  /** Where the cell stands in the text of its part; equal for a new cell. */
  readonly from: number;
  readonly to: number;
}

/** A cell that no file has yet. */
export const newCell = (column: number, style: number): Cell => ({
  column,
  style,
  kind: "blank",
  value: "",
  formula: null,
  change: "content",
  from: 0,
  to: 0,
});

/** Whether the cell shows or computes anything. */
export const holdsContent = (cell: Cell): boolean => cell.kind !== "blank" || cell.formula !== null;

/** What a cell is to hold. */
export interface CellContent {
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: CellFormula | null;
}

/** Nothing in a cell. */
export const NO_CONTENT: CellContent = { kind: "blank", value: "", formula: null };
