/** Why a file cannot be opened as a workbook. */
export type WorkbookFileFault =
  | "empty"
  | "encrypted"
  | "old format"
  | "binary workbook"
  | "not a workbook"
  | "too large"
  | "damaged";

/** A file that is no readable workbook; callers branch on `code`. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileFault,
    message: string,
    /** The part that is damaged, where it is known: `xl/worksheets/sheet1.xml`. */
    readonly part: string | null = null,
    /** Where in the part, as a person finds it: `row 12`. */
    readonly place: string | null = null,
  ) {
    super(message);
  }
}

/** A part that is not as it was saved, and what is wrong with it. */
export const damagedPart = (part: string, what: string): WorkbookFileError =>
  new WorkbookFileError("damaged", `The part ${part} is damaged: ${what}.`, part);

/**
 * An error that came of reading a part, with the part and, where it is known, the place in it: what reads cells knows
 * neither.
 * @param place `row 12`
 */
export function placed(error: unknown, part: string, place: string | null = null): unknown {
  if (!(error instanceof WorkbookFileError) || error.code !== "damaged") return error;
  if (error.part !== null) return error;
  const what = `${error.message.charAt(0).toLowerCase()}${error.message.slice(1).replace(/\.$/, "")}`;
  const where = place === null ? "" : ` (${place})`;
  return new WorkbookFileError(
    "damaged",
    `The part ${part} is damaged: ${what}${where}.`,
    part,
    place,
  );
}

/** The fault of the file that lies behind an error, however often it was wrapped on its way. */
export function fileFaultBehind(error: unknown): WorkbookFileError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at instanceof WorkbookFileError) return at;
  }
  return null;
}
