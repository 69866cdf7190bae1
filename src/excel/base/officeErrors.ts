import { ExcelProblem, type ProblemCode } from "./excelProblem";

/** Excel's error codes that have a meaning for the person at the screen. */
const PROBLEM_OF: ReadonlyMap<string, ProblemCode> = new Map([
  ["InvalidOperationInCellEditMode", "cell being edited"],
  ["AccessDenied", "sheet protected"],
  ["ItemNotFound", "sheet not found"],
  ["InvalidReference", "item not found"],
  ["InvalidObjectPath", "item not found"],
  ["InvalidSelection", "nothing selected"],
  ["ItemAlreadyExists", "name taken"],
  ["InvalidOperation", "unexpected"],
  ["ResponsePayloadSizeLimitExceeded", "too large to read"],
  ["RequestPayloadSizeLimitExceeded", "too large to write"],
  ["ApiNotFound", "Excel too old"],
  ["ApiNotAvailable", "Excel too old"],
  ["ReadOnly", "workbook read-only"],
  ["Conflict", "Excel busy"],
  ["RequestAborted", "Excel busy"],
  ["ActivityLimitReached", "Excel busy"],
  ["ServiceNotAvailable", "Excel busy"],
  ["Timeout", "Excel busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog open"],
  ["InvalidOrTimedOutSession", "session over"],
  ["HostRestartNeeded", "session over"],
  ["ConnectionFailure", "connection lost"],
]);

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Excel's own code of an error, or `null` where it is not Excel's. */
export function officeCode(error: unknown): string | null {
  return !(error instanceof ExcelProblem) && isOfficeError(error) ? error.code : null;
}

/** What Excel answers where it is one thing that it does not tell or do, and not the workbook or the session. */
const REFUSALS: readonly string[] = [
  "ItemNotFound",
  "InvalidArgument",
  "InvalidReference",
  "InvalidOperation",
  "GeneralException",
  "ApiNotFound",
  "ApiNotAvailable",
  "UnsupportedOperation",
];

/** Whether Excel refused one thing that it was asked for, so that others may still be had. */
export function isRefusal(error: unknown): boolean {
  return REFUSALS.includes(officeCode(error) ?? "");
}

/** What the bundler calls an error of loading a part of the add-in from its server. */
const NOT_LOADED = "ChunkLoadError";

/** A name that a program gave: nothing of a cell can be in it. */
const NAME_OF_A_PROGRAM = /^[A-Za-z_][\w.]{0,79}$/;

const nameOnly = (name: string | undefined) =>
  name !== undefined && NAME_OF_A_PROGRAM.test(name) ? name : null;

/** Told by its words, which differ between the engines: a memory that is full has no class of its own. */
function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof Error &&
    /out of memory|allocation (failed|size)|invalid (array|string|typed array) (buffer )?length/i.test(
      error.message,
    )
  );
}

/**
 * Any error as an `ExcelProblem`. Excel's message is left behind: it can quote what a cell contains. Its code
 * and the member that failed stay as the reference, where they are names and no more.
 */
export function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (isOutOfMemory(error)) return new ExcelProblem("not enough memory", {}, { cause: error });
  if (!isOfficeError(error)) {
    const reference = (error instanceof Error && nameOnly(error.name)) || typeof error;
    const code = reference === NOT_LOADED ? "part not loaded" : "unexpected";
    return new ExcelProblem(code, { reference }, { cause: error });
  }
  const where = nameOnly(error.debugInfo?.errorLocation);
  const named = nameOnly(error.code) ?? "Unnamed";
  const reference = where ? `${named} at ${where}` : named;
  const code = codeOf(error.code, where);
  const what = code === "item not found" ? THINGS.find(([of]) => of.test(where ?? ""))?.[1] : null;
  return new ExcelProblem(code, { reference, ...(what && { what }) }, { cause: error });
}

/** What Excel refuses with this code while another workbook is in front. */
const ONLY_IN_FRONT =
  /^(WorksheetCollection\.add|Worksheet\.activate|WorksheetFreezePanes\.\w+|Range\.select)$/;

/** What Excel refuses with this code where an add-in's settings would take more than it keeps. */
const KEEPING = /^(SettingCollection\.add|Setting\.value)$/;

/** What was asked for where, of the things that someone can delete or rename. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/^Chart/, "a chart"],
  [/^ConditionalFormat/, "a conditional format"],
  [/^NamedItem/, "a name in the workbook"],
  [/^Table/, "an Excel table"],
  [/^(Setting|CustomProperty)/, "a setting"],
];

function codeOf(of: string, where: string | null): ProblemCode {
  const isThing = of === "ItemNotFound" && THINGS.some(([thing]) => thing.test(where ?? ""));
  if (isThing) return "item not found";
  const isRefused = of === "GeneralException";
  const isBehind = isRefused && ONLY_IN_FRONT.test(where ?? "");
  const isFull = isRefused && KEEPING.test(where ?? "");
  const code = isBehind ? "another workbook in front" : isFull ? "no room to keep" : null;
  return code ?? PROBLEM_OF.get(of) ?? "unexpected";
}
