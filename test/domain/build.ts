import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { sentenceOf } from "../../src/domain/catalogue/sentence";
import type { CheckInput } from "../../src/domain/checking/checkInput";
import type { CheckResult } from "../../src/domain/findings/checkResult";
import { NO_COLUMN } from "../../src/domain/records/field";
import { DATASET_TITLES, FIELD_TITLES, fieldTitle } from "../../src/domain/records/fieldTitles";
import { titleOfLacked } from "../../src/domain/records/need";
import type { ReadingProblem, ReadingProblemKind } from "../../src/domain/records/readingProblem";
import type { DatasetName, Records } from "../../src/domain/records/records";
import type { CellRef, Column, Row, SheetLayout } from "../../src/domain/records/source";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import {
  action,
  child,
  conference,
  enquiry,
  indicators,
  participation,
  records as recordsOf,
} from "./recordBuilders";

const BUILDERS = {
  conferences: conference,
  children: child,
  participation,
  indicators,
  enquiries: enquiry,
  actions: action,
};
type Buildable = keyof typeof BUILDERS;
type Written<Name extends Buildable> = NonNullable<Parameters<(typeof BUILDERS)[Name]>[0]>;

/** Rows of a tracker as a test writes them: ISO texts for dates; a field that no row names is no column. */
export type Rows = { readonly [Name in Buildable]?: readonly Written<Name>[] };

interface Circumstances {
  readonly asAt?: string;
  readonly settings?: Partial<Settings>;
  readonly problems?: readonly ReadingProblem[];
}

const DATASETS = Object.keys(DATASET_TITLES) as DatasetName[];

/** The day as at which a tracker is judged unless a test says otherwise. */
export const AS_AT = "2014-04-25";

/**
 * A tracker of these rows: each dataset on a sheet of its title, the first record in row 2, a column for each
 * field that any row names.
 */
export function tracker(rows: Rows, circumstances: Circumstances = {}): CheckInput {
  const { asAt = AS_AT, problems = [], settings } = circumstances;
  const layouts = new Map<DatasetName, SheetLayout>();
  const built: { [Name in Buildable]?: Records[Name] } = {};
  const build = <Name extends Buildable>(dataset: Name): void => {
    const given: readonly Written<Name>[] | undefined = rows[dataset];
    if (!given) return;
    const layout = layoutOf(dataset, given);
    const builder = BUILDERS[dataset] as (row: Written<Name>) => Records[Name][number];
    const list = given.map((row, place) => ({
      ...builder(row),
      ...absentFrom(layout, dataset),
      sources: [{ layout, row: (place + 1) as Row }],
    }));
    layouts.set(dataset, layout);
    Object.assign(built, { [dataset]: list });
  };
  for (const dataset of Object.keys(BUILDERS) as Buildable[]) build(dataset);
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const records = recordsOf(built);
  return {
    records,
    available: {
      has: (dataset, field) =>
        field === undefined
          ? layouts.has(dataset)
          : layouts.get(dataset)?.columns.has(field) === true,
      indicatorNames: all.indicators.map(({ name }) => name),
      unreadDays: [],
    },
    problems,
    settings: all,
    workingDays: workingDaysOf(all, records.nonWorkingDays),
    asAt: fromIso(asAt),
  };
}

function absentFrom({ columns }: SheetLayout, dataset: Buildable) {
  const fields = Object.keys(FIELD_TITLES[dataset]).filter((field) => !columns.has(field));
  // What an indicators row ticks is a list, and never missing.
  return Object.fromEntries(
    fields
      .filter((field) => field !== "ticked" && field !== "unknown")
      .map((field) => [field, NO_COLUMN]),
  );
}

function layoutOf(dataset: Buildable, rows: readonly object[]): SheetLayout {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Map<string, Column>();
  Object.keys(FIELD_TITLES[dataset]).forEach((field, place) => {
    if (named.has(field)) columns.set(field, place as Column);
  });
  return { sheet: DATASET_TITLES[dataset], columns };
}

/** What reading had to say of the cell of a field in a row, as Excel counts rows. */
export function problem(
  kind: ReadingProblemKind,
  dataset: DatasetName,
  field: string,
  row: number,
  found: string,
  more: { readonly dates?: readonly string[]; readonly suggestion?: string } = {},
): ReadingProblem {
  const column = Object.keys(FIELD_TITLES[dataset]).indexOf(field) as Column;
  const layout = { sheet: DATASET_TITLES[dataset], columns: new Map([[field, column]]) };
  const source = { layout, row: (row - 1) as Row };
  const { dates, ...rest } = more;
  return {
    kind,
    dataset,
    field,
    heading: fieldTitle(dataset, field),
    cell: { sheet: layout.sheet, row: source.row, column },
    source,
    found,
    ...(dates && { dates: dates.map(fromIso) }),
    ...rest,
  };
}

/** What a tracker of these rows comes to. */
export function checked(rows: Rows, circumstances: Circumstances = {}): CheckResult {
  return check(tracker(rows, circumstances));
}

/** Findings as flat triples: code, sheet, and the field and row of the cell. R00: code, check, columns. */
export function triples({ findings }: CheckResult): readonly (readonly [string, string, string])[] {
  return findings.map((finding) =>
    finding.kind === "could not run"
      ? [finding.code, finding.rule, finding.missing.map(titleOfLacked).join()]
      : [finding.code, finding.cell.sheet, placeOf(finding.cell)],
  );
}

/** "minutesToChair 2": the field of the cell's column, and its row as Excel counts. */
function placeOf({ column, row, sheet }: CellRef): string {
  const dataset = DATASETS.find((name) => DATASET_TITLES[name] === sheet);
  const field = dataset && Object.keys(FIELD_TITLES[dataset])[column];
  return `${field} ${row + 1}`;
}

/** The sentences of a result's findings. */
export function sentences({ findings }: CheckResult): readonly string[] {
  return findings.map(sentenceOf);
}
