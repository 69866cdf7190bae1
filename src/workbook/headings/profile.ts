import { z } from "zod";
import type { DatasetName } from "../../domain/records/records";
import { type Kept, type Migration, readKept } from "../../domain/settings/kept";
import { CODE_MEANINGS } from "../snapshot/values/codeMeanings";
import { canMean, type DecidingKind, WORD_MEANINGS } from "../snapshot/values/saidWords";
import { tidy } from "../snapshot/values/tidyText";
import { DATASETS } from "./fields";

/** Version of the profile's shape. Raise it with a step in `MIGRATIONS` when the shape changes. */
export const PROFILE_VERSION = 4;

/** What is recorded of an agency at a conference, each in its own column. */
export const AGENCY_PARTS = ["invited", "attended", "reportSent"] as const;
export type AgencyPart = (typeof AGENCY_PARTS)[number];

/** What the team said of a column that is no field of a list. */
const columnSaying = z.discriminatedUnion("is", [
  /** To be left alone. */
  z.object({ is: z.literal("nothing") }).readonly(),
  /** One fact of one agency, or a code for all of them. */
  z
    .object({
      is: z.literal("agency"),
      agency: z.string().min(1),
      part: z.enum([...AGENCY_PARTS, "code"]),
    })
    .readonly(),
  /** Ticks of one indicator. */
  z.object({ is: z.literal("indicator"), indicator: z.string().min(1) }).readonly(),
]);
export type ColumnSaying = z.infer<typeof columnSaying>;

const datasetName = z.custom<DatasetName>((name) => DATASETS.some((dataset) => dataset === name));

/** What the team confirmed of one sheet. */
export const sheetProfileSchema = z
  .object({
    sheet: z.string(),
    /** What one row of it is; `null` where the sheet is to be left alone. */
    dataset: datasetName.nullable(),
    /**
     * The heading of each confirmed field as the sheet has it, so that inserted columns do no harm; `null`
     * for a field that the sheet does not have.
     */
    headings: z.record(z.string(), z.string().nullable()).readonly(),
    /** What columns beside those fields are, by their headings. */
    columns: z.record(z.string(), columnSaying).readonly(),
    /** What the codes of a matrix of agencies mean. */
    codes: z.record(z.string(), z.enum(CODE_MEANINGS)).readonly(),
  })
  .readonly();
export type SheetProfile = z.infer<typeof sheetProfileSchema>;

const saidWord = z
  .object({
    of: z.custom<DecidingKind>((kind) => typeof kind === "string" && kind in WORD_MEANINGS),
    text: z.string(),
    means: z.string(),
  })
  .refine(({ of, means }) => canMean(of, means))
  .readonly();

/** What the team confirmed of its workbook, as it is kept in the workbook's own settings. */
export const profileSchema = z
  .object({
    schemaVersion: z.literal(PROFILE_VERSION),
    sheets: z.array(sheetProfileSchema).readonly(),
    /** What words that were not understood mean, wherever they stand. */
    words: z.array(saidWord).readonly(),
  })
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

/**
 * The step that leads on from each older version. Version 1 knew of no columns side by side, 2 of no words, 3 of no words
 * under indicators.
 */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, withoutSayings],
  [2, (stored) => ({ ...stored, words: [] })],
  [3, (stored) => stored],
]);

function withoutSayings(stored: Readonly<Record<string, unknown>>) {
  const { sheets } = stored;
  return Array.isArray(sheets)
    ? { ...stored, sheets: sheets.map((sheet: object) => ({ ...sheet, columns: {}, codes: {} })) }
    : stored;
}

/** Reads a profile as it was stored, in this version's shape or in an older one. */
export function readProfile(stored: unknown): Kept<Profile> {
  return readKept(stored, {
    version: PROFILE_VERSION,
    schema: profileSchema,
    migrations: MIGRATIONS,
  });
}

/** A heading as profiles compare it: spaces and case do not matter. */
export function headingKey(heading: string): string {
  return tidy(heading).toLowerCase();
}

const PART_TITLES = {
  invited: "invited",
  attended: "attended",
  reportSent: "report sent",
  code: "code",
} as const satisfies Record<AgencyPart | "code", string>;

/** @example columnTitle({ is: "agency", agency: "GP", part: "reportSent" }) //=> "GP: report sent" */
export function columnTitle(saying: Exclude<ColumnSaying, { is: "nothing" }>): string {
  return saying.is === "agency"
    ? `${saying.agency}: ${PART_TITLES[saying.part]}`
    : saying.indicator;
}
