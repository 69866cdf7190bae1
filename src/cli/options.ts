import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type CalendarDate, fromIso } from "../domain/calendar/calendarDate";
import type { Period } from "../domain/calendar/periods";
import type { DisclosureMode } from "../domain/disclosure/publication";
import type { WordsAnswer } from "../workflows/scrutinyCopy";
import {
  answersFrom,
  copyTablesFrom,
  insertedTablesFrom,
  protectionFrom,
  wrongUsage,
} from "./copyOptions";
import { periodFrom } from "./periodOption";
import { CannotCheck } from "./problems";
import { systemCode } from "./systemCode";

/** What the command was asked to do. */
export interface Options {
  /** The tracker to check. */
  readonly input: string;
  /** Where to write the checked copy, with highlights and a Findings sheet. */
  readonly out: string | null;
  /** Where to write the report as JSON. */
  readonly report: string | null;
  /** The day the check is made for: dates after it have not happened yet. */
  readonly asAt: CalendarDate;
  /** The period of tables and copy; `null` for the financial year of the latest conference. */
  readonly period: Period | null;
  /** Ids of the tables to insert into `out`; `null` for none. */
  readonly insertTables: readonly string[] | null;
  readonly copy: CopyAsked | null;
}

/** The scrutiny copy that was asked for. */
export interface CopyAsked {
  /** Where to write it. */
  readonly path: string;
  readonly mode: DisclosureMode;
  readonly tables: readonly string[];
  /** The council's name for its cover; `null` for the one that the workbook keeps. */
  readonly council: string | null;
  /** What was said of words of the team's own that share a word with a person. */
  readonly answers: readonly WordsAnswer[];
}

/** Whether the arguments ask how the command is called, whatever else they say. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes("--help") || args.includes("-h");

/**
 * The command's arguments.
 * @param today - the as-at date where none is given
 * @throws CannotCheck for an unknown option, a missing or second file, or a date of another form.
 */
export function readOptions(args: readonly string[], today: CalendarDate): Options {
  const { values, positionals } = parsed(args);
  const [input, ...rest] = positionals;
  if (input === undefined || input === "") throw wrongUsage("Name the workbook to check.");
  if (rest.length > 0) throw wrongUsage("Name one workbook at a time.");
  const out = given("--out", values.out);
  if (out !== null) refuseEnding("--out", out, endingOf(input) === ".xlsm" ? ".xlsm" : ".xlsx");
  const insert = values["insert-tables"];
  if (insert !== undefined && out === null) {
    throw wrongUsage("--insert-tables needs --out: the tracker itself is only read.");
  }
  return {
    input,
    out,
    report: given("--report", values.report),
    asAt: values["as-at"] === undefined ? today : asAtDate(values["as-at"]),
    period: values.period === undefined ? null : periodOf(values.period),
    insertTables: insert === undefined ? null : insertedTablesFrom(insert),
    copy: copyAsked(values),
  };
}

const COPY_OPTIONS = ["protection", "council", "tables", "allow-words", "reword"] as const;

/** @throws CannotCheck where something is said of a copy that was not asked for */
function copyAsked(values: ReturnType<typeof parsed>["values"]): CopyAsked | null {
  const path = given("--scrutiny-copy", values["scrutiny-copy"]);
  if (path === null) {
    const of = COPY_OPTIONS.find((name) => values[name]);
    if (of !== undefined) throw wrongUsage(`--${of} is of a copy: name it with --scrutiny-copy.`);
    return null;
  }
  refuseEnding("--scrutiny-copy", path, ".xlsx");
  return {
    path,
    mode: protectionFrom(values.protection),
    tables: copyTablesFrom(values.tables),
    council: values.council?.trim() ?? null,
    answers: answersFrom(values["allow-words"] ?? [], values.reword ?? []),
  };
}

/** Every option; each has its line in the help. */
export const OPTIONS = {
  out: { type: "string" },
  report: { type: "string" },
  "as-at": { type: "string" },
  period: { type: "string" },
  "insert-tables": { type: "string" },
  "scrutiny-copy": { type: "string" },
  protection: { type: "string" },
  tables: { type: "string" },
  council: { type: "string" },
  "allow-words": { type: "string", multiple: true },
  reword: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!systemCode(error).startsWith("ERR_PARSE_ARGS")) throw error;
    const said =
      typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : "";
    const firstSentence = /^.*?(?=\.\s|\.?$)/m.exec(said)?.[0];
    throw wrongUsage(`${firstSentence}.`);
  }
}

function given(option: string, path: string | undefined): string | null {
  if (path === "") throw wrongUsage(`${option} needs a file name.`);
  return path ?? null;
}

const endingOf = (path: string): string => extname(path).toLowerCase();

/** Excel opens a workbook only under the ending that its contents have. */
function refuseEnding(option: string, path: string, ending: ".xlsx" | ".xlsm"): void {
  if (endingOf(path) === ending) return;
  throw wrongUsage(
    `${option} writes an Excel workbook, whose name must end in ${ending}: ${path}.`,
  );
}

function asAtDate(text: string): CalendarDate {
  try {
    return fromIso(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotCheck({ code: "wrong date", given: text }, { cause: error });
  }
}

function periodOf(text: string): Period {
  const period = periodFrom(text);
  if (period === null) throw new CannotCheck({ code: "wrong period", given: text });
  return period;
}
