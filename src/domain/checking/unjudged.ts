import type { CalendarDate } from "../calendar/calendarDate";
import {
  appliesTo,
  CONFERENCE_TIMESCALES,
  type ConferenceTimescale,
  timingOf,
} from "../judging/timing";
import { type Family, wasHeld } from "../people/families";
import { endsWithPlan } from "../records/conferenceKinds";
import { missingColumns } from "../records/need";
import type { Conference, DatasetName, Records } from "../records/records";
import { refKey } from "../records/refKey";
import type { CheckInput } from "./checkInput";
import { isTimescale } from "./isTimescale";
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
  families: ReadonlyMap<string, Family>,
): Unjudged {
  const { asAt, available, settings } = input;
  const runnable = rules.filter(
    (rule) => isTimescale(rule) && missingColumns(available, rule.needs).length === 0,
  );
  const isOtherStart = (code: string, field: string) => {
    if (code !== "T01" || (field !== "strategyDiscussion" && field !== "section47Start"))
      return false;
    return timingOf(code, settings, () => undefined).startField !== field;
  };
  return (dataset, field, record) =>
    runnable
      .filter(({ needs, uses = [] }) =>
        [...needs, ...uses].some((need) => need.dataset === dataset && need.anyOf.includes(field)),
      )
      .filter(({ code }) => !isOtherStart(code, field))
      .filter(({ code }) => isAbout(code, dataset, record, families, asAt))
      .map(({ code }) => code);
}

function isAbout(
  code: string,
  dataset: DatasetName,
  record: unknown,
  families: ReadonlyMap<string, Family>,
  asAt: CalendarDate,
): boolean {
  if (dataset !== "conferences" || record === undefined) return true;
  const conference = record as Conference;
  if (code === "T04") {
    return endsWithPlan(conference) !== false && couldBeLast(conference, families, asAt);
  }
  return !isOfConference(code) || appliesTo(code, conference) !== false;
}

function isOfConference(code: string): code is ConferenceTimescale {
  return CONFERENCE_TIMESCALES.some((known) => known === code);
}

/** Whether a family's next review is counted from a conference, as far as the log tells. */
function couldBeLast(
  conference: Conference,
  families: ReadonlyMap<string, Family>,
  asAt: CalendarDate,
): boolean {
  const family = families.get(refKey(conference.familyRef) ?? "");
  if (!family) return false;
  const last = family.conferences.at(-1);
  return last === conference || (!family.endsSurely && !wasHeld(conference, asAt));
}
