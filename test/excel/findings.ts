import type { CouldNotRun, RecordFinding, Severity } from "../../src/domain/findings/finding";
import type { Column, Row } from "../../src/domain/records/source";

interface Where {
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A finding about a record, at a cell. */
export function recordFinding({ severity, sheet, row, column }: Where): RecordFinding {
  const cell = { sheet, row: row as Row, column: column as Column };
  return {
    kind: "record",
    code: "D01",
    severity,
    cell,
    cells: [cell],
    facts: {},
    record: {
      dataset: "conferences",
      identity: { conference: "12", family: "7" },
      label: "Conference 12, family 7",
      familyRef: "7",
      conferenceRef: "12",
      chair: null,
      date: null,
    },
  };
}

/** A check that could not run. */
export function couldNotRun(rule: string): CouldNotRun {
  return {
    kind: "could not run",
    code: "R00",
    severity: "notice",
    rule,
    missing: [{ dataset: "conferences", anyOf: ["outlinePlanSent"] }],
  };
}
