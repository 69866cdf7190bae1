import type { Settings } from "../domain/settings/settings";
import { inQuotes } from "../domain/text/words";
import { timescaleOf } from "../domain/timescales/timescales";

/** What a person calls each setting; those of a group by what they are of. */
const SETTINGS: Readonly<Record<keyof Settings, string>> = {
  schemaVersion: "the version",
  timescales: "the limits",
  reviewsCountedIn: "how reviews are counted",
  planLength: "the length of a plan",
  secondPlan: "which plan is a second one",
  warningWindow: "when something is due soon",
  participationAge: "the age of participation",
  actionPlanDate: "the day of the action plan",
  closureDays: "the closure days",
  agencies: "the agencies",
  indicators: "the indicators",
  targets: "the targets",
  rate: "the numbers for the rate",
  comparison: "the figures of other years",
  percentageDecimals: "the decimals of percentages",
  tables: "the tables’ options",
  council: "the council’s name",
};

/** @example settingInWords("timescales.T10") //=> "the limit of “Full record distributed”" */
export function settingInWords(path: string): string {
  const [name = "", part] = path.split(".");
  if (name === "timescales" && part !== undefined) return `the limit of ${timescaleInWords(part)}`;
  return Object.entries(SETTINGS).find(([key]) => key === name)?.[1] ?? name;
}

/** A timescale by its title; a code that none has was written by another version, or by hand. */
function timescaleInWords(code: string): string {
  const timescale = timescaleOf(code);
  return timescale === undefined
    ? "a timescale that this version does not have"
    : inQuotes(timescale.title);
}
