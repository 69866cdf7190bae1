/** Why a file cannot be opened as a workbook. */
export type WorkbookFileFault =
  | "empty"
  | "encrypted"
  | "old format"
  | "binary workbook"
  | "not a workbook"
  | "damaged";

/** A file that is no readable workbook; callers branch on `code`. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileFault,
    message: string,
  ) {
    super(message);
  }
}
