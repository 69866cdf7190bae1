import { type Missing, NOT_APPLICABLE, NOT_KNOWN_YET } from "../../../domain/records/field";

const NOT_APPLICABLE_WORDS = [
  "n/a",
  "na",
  "n.a",
  "n.a.",
  "n\\a",
  "n / a",
  "-",
  "--",
  "–",
  "—",
  "none",
  "nil",
  "not applicable",
  "not app",
  "does not apply",
];

const NOT_KNOWN_YET_WORDS = [
  "tbc",
  "t.b.c",
  "t.b.c.",
  "tba",
  "tbd",
  "?",
  "??",
  "???",
  "awaited",
  "awaiting",
  "pending",
  "to follow",
  "to be confirmed",
  "to be advised",
  "to be arranged",
  "not known",
  "not known yet",
  "not yet known",
  "unknown",
  "u/k",
];

const WORDS = new Map<string, Missing>([
  ...NOT_APPLICABLE_WORDS.map((word) => [word, NOT_APPLICABLE] as const),
  ...NOT_KNOWN_YET_WORDS.map((word) => [word, NOT_KNOWN_YET] as const),
]);

const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** "n/a - no plan", "TBC (chair away)": the word decides, unless a figure in what follows could be the value. */
const WITH_DETAIL = /^(n\/a|tbc|not applicable|to be confirmed)\s*[-–—:;,(]\s*\D+$/i;

/**
 * Why there is no value, where a tidy text says so in words; `undefined` for any other text.
 * @example missingWord("n/a - no plan") //=> NOT_APPLICABLE
 */
export function missingWord(text: string): Missing | undefined {
  const known = text.length > LONGEST ? undefined : WORDS.get(text.toLowerCase());
  return known ?? WORDS.get(WITH_DETAIL.exec(text)?.[1]?.toLowerCase() ?? "");
}

const WORKSHEET_ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#GETTING_DATA",
]);

/** What Excel shows where a formula is not worked out yet. */
const NO_RESULT_YET = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Whether a worksheet error only says that the formula is not worked out yet. */
export function isResultAwaited(error: string): boolean {
  return NO_RESULT_YET.has(error.toUpperCase());
}

/** Whether a text is a worksheet error such as `#N/A` or `#REF!`. */
export function isWorksheetError(text: string): boolean {
  return text.charCodeAt(0) === 35 && WORKSHEET_ERRORS.has(text.toUpperCase());
}
