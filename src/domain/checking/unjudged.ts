import type { CalendarDate } from "../calendar/calendarDate";
import { limitSet } from "../judging/limitSet";
import { type FamilyLog, wasHeld } from "../people/families";
import { endsWithPlan } from "../records/conferenceKinds";
import { lacks } from "../records/field";
import { missingColumns } from "../records/need";
import type { Conference, DatasetName, Records } from "../records/records";
import { refKey } from "../records/refKey";
import type { Settings } from "../settings/settings";
import { appliesTo } from "../timescales/about";
import { reviewMissingOrDue } from "../timescales/T04-reviewMissingOrDue";
import { isOfConference, type Timescale } from "../timescales/timescale";
import type { CheckInput } from "./checkInput";
import type { RuleText } from "./ruleText";

/**
 * Codes of the timescales that cannot be judged for a record without one of its fields: those that work from
 * the field, could run and are about such a record. For a row from which no record was read all that work from it.
 */
export type Unjudged = <Name extends DatasetName>(
  dataset: Name,
  field: string,
  record: Records[Name][number] | undefined,
) => readonly string[];

/** Finds what cannot be judged without a field, among these checks. */
export function unjudgedWithout(
  rules: readonly RuleText[],
  input: CheckInput,
  families: ReadonlyMap<string, FamilyLog>,
): Unjudged {
  const { asAt, available, settings } = input;
  const runnable = rules.flatMap(({ timescale }) =>
    timescale && missingColumns(available, timescale.needs).length === 0 ? [timescale] : [],
  );
  return (dataset, field, record) =>
    runnable
      .filter(({ needs, uses = [] }) =>
        [...needs, ...uses].some((need) => need.dataset === dataset && need.anyOf.includes(field)),
      )
      .filter((timescale) => !isOtherStart(timescale, field, settings))
      .filter((timescale) => isAbout(timescale, dataset, record, families, asAt))
      .map(({ code }) => code);
}

/** Whether a timescale may start from a field or from another in its place, and the other one is set. */
function isOtherStart(timescale: Timescale, field: string, settings: Settings): boolean {
  const { needs, starts } = timescale;
  const isChoice = needs.some(
    ({ anyOf }) =>
      anyOf.length > 1 &&
      anyOf.includes(field) &&
      anyOf.every((name) => Object.hasOwn(starts, name)),
  );
  return isChoice && isOfConference(timescale) && limitSet(timescale, settings).from !== field;
}

function isAbout(
  timescale: Timescale,
  dataset: DatasetName,
  record: unknown,
  families: ReadonlyMap<string, FamilyLog>,
  asAt: CalendarDate,
): boolean {
  if (dataset !== "conferences" || record === undefined) return true;
  const conference = record as Conference;
  if (timescale.code === reviewMissingOrDue.code) {
    return endsWithPlan(conference) !== false && couldBeLast(conference, families, asAt);
  }
  if (!isOfConference(timescale)) return true;
  return appliesTo(timescale.conference.about, conference) !== false;
}

/** Whether a family's next review is counted from a conference, as far as the log tells. */
function couldBeLast(
  conference: Conference,
  families: ReadonlyMap<string, FamilyLog>,
  asAt: CalendarDate,
): boolean {
  if (lacks(conference.familyRef, "unreadable")) return true;
  const family = families.get(refKey(conference.familyRef) ?? "");
  if (!family) return false;
  const last = family.conferences.at(-1);
  return last === conference || (!family.endsSurely && !wasHeld(conference, asAt));
}
