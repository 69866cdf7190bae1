import { wholeYears } from "../calendar/age";
import type { CalendarDate } from "../calendar/calendarDate";
import { financialYearOf } from "../calendar/periods";
import { dateInWords } from "../calendar/words";
import { birthAfterConference, familyOf } from "../checking/births";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import { saysUnread } from "../checking/unreadColumns";
import type { Verdicts } from "../checking/verdicts";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { localPractice } from "../sources/sources";

type Found =
  | { readonly what: "too old" | "too young"; readonly age: Age; readonly threshold: number }
  | {
      readonly what: "age";
      readonly age: Age;
      readonly byBirth: Age;
      readonly dateOfBirth: CalendarDate;
    };

const text: DataCheckText<Found> = {
  code: "D11",
  title: "Age disagrees",
  why: "Table 3 and Figure 3 count children by their age: a wrong one moves a child to another row.",
  putRight:
    "Check the date of birth first, then the age at the child's first conference in the year.",
  sources: [localPractice("annual report 2013-14, Table 3")],
  severity: "error",
  needs: columnsOf("children", "dateOfBirth", "age", "participation"),
  sentence: ageInDoubt,
};

/** D11: an age that the date of birth does not give, or participation that the age does not allow. */
export const agesAgree: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { records } = tracker;
    // What can be read is compared all the same.
    saysUnread(records, verdicts, "children", "dateOfBirth", "age", "participation");
    const look = (child: Child) => {
      // D03 tells of a birth that came too late.
      if (birthAfterConference(child, tracker) !== undefined) return;
      const ages = agesByBirth(child, tracker);
      ageAgrees(child, ages, verdicts);
      participationAgrees(child, ages, tracker, verdicts);
    };
    return [each(records.children, look)];
  },
};

type Age = number | "unborn";

/**
 * The ages that the date of birth gives at the child's first conference of each year, or at every conference
 * where the child has a row for each. None where the birth or the family's conferences are not known, and none where all
 * that is recorded agrees with the age at the first conference, as it does of most children.
 */
function agesByBirth(child: Child, tracker: Tracker): readonly Age[] {
  const birth = child.dateOfBirth;
  if (!isKnown(birth) || birth > tracker.asAt) return NO_AGES;
  if (!isKnown(child.age) && !isKnown(child.participation)) return NO_AGES;
  const family = familyOf(child, tracker);
  const first = family?.conferences[0]?.date;
  if (!family || first === undefined) return NO_AGES;
  if (agreesWith(ageOn(first, birth), child, tracker.settings.participationAge)) return NO_AGES;
  const all = family.conferences.map(({ date }) => date);
  const hasRowForEach = tracker.people.repeated.has(child);
  const ages: Age[] = [];
  for (const day of hasRowForEach ? all : firstOfEachYear(all)) ages.push(ageOn(day, birth));
  // A child who was born between two conferences first comes to the second.
  for (const day of all) {
    if (day < birth) continue;
    if (day !== all[0]) ages.push(ageOn(day, birth));
    break;
  }
  return ages;
}

const NO_AGES: readonly Age[] = [];

function ageOn(day: CalendarDate, birth: CalendarDate): Age {
  return day < birth ? "unborn" : wholeYears(birth, day);
}

/** Whether what is recorded of a child's age and participation is what an age by its birth gives. */
function agreesWith(byBirth: Age, { age, participation }: Child, threshold: number): boolean {
  if (isKnown(age) && age !== byBirth) return false;
  return !isKnown(participation) || isOld(byBirth, threshold) !== (participation === "under 10");
}

function firstOfEachYear(days: readonly CalendarDate[]): readonly CalendarDate[] {
  let year: CalendarDate | undefined;
  return days.filter((day) => {
    const { from } = financialYearOf(day);
    const isFirst = from !== year;
    year = from;
    return isFirst;
  });
}

function ageAgrees(child: Child, ages: readonly Age[], verdicts: Verdicts): void {
  const { age, dateOfBirth, sources } = child;
  const [first] = ages;
  if (!isKnown(age) || !isKnown(dateOfBirth) || first === undefined || ages.includes(age)) return;
  verdicts.add(
    recordFinding(text, {
      record: nameOf("children", child),
      cells: [cellOf(sources[0], "age"), cellOf(sources[0], "dateOfBirth")],
      facts: { what: "age", age, byBirth: first, dateOfBirth },
    }),
  );
}

function participationAgrees(
  child: Child,
  byBirth: readonly Age[],
  { settings }: Tracker,
  verdicts: Verdicts,
): void {
  const { age, participation, sources } = child;
  if (!isKnown(participation)) return;
  const threshold = settings.participationAge;
  const saysYoung = participation === "under 10";
  // Only where every age that is known says so: ages that disagree are a separate finding.
  if (isKnown(age) && isOld(age, threshold) !== saysYoung) return;
  for (const one of byBirth) if (isOld(one, threshold) !== saysYoung) return;
  const first = isKnown(age) ? age : byBirth[0];
  if (first === undefined) return;
  verdicts.add(
    recordFinding(text, {
      record: nameOf("children", child),
      cells: [cellOf(sources[0], "participation")],
      severity: saysYoung ? text.severity : "query",
      facts: { what: saysYoung ? "too old" : "too young", age: first, threshold },
    }),
  );
}

function isOld(age: Age, threshold: number): boolean {
  return age !== "unborn" && age >= threshold;
}

function ageInDoubt(found: Found): string {
  switch (found.what) {
    case "too old":
      return `Participation says under ${found.threshold}, and the child was ${found.age}.`;
    case "too young":
      return `Participation is recorded for a child under ${found.threshold} (${found.age}).`;
    case "age":
      return `Age ${found.age} is recorded; born ${dateInWords(found.dateOfBirth)}, the child was ${found.byBirth} at the first conference.`;
  }
}
