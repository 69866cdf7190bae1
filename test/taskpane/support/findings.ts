import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import { dateInFull } from "../../../src/domain/calendar/words";
import type {
  CouldNotRun,
  RecordFinding,
  TimescaleFinding,
} from "../../../src/domain/findings/finding";
import type { CellRef, Column, Row } from "../../../src/domain/records/source";

/** A cell by its row and column as people count them: row 5 is the fifth row. */
export function cell(row: number, column = 15, sheet = "Conferences"): CellRef {
  return { sheet, row: (row - 1) as Row, column: (column - 1) as Column };
}

/** Late minutes of conference `number`, held on a day of 2013 (month 1–12). */
export function lateMinutes(
  number: number,
  change: Partial<TimescaleFinding> & { readonly month?: number } = {},
): TimescaleFinding {
  const { month = 5, ...rest } = change;
  const date = calendarDate(2013, month, 20);
  return {
    kind: "timescale",
    code: "T08",
    severity: "breach",
    outcome: "breached",
    cell: cell(number + 4),
    record: {
      dataset: "conferences",
      identity: { conference: String(number), family: String(number), type: "initial", date },
      label: `Conference ${number}, family ${number} (initial conference, ${dateInFull(date)})`,
      familyRef: String(number),
      conferenceRef: String(number),
      chair: "Chair Example",
      date,
    },
    start: "conference",
    from: date,
    to: calendarDate(2013, month, 30),
    limit: calendarDate(2013, month, 28),
    allowed: { amount: 5, unit: "working days" },
    backwards: false,
    daysLate: 2,
    daysOff: [],
    closureDays: [],
    asAt: calendarDate(2014, 4, 25),
    reason: null,
    remarks: [],
    ...rest,
  };
}

/** A required date that is missing in row `row`. */
export function missingDate(row: number, change: Partial<RecordFinding> = {}): RecordFinding {
  return {
    kind: "record",
    code: "D01",
    severity: "error",
    cell: cell(row, 6),
    record: {
      dataset: "conferences",
      identity: {},
      label: `Row ${row} of Conferences`,
      familyRef: null,
      conferenceRef: null,
      chair: null,
      date: null,
    },
    cells: [cell(row, 6)],
    facts: { fields: ["date"], unjudged: [] },
    ...change,
  };
}

/** The check `rule` could not run for want of a column. */
export function couldNotRun(rule: string, field = "notification"): CouldNotRun {
  const missing = [{ dataset: "conferences", anyOf: [field] }] as const;
  return { kind: "could not run", code: "R00", severity: "notice", rule, missing };
}
