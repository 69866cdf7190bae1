import { ENGLAND_AND_WALES } from "../../src/domain/calendar/bankHolidays";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { workingDays } from "../../src/domain/calendar/workingDays";
import { check } from "../../src/domain/rules/check";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { type Highlight, planHighlights } from "../../src/excel/highlights/plan";
import { understand } from "../../src/workbook/understand";
import { median } from "./median";
import { trackerRows, trackerSnapshot } from "./tracker";

/** A day after every conference of the tracker. */
const AS_AT = fromIso("2026-01-31");

/** Times in milliseconds, each the median of several runs, and what came of it. */
export interface PureTimes {
  readonly understanding: number;
  readonly checking: number;
  readonly planning: number;
  /** `JSON.parse` of the same rows in the same run: what the machine can do at best with as much text. */
  readonly parsing: number;
  readonly findings: number;
  readonly plan: readonly Highlight[];
}

/** Times all that needs no Excel. */
export async function withoutHost(conferences: number, runs: number): Promise<PureTimes> {
  const rows = trackerRows(conferences);
  const text = JSON.stringify(rows);
  const snapshot = trackerSnapshot(rows);
  const days = workingDays(ENGLAND_AND_WALES);

  const parsing = await median(() => JSON.parse(text), runs);
  const understood = await median(() => understand(snapshot, { asAt: AS_AT, profile: null }), runs);
  const { records, available, problems } = understood.result;
  const checked = await median(
    () =>
      check({
        records,
        available,
        problems,
        settings: DEFAULT_SETTINGS,
        workingDays: days,
        asAt: AS_AT,
      }),
    runs,
  );
  const planned = await median(() => planHighlights(checked.result.findings), runs);
  if (records.conferences.length !== conferences) {
    throw new Error(`${records.conferences.length} of ${conferences} conferences were understood`);
  }
  return {
    understanding: understood.ms,
    checking: checked.ms,
    planning: planned.ms,
    parsing: parsing.ms,
    findings: checked.result.findings.length,
    plan: planned.result,
  };
}
