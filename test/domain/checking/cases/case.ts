import { fromIso } from "../../../../src/domain/calendar/calendarDate";
import { check } from "../../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../../src/domain/catalogue/sentence";
import { DATASET_TITLES, FIELD_TITLES } from "../../../../src/domain/records/fieldTitles";
import { titleOfLacked } from "../../../../src/domain/records/need";
import type { DatasetName } from "../../../../src/domain/records/records";
import { workingDaysOf } from "../../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/domain/settings/settings";
import { understand } from "../../../../src/workbook/records/understand";
import type { RawValue } from "../../../../src/workbook/snapshot/snapshot";
import { serialOfDate } from "../../../../src/workbook/snapshot/values/serials";
import { bookOf } from "../../../workbook/grids";

/** A row as it stands in the sheet: `yyyy-mm-dd` for a real date, anything else as it is typed. */
export type SheetRow = Readonly<Record<string, RawValue>>;

/** Sheets by what their rows are; a row of one cell under "" is written as it is, such as a total. */
export type Sheets = { readonly [Name in DatasetName]?: readonly SheetRow[] };

/** A tracker and all that it must give: code, field, row and, of a timescale, outcome. R00 and D17 count only where they are the check in question. */
export interface Case {
  readonly sheets: Sheets;
  readonly finds: readonly string[];
  readonly asAt?: string;
  readonly settings?: Partial<Settings>;
  /** Conferences on a further sheet, "Conferences (2)". */
  readonly second?: readonly SheetRow[];
}

/** Why a case cannot arise for a check. */
export interface CannotApply {
  readonly cannotApply: string;
}

/** The cases that every check of the catalogue must have. */
export const CASES = [
  "the day before",
  "on the day",
  "the day after",
  "a bank holiday",
  "missing",
  "not applicable",
  "a wrong type",
] as const;
export type CaseName = (typeof CASES)[number];

/** All cases of one check, and one of its sentences word for word. */
export type RuleCases = Readonly<Record<CaseName, Case | CannotApply>> & {
  readonly says: Pick<Case, "sheets" | "asAt" | "settings" | "second"> & {
    readonly sentence: string;
  };
};

const SECOND = "Conferences (2)";

/** The day as at which a case is judged unless it says otherwise: no conference of July is overdue yet. */
export const AS_AT = "2013-08-09";

/** What a tracker comes to, read from its sheets as the add-in reads them. */
export function outcomeOf(given: Pick<Case, "sheets" | "asAt" | "settings" | "second">) {
  const asAt = fromIso(given.asAt ?? AS_AT);
  const sheets = (Object.entries(given.sheets) as [DatasetName, readonly SheetRow[]][]).map(
    ([name, rows]) => ({ name: DATASET_TITLES[name], rows: gridOf(name, rows) }),
  );
  const second = given.second ? [{ name: SECOND, rows: gridOf("conferences", given.second) }] : [];
  const book = bookOf([...sheets, ...second]);
  const { available, problems, records } = understand(book, { asAt, profile: null });
  const settings = { ...DEFAULT_SETTINGS, ...given.settings };
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const { findings } = check({ records, available, problems, settings, workingDays, asAt });
  return findings.map((finding) => ({
    code: finding.code,
    sentence: sentenceOf(finding),
    found:
      finding.kind === "could not run"
        ? `R00 ${finding.rule}: ${finding.missing.map(titleOfLacked).join(", ")}`
        : [
            finding.code,
            finding.cell.sheet === SECOND
              ? fieldsOf(given.second ?? [])[finding.cell.column]
              : fieldAt(given.sheets, finding.cell),
            finding.cell.row + 1,
            ...(finding.kind === "timescale" ? [finding.outcome] : []),
          ].join(" "),
  }));
}

function gridOf(dataset: DatasetName, rows: readonly SheetRow[]): readonly (readonly RawValue[])[] {
  const fields = fieldsOf(rows);
  const titles = fields.map((field) => FIELD_TITLES[dataset][field] ?? field);
  return [titles, ...rows.map((row) => fields.map((field) => raw(row[field] ?? "")))];
}

function fieldsOf(rows: readonly SheetRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function raw(value: RawValue): RawValue {
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate ? (serialOfDate(fromIso(value), 1900) ?? "") : value;
}

function fieldAt(
  sheets: Sheets,
  { column, sheet }: { readonly sheet: string; readonly column: number },
): string {
  const name = (Object.keys(sheets) as DatasetName[]).find(
    (dataset) => DATASET_TITLES[dataset] === sheet,
  );
  return fieldsOf((name && sheets[name]) ?? [])[column] ?? "?";
}
