import { parseArgs } from "node:util";
import { type CalendarDate, fromIso } from "../domain/calendar/calendarDate";
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
}

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
  return {
    input,
    out: given("--out", values.out),
    report: given("--report", values.report),
    asAt: values["as-at"] === undefined ? today : asAtDate(values["as-at"]),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        report: { type: "string" },
        "as-at": { type: "string" },
      },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!systemCode(error).startsWith("ERR_PARSE_ARGS")) throw error;
    const firstSentence = /^.*?(?=\.\s|\.?$)/m.exec(String(error).replace(/^\w+: /, ""))?.[0];
    throw wrongUsage(`${firstSentence}.`);
  }
}

function given(option: string, path: string | undefined): string | null {
  if (path === "") throw wrongUsage(`${option} needs a file name.`);
  return path ?? null;
}

function asAtDate(text: string): CalendarDate {
  try {
    return fromIso(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotCheck({ code: "wrong date", given: text }, { cause: error });
  }
}

function wrongUsage(detail: string): CannotCheck {
  return new CannotCheck({ code: "wrong usage", detail });
}
