import type { Settings } from "../domain/settings/settings";
import { inQuotes, listed } from "../domain/text/words";
import { timescaleOf } from "../domain/timescales/timescales";
import type { KeptName, TeamSettings } from "./teamSettings";

const WORDS: Readonly<Record<KeptName, { readonly what: string; readonly instead: string }>> = {
  settings: {
    what: "The settings in this workbook",
    instead: "Everything is judged by the usual settings.",
  },
  profile: {
    what: "What was confirmed of sheets and columns",
    instead: "They are read as they were found.",
  },
  accepted: {
    what: "What was accepted",
    instead: "Every finding is shown as open.",
  },
  corrections: {
    what: "What is remembered of corrections",
    instead: "None can be taken back.",
  },
};

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
function settingInWords(path: string): string {
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

/** What the workbook keeps and is not in use, and what stands in for it: for each of them, a text. */
export function keptButUnused({
  kept,
  unread,
}: Pick<TeamSettings, "kept" | "unread">): readonly string[] {
  return (["settings", "profile", "accepted", "corrections"] as const).flatMap((own) => {
    const { what, instead } = WORDS[own];
    if (kept[own] === "unreadable") return [`${what} could not be read. ${instead}`];
    if (kept[own] === "in part") {
      const names = listed(unread.map(settingInWords));
      return [`Not every setting in this workbook could be read. The usual is used for ${names}.`];
    }
    if (kept[own] !== "newer") return [];
    return [`${what}: from a newer version of Conference Check, and left alone. ${instead}`];
  });
}
