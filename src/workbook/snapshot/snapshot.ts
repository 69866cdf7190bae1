/** A raw value as Excel gives it: blank is the empty string, an error its own text ("#N/A"). */
export type RawValue = string | number | boolean;

/** 1900 or 1904: the day the workbook's date serials count from. */
export type DateSystem = 1900 | 1904;

/** One worksheet as it was read: a rectangle of raw values and where it lies. */
export interface SheetSnapshot {
  readonly name: string;
  /** Zero-based place among the workbook's sheets. */
  readonly position: number;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly protected: boolean;
  /** Zero-based row and column of the rectangle's first cell. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /**
   * Rows of equal length; of a sheet that was read in parts each row ends with its last part. Empty for a sheet without
   * values.
   */
  readonly values: readonly (readonly RawValue[])[];
  /** Zero-based columns that are hidden, where this could be told. */
  readonly hiddenColumns: readonly number[];
  /** Merged areas, where this could be told: all bounds zero-based and inclusive. */
  readonly merged: readonly MergedArea[];
  /** Whether Excel did not tell which cells are merged. */
  readonly mergedNotRead?: true;
}

export interface MergedArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The whole workbook as plain data, read in a few round trips and never written back. */
export interface WorkbookSnapshot {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetSnapshot[];
  /** Whether the workbook calculates only when it is told to: what its formulas show may be old. */
  readonly calculatedByHand?: true;
  /**
   * Sheets that hold no cells (charts), sheets of our own, and sheets that hold more than can be read: named, not
   * read.
   */
  readonly skipped: readonly {
    readonly name: string;
    readonly why: "chart sheet" | "our own sheet" | "too large";
  }[];
}
