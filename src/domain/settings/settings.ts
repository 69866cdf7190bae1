import { z } from "zod";
import { agencySchema, DEFAULT_AGENCIES } from "./agencies";
import { DEFAULT_INDICATORS, indicatorSchema } from "./indicators";
import { DEFAULT_TABLE_OPTIONS, tableOptionsSchema } from "./tableOptions";
import { DEFAULT_TIMESCALES, timescalesSchema } from "./timescales";

/** Version of the settings' shape. Raise it with a step in `storedSettings.ts` when the shape changes. */
export const SETTINGS_VERSION = 1;

/** Characters that a council's name may have: what a cover's line and the foot of a page have room for. */
export const LONGEST_COUNCIL = 100;

const share = z.number().min(0).max(1);

/** A day on which the team does not work, beside weekends and bank holidays. */
const closureDaySchema = z.object({ date: z.iso.date(), why: z.string() }).readonly();
export type ClosureDay = z.infer<typeof closureDaySchema>;

/** What the service aims at for one timescale: shares between 0 and 1. */
const targetSchema = z
  .object({
    /** Code of the timescale's check. */
    code: z.string(),
    /** The year before, where its figure is typed in: `null` where the tracker tells it. */
    lastYear: share.nullable(),
    target: share,
  })
  .readonly();

const rateOfYear = z.number().min(0).nullable();

/** Figures of one earlier year, or of others in any year, that only the team can give; `null` where it has not. */
const comparisonYearSchema = z
  .object({
    /** As the period is labelled: "2012-13". */
    year: z.string().min(1),
    /** Children on a plan at the year's end, and for every 10,000 children of the area. */
    plans: z.number().int().min(0).nullable(),
    rate: rateOfYear,
    /** The same rate for England, and for the council's statistical neighbours. */
    national: rateOfYear,
    neighbours: rateOfYear,
  })
  .readonly();
export type ComparisonYear = z.infer<typeof comparisonYearSchema>;

/** Everything a team can set, as it is kept in the workbook. */
export const settingsSchema = z
  .object({
    schemaVersion: z.literal(SETTINGS_VERSION),
    timescales: timescalesSchema,
    /** Which definition of the review limits applies: 3 and 6 months, or 91 and 183 days. */
    reviewsCountedIn: z.enum(["months", "days"]),
    /** Whether a plan of exactly the limit's length still counts as within it. */
    planLength: z.enum(["more than", "or more"]),
    /** Which earlier plans make a plan a second one: any, or one that ended within the limit of T14. */
    secondPlan: z.enum(["ever", "within the limit"]),
    /** Working days before a limit from which a thing not yet done is called due soon. */
    warningWindow: z.number().int().min(0).max(60),
    /** Age in whole years from which a child's own participation is recorded. */
    participationAge: z.number().int().min(0).max(18),
    /** The day on which the action plan was made: deadlines in words are counted from it. `null` where it is not set. */
    actionPlanDate: z.iso.date().nullable(),
    closureDays: z.array(closureDaySchema).readonly(),
    agencies: z.array(agencySchema).readonly(),
    indicators: z.array(indicatorSchema).readonly(),
    targets: z.array(targetSchema).readonly(),
    /** Children living in the area, and the national number of plans per 10,000: typed in by the team. */
    rate: z
      .object({
        childPopulation: z.number().int().min(1).nullable(),
        nationalRate: z.number().min(0).nullable(),
      })
      .readonly(),
    comparison: z.array(comparisonYearSchema).readonly(),
    percentageDecimals: z.union([z.literal(0), z.literal(1)]),
    tables: tableOptionsSchema,
    /** The council's name, as a copy's cover has it; empty where it was not said. */
    council: z.string().max(LONGEST_COUNCIL),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a workbook in which nothing was set: those of the 2013-14 report. */
export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SETTINGS_VERSION,
  timescales: DEFAULT_TIMESCALES,
  reviewsCountedIn: "months",
  planLength: "more than",
  secondPlan: "ever",
  warningWindow: 5,
  participationAge: 10,
  actionPlanDate: null,
  closureDays: [],
  agencies: DEFAULT_AGENCIES,
  indicators: DEFAULT_INDICATORS,
  // Work programme 2014-15: outline plan from 80 to 90 %, full record from 66 to 80 %. The year before is counted.
  targets: [
    { code: "T07", lastYear: null, target: 0.9 },
    { code: "T10", lastYear: null, target: 0.8 },
  ],
  rate: { childPopulation: null, nationalRate: null },
  comparison: [],
  percentageDecimals: 0,
  tables: DEFAULT_TABLE_OPTIONS,
  council: "",
};
