import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import { check } from "../../../src/domain/catalogue/check";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { planHighlights } from "../../../src/excel/highlights/plan";
import { understand } from "../../../src/workbook/records/understand";
import type { RawValue, WorkbookSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { median, middle, timed } from "../median";
import { trackerRows, trackerSnapshot } from "../tracker";
import { keptBy } from "./memory";
import { registersOf, wholeSnapshot } from "./registers";

/** A day after every conference of the tracker. */
export const AS_AT = fromIso("2026-01-31");

/** Bytes below which what the engine itself keeps and lets go of blurs the reading. */
const ENOUGH_TO_TELL = 8e6;

/** Times in milliseconds, each the median of several runs, and what came of it. */
export interface CheckingCost {
  readonly understanding: number;
  readonly checking: number;
  readonly planning: number;
  /** `JSON.parse` of the same rows in the same run: what the machine can do at best with as much text. */
  readonly parsing: number;
  readonly findings: number;
  /** Bytes that the records and findings keep, for each byte that the parsed rows keep; `null` where those are too few to tell. */
  readonly memory: number | null;
}

/** Times all that needs no Excel, for the log of conferences alone. */
export async function checkingOf(conferences: number, runs: number): Promise<CheckingCost> {
  const rows = trackerRows(conferences);
  return costOf(trackerSnapshot(rows), JSON.stringify(rows), runs);
}

/** The same with two children for each conference, its agencies and the families' indicators. */
export async function checkingOfAll(conferences: number, runs: number): Promise<CheckingCost> {
  const rows = trackerRows(conferences);
  const registers = registersOf(rows, conferences * 2);
  const { children, indicators, participation } = registers;
  const sheets: readonly (readonly (readonly RawValue[])[])[] = [
    rows,
    children,
    participation,
    indicators,
  ];
  return costOf(wholeSnapshot(rows, registers), JSON.stringify(sheets), runs);
}

async function costOf(
  snapshot: WorkbookSnapshot,
  text: string,
  runs: number,
): Promise<CheckingCost> {
  const days = workingDays(ENGLAND_AND_WALES);
  const understood = () => understand(snapshot, { asAt: AS_AT, profile: null });
  const checked = ({ available, problems, records }: ReturnType<typeof understood>) =>
    check({
      records,
      available,
      problems,
      settings: DEFAULT_SETTINGS,
      workingDays: days,
      asAt: AS_AT,
    });

  // By turns, so that what else the machine does weighs on all alike, and each check is the first of its records.
  const parsing: number[] = [];
  const understanding: number[] = [];
  const checking: number[] = [];
  let findings: ReturnType<typeof checked>["findings"] = [];
  for (let run = 0; run < runs; run += 1) {
    parsing.push((await timed(() => JSON.parse(text))).ms);
    const records = await timed(understood);
    understanding.push(records.ms);
    const result = await timed(() => checked(records.result));
    checking.push(result.ms);
    findings = result.result.findings;
  }
  const planning = await median(() => planHighlights(findings), runs);
  const parsedRows = keptBy(() => JSON.parse(text));
  const kept = keptBy(() => {
    const result = understood();
    return [result, checked(result)];
  });
  return {
    understanding: middle(understanding),
    checking: middle(checking),
    planning: planning.ms,
    parsing: middle(parsing),
    findings: findings.length,
    memory: parsedRows < ENOUGH_TO_TELL ? null : kept / parsedRows,
  };
}
