import { basename } from "node:path";
import { loadOfficeInNode } from "../standin/client/loadOfficeInNode";
import { fileFaultBehind } from "../standin/store/package/workbookFileError";
import { leftOpenInWords } from "../workflows/account";
import { type Clock, today } from "../workflows/clock";
import { groundInWords } from "../workflows/ground";
import { keptButUnused } from "../workflows/keptButUnused";
import { problemWords } from "../workflows/problems";
import { buildTables } from "../workflows/tables";
import { validate } from "../workflows/validate";
import type { Validation } from "../workflows/workflows";
import { writeFindingsIfAllowed } from "../workflows/writeFindings";
import { type ExitCode, exitCodeOf } from "./judged";
import { type Options, readOptions } from "./options";
import { refuseToOverwrite, writeWhole } from "./outputs";
import { CannotCheck } from "./problems";
import { reportHead, reportOf } from "./reportOf";
import { summaryLines } from "./summary";
import { tablePeriod } from "./tablePeriod";
import { openTracker } from "./trackerFile";

/** What the command says and how it ends. */
export interface RunOutcome {
  readonly exitCode: ExitCode;
  /** Lines for a person, on standard output. */
  readonly said: readonly string[];
  /** Sentences on standard error, where something could not be done. */
  readonly complaint: string | null;
}

/** Runs `validate` with the arguments of the command line. Never throws: what goes wrong is in the outcome. */
export async function validateFile(args: readonly string[], clock: Clock): Promise<RunOutcome> {
  try {
    return await run(readOptions(args, today(clock)), clock);
  } catch (error) {
    return { exitCode: 2, said: [], complaint: complaintOf(error) };
  }
}

/** A part that proves damaged only when it is read is told like a file that cannot be opened. */
async function run(options: Options, clock: Clock): Promise<RunOutcome> {
  try {
    return await checked(options, clock);
  } catch (error) {
    const fault = fileFaultBehind(error);
    if (fault === null) throw error;
    throw new CannotCheck({ code: "not a workbook", path: options.input, fault }, { cause: error });
  }
}

async function checked(options: Options, clock: Clock): Promise<RunOutcome> {
  const { input, out, report: reportFile, asAt } = options;
  await refuseToOverwrite(options);
  const standIn = await openTracker(input);
  await loadOfficeInNode(standIn);
  const validation = await validate(clock, { asAt, highlight: out !== null });
  const { result } = validation;
  const { tables, period, unavailable } = await tablesOf(validation, clock);
  const head = reportHead(validation);
  if (reportFile !== null) {
    const report = reportOf(head, result, tables);
    await writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (!head.recognised) throw notRecognised(input, validation);
  const exitCode = exitCodeOf(validation);
  let notAdded: readonly string[] = [];
  if (out !== null) {
    notAdded = await writeFindingsIfAllowed(validation);
    await writeWhole(out, await standIn.save());
  }
  const written = [out, reportFile].filter((path) => path !== null);
  const { findings } = result;
  const built = { period, tables: tables.length, unavailable };
  return {
    exitCode,
    said: summaryLines(head, {
      file: basename(input),
      exitCode,
      findings,
      ground: groundInWords(validation),
      notRead: leftOpenInWords(validation),
      ...built,
      written,
    }),
    complaint: complaintAbout(validation, notAdded),
  };
}

/** The tables of the period that the report is for. */
async function tablesOf(validation: Validation, clock: Clock) {
  const { understanding, asAt } = validation;
  const period = understanding.recognised
    ? tablePeriod(understanding.records.conferences, asAt)
    : null;
  if (period === null) return { tables: [], period, unavailable: [] };
  return { ...(await buildTables(clock, validation, period)), period: period.label };
}

function notRecognised(path: string, { snapshot }: Validation): CannotCheck {
  const sheets = snapshot.sheets.map(({ name }) => name);
  return new CannotCheck({ code: "not recognised", path, sheets });
}

function complaintAbout(validation: Validation, notAdded: readonly string[]): string | null {
  const { notHighlighted } = validation;
  const sentences = [...keptButUnused(validation)];
  if (notHighlighted.length > 0) {
    sentences.push(`Not marked, because protected: ${notHighlighted.join(", ")}.`);
  }
  if (notAdded.length > 0) {
    sentences.push(
      `Not added, because the structure of the workbook is protected: the sheet ${notAdded.join(", ")}.`,
    );
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}

function complaintOf(error: unknown): string {
  if (error instanceof CannotCheck) return error.message;
  const { happened, why, next, reference } = problemWords(error);
  return [happened, why, next, reference && `(${reference})`].filter(Boolean).join(" ");
}
