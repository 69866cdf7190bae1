import { z } from "zod";
import { OUTCOMES, SEVERITIES } from "../domain/findings/finding";
import { DATASET_TITLES } from "../domain/records/fieldTitles";
import type { DatasetName } from "../domain/records/records";

const DATASETS = Object.keys(DATASET_TITLES) as DatasetName[];
const isoDate = z.iso.date();
const howMany = z.int().nonnegative();
const tally = <Key extends string>(keys: readonly Key[]) =>
  z.object(Object.fromEntries(keys.map((key) => [key, howMany])) as Record<Key, typeof howMany>);

/** One finding, at one cell. `docs/headless.md` explains every field. */
export const reportedFindingSchema = z.strictObject({
  code: z.string().regex(/^[TDR]\d{2}$/),
  severity: z.enum(SEVERITIES),
  outcome: z.enum(OUTCOMES).nullable(),
  sheet: z.string().nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  record: z.string().nullable(),
  sentence: z.string().min(1),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  limit: isoDate.nullable(),
  daysLate: howMany.nullable(),
});

/** One sheet of the workbook: what it was read as, or why it was not read. */
export const reportedSheetSchema = z.strictObject({
  sheet: z.string(),
  readAs: z.array(z.enum(DATASETS)),
  why: z.string().min(1).nullable(),
  mayHoldRecords: z.boolean(),
  /** What its rows below the headings are; `null` where it was not read. */
  rows: z
    .strictObject({
      read: howMany,
      blank: howMany,
      totals: howMany,
      subheadings: howMany,
      repeatedHeadings: howMany,
    })
    .nullable(),
});

/** One table of the annual report, its cells as printed. */
export const reportedTableSchema = z.strictObject({
  id: z.string(),
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** The scrutiny copy that was asked for: what was looked for in it, or where its proof stopped it. */
export const reportedCopySchema = z.strictObject({
  made: z.boolean(),
  valuesSearched: howMany.optional(),
  partsSearched: howMany.optional(),
  leaks: z.array(z.strictObject({ part: z.string(), kind: z.string() })),
  /** Words of the team's own that stopped it: what they are, and what of a person they hold; never the words. */
  wordsToLookAt: z.array(z.strictObject({ of: z.string(), shares: z.array(z.string()) })),
});

/** The report of `npm run validate -- FILE --report FILE.json`. */
export const reportSchema = z.strictObject({
  recognised: z.boolean(),
  asAt: isoDate,
  counts: z.strictObject({
    conferences: howMany,
    children: howMany,
    families: howMany,
    findings: howMany,
    severities: tally(SEVERITIES),
    outcomes: tally(OUTCOMES),
    couldNotBeJudged: howMany,
  }),
  sheets: z.array(reportedSheetSchema),
  bankHolidays: z.strictObject({ from: isoDate, to: isoDate }).nullable(),
  /** What the tables are for; `null` where there are none. */
  period: z.strictObject({ label: z.string(), from: isoDate, to: isoDate }).nullable(),
  findings: z.array(reportedFindingSchema),
  tables: z.array(reportedTableSchema),
  /** `null` where none was asked for. */
  scrutinyCopy: reportedCopySchema.nullable(),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedFinding = z.infer<typeof reportedFindingSchema>;
export type ReportedTable = z.infer<typeof reportedTableSchema>;
