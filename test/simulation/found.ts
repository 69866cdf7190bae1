import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { sentenceOf } from "../../src/domain/catalogue/sentence";
import type { Finding } from "../../src/domain/findings/finding";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { understand } from "../../src/workbook/records/understand";
import type { Day } from "../domain/oracle/plainDays";
import { bookOf } from "../workbook/grids";
import type { LaidOut, RowOwner } from "./layouts";

/** A finding of the add-in, by what the row it points at tells of. */
export interface Found {
  readonly code: string;
  readonly severity: Finding["severity"];
  /** `null` for a check of the data. */
  readonly outcome: string | null;
  readonly limit: Day | null;
  readonly daysLate: number | null;
  readonly isBookedTooLate: boolean;
  /** References of the children named; none where it is about all of the row. */
  readonly kids: readonly string[];
  /** Whether it says that it is about several children. */
  readonly isOfSeveral: boolean;
  readonly owner: RowOwner;
  readonly sentence: string;
}

/** What the add-in finds in sheets, as it reads them in a workbook. */
export function foundIn(sheets: readonly LaidOut[], asAt: Day): readonly Found[] {
  const day = fromIso(asAt);
  const { available, problems, records } = understand(bookOf(sheets), { asAt: day, profile: null });
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const input = { records, available, problems, settings, workingDays, asAt: day };
  return check(input).findings.flatMap((finding) => foundOf(finding, sheets));
}

function foundOf(finding: Finding, sheets: readonly LaidOut[]): readonly Found[] {
  if (finding.kind === "could not run") return [];
  const { cell, code, severity } = finding;
  const owner = sheets.find(({ name }) => name === cell.sheet)?.owners[cell.row - 1];
  if (!owner) return [];
  const common = { code, severity, owner, sentence: sentenceOf(finding) };
  if (finding.kind === "record") {
    const none = { outcome: null, limit: null, daysLate: null, kids: [], isOfSeveral: false };
    const open = { isBookedTooLate: false };
    return [{ ...common, ...none, ...open }];
  }
  const { daysLate, limit, outcome, remarks } = finding;
  return [
    {
      ...common,
      outcome,
      limit: limit === null ? null : toIso(limit),
      daysLate,
      isBookedTooLate: remarks.some((remark) => remark.code === "booked too late"),
      isOfSeveral: remarks.some((remark) => remark.code === "children" && remark.count > 1),
      kids: remarks.flatMap((remark) => (remark.code === "children" ? remark.refs : [])),
    },
  ];
}
