import { basename } from "node:path";
import type { Period } from "../domain/calendar/periods";
import { listed } from "../domain/text/words";
import { loadOfficeInNode } from "../standin/client/loadOfficeInNode";
import { fileFaultBehind } from "../standin/store/package/workbookFileError";
import { doubtsOfReading, leftOpenInWords } from "../workflows/account";
import { type Clock, today } from "../workflows/clock";
import { groundInWords } from "../workflows/ground";
import { keptButUnused } from "../workflows/keptButUnused";
import { notMarkedInWords } from "../workflows/notMarked";
import { problemWords } from "../workflows/problems";
import { buildTables, insertTables, lookWhatStands } from "../workflows/tables";
import { validate } from "../workflows/validate";
import { byHandInWords } from "../workflows/whatStandsInWords";
import type { Validation } from "../workflows/workflows";
import { writeFindingsIfAllowed } from "../workflows/writeFindings";
import { copyOf } from "./copyOf";
import { helpLines } from "./help";
import { type ExitCode, exitCodeOf } from "./judged";
import { asksForHelp, type Options, readOptions } from "./options";
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
  if (asksForHelp(args)) return { exitCode: 0, said: helpLines(), complaint: null };
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
  const head = reportHead(validation);
  const period = head.recognised ? periodOfTables(validation, options) : null;
  const built = period === null ? NO_TABLES : await buildTables(clock, validation, period);
  const copy =
    period !== null && options.copy !== null
      ? await copyOf(clock, validation, period, options.copy)
      : null;
  if (reportFile !== null) {
    const report = reportOf(head, result, { ...built, period }, copy?.reported ?? null);
    await writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (!head.recognised) throw notRecognised(input, validation);
  let notAdded: readonly string[] = [];
  let inserted: readonly string[] | null = null;
  if (out !== null) {
    notAdded = await writeFindingsIfAllowed(clock, validation);
    inserted = await insertedInto(clock, validation, period, options.insertTables);
    await writeWhole(out, await standIn.save());
  }
  const copied = copy?.bytes ? (options.copy?.path ?? null) : null;
  if (copied !== null && copy?.bytes) await writeWhole(copied, copy.bytes);
  const exitCode = exitCodeOf(validation);
  const said = summaryLines(head, {
    file: basename(input),
    exitCode,
    findings: result.findings,
    ground: groundInWords(validation),
    notRead: leftOpenInWords(validation),
    period: period?.label ?? null,
    tables: built.tables.length,
    unavailable: built.unavailable,
    inserted,
    copy: copy?.said ?? [],
    written: [out, reportFile, copied].filter((path) => path !== null),
  });
  const complaints = [complaintAbout(validation, notAdded), copy?.complaint ?? null];
  return {
    exitCode: copy !== null && copied === null ? 3 : exitCode,
    said,
    complaint: complaints.filter((sentence) => sentence !== null).join(" ") || null,
  };
}

const NO_TABLES = { tables: [], unavailable: [] };

/**
 * The period that was asked for, or the year of the latest conference; `null` where there is none.
 * @throws CannotCheck where there is none and tables or a copy are to be made of it
 */
function periodOfTables(validation: Validation, options: Options): Period | null {
  const { understanding, asAt } = validation;
  const period = options.period ?? tablePeriod(understanding.records.conferences, asAt);
  if (period === null && (options.copy !== null || options.insertTables !== null)) {
    throw new CannotCheck({ code: "no period" });
  }
  return period;
}

/**
 * Inserts the tables that were asked for, and gives their captions; `null` where none were. In the new file they take
 * the place of those of the same period, each of which is told.
 */
async function insertedInto(
  clock: Clock,
  validation: Validation,
  period: Period | null,
  ids: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (ids === null || period === null) return null;
  const { tables } = await buildTables(clock, validation, period, { ids });
  const { there } = await lookWhatStands(tables, "appendix sheets");
  const agreed = there.filter(
    (one) => one.period.from === period.from && one.period.to === period.to,
  );
  const inserted = await insertTables(clock, tables, "appendix sheets", {
    instead: { kind: "replace", agreed },
  });
  return inserted.map(({ caption, sheet }) => {
    const replaced = agreed.filter((one) => one.sheet === sheet && one.caption === caption);
    if (replaced.length === 0) return `${caption} (${sheet})`;
    const byHand = byHandInWords(replaced).map((sentence) => sentence.replace(/\.$/, ""));
    return `${caption} (${sheet}, in place of the one that stood there: ${listed(byHand)})`;
  });
}

function notRecognised(path: string, { snapshot }: Validation): CannotCheck {
  const sheets = snapshot.sheets.map(({ name }) => name);
  return new CannotCheck({ code: "not recognised", path, sheets });
}

function complaintAbout(validation: Validation, notAdded: readonly string[]): string | null {
  const { notHighlighted } = validation;
  const sentences = [
    ...keptButUnused(validation),
    ...doubtsOfReading(validation).map((doubt) => `${doubt}.`),
  ];
  if (notHighlighted.length > 0) {
    sentences.push(notMarkedInWords(notHighlighted));
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
