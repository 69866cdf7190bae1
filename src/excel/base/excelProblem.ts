/** What went wrong at the door to Excel: the key of its words in `problemWords`. */
export type ProblemCode =
  | "cell being edited"
  | "sheet protected"
  | "workbook protected"
  | "workbook read-only"
  | "sheet hidden"
  | "sheet not found"
  | "item not found"
  | "table not found"
  | "cell changed"
  | "cell not written"
  | "no room to keep"
  | "nothing selected"
  | "in the way"
  | "tables stand"
  | "made meanwhile"
  | "name taken"
  | "too large to read"
  | "too large to write"
  | "values not given"
  | "newer settings"
  | "settings unreadable"
  | "saved, not read"
  | "partly written"
  | "partly removed"
  | "another workbook in front"
  | "Excel too old"
  | "Excel busy"
  | "dialog open"
  | "session over"
  | "connection lost"
  | "copy not opened"
  | "not enough memory"
  | "part not loaded"
  | "Office.js not loaded"
  | "unexpected";

/** What is known of a problem, for its words. Holds names of sheets and places, never what a cell contains. */
export interface ProblemFacts {
  readonly sheet?: string;
  /** Address within the sheet. */
  readonly address?: string;
  /** What stands in the way, or could not be read: "Excel table Cases", "values in C3:C9", "What was accepted". */
  readonly what?: string;
  /** What was written, or removed, before the failure: "Table 2a on sheet Appendix 3". */
  readonly written?: readonly string[];
  /** Excel's own error code and the member that gave it, for a report to the developers. */
  readonly reference?: string;
}

/** Anything that goes wrong between the add-in and Excel. Branch on `code`; its words are in `problemWords`. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
