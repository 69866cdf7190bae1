import type { CalendarDate } from "../calendar/calendarDate";
import { anyBetween } from "../calendar/daySpan";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { recordFinding } from "../checking/recordFinding";
import { conferenceColumns } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import { type DatedConference, wasHeld } from "../people/families";
import { NEAR_START } from "../people/maker";
import { findsPlan } from "../people/takenUp";
import { isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { type CellRef, cellOf } from "../records/source";
import { OWN } from "../sources/sources";

type Found =
  | { readonly what: "none" }
  | { readonly what: "no plan before"; readonly held: CalendarDate }
  | { readonly what: "disagrees"; readonly recorded: CalendarDate; readonly own: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D07",
  title: "Review and the conference before it",
  why: "Whether a review was in time depends on the date of the conference before it.",
  putRight:
    "Enter the date of the conference before, or the conference that is missing from the log.",
  sources: [OWN],
  severity: "error",
  needs: [
    ...conferenceColumns("type", "date"),
    { dataset: "conferences", anyOf: ["familyRef", "previousConference"] },
  ],
  sentence: (found) => {
    if (found.what === "none") {
      return "The log has no earlier conference of this family, and no previous conference is recorded.";
    }
    return found.what === "no plan before"
      ? `The family's last conference before, on ${dateInWords(found.held)}, made no plan, and no previous conference is recorded.`
      : `The previous conference is recorded as ${dateInWords(found.recorded)}; the family's own last one was on ${dateInWords(found.own)}.`;
  },
};

/** D07: a review without a conference before it, or with another than the family's own. */
export const reviewsFollowConferences: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { asAt, available, before, duplicates, names, records } = tracker;
    const column = ["previousConference", "familyRef"].find((name) =>
      available.has("conferences", name),
    );
    if (column === undefined) return;
    const unclaimed = daysWithoutFamily(tracker);
    records.conferences.forEach((conference, place) => {
      if (!wasHeld(conference, asAt) || duplicates.has(conference)) return;
      if (!findsPlan(conference, null)) return;
      const fault = faultOf(conference, before[place], unclaimed, tracker);
      if (fault?.facts.what === "disagrees" && isOfSome(fault.facts.recorded, place, tracker))
        return;
      if (fault === undefined) return;
      const field = column === "previousConference" ? column : "date";
      verdicts.add(
        recordFinding(text, {
          record: names.conference(conference),
          cells: [cellOf(conference.sources[0], field), ...fault.cells],
          facts: fault.facts,
          ...(mayBeRight(fault.facts, conference, tracker) && { severity: "query" }),
        }),
      );
    });
  },
};

/**
 * Whether nobody can say that it is wrong: no conference before is known; or no children are listed, and the family had
 * a conference on the recorded day, or may have had one before the log begins, so that the one since may have been about
 * others of them.
 */
function mayBeRight(facts: Found, conference: Conference, { families, people }: Tracker): boolean {
  if (facts.what !== "disagrees") return true;
  if ((people.familyOf(conference)?.children.length ?? 0) > 0) return false;
  const { conferences = [] } = families.get(refKey(conference.familyRef) ?? "") ?? {};
  const [first] = conferences;
  if (first && first.date - facts.recorded > NEAR_START) return true;
  return conferences.some(({ date }) => date === facts.recorded);
}

/** Whether the recorded day is the one from which the review is counted for some of its children. */
function isOfSome(recorded: CalendarDate, place: number, { followed }: Tracker): boolean {
  return followed.answers(place).some(({ from }) => from === recorded);
}

interface Fault {
  readonly facts: Found;
  readonly cells: readonly CellRef[];
}

function faultOf(
  conference: DatedConference,
  own: Conference | undefined,
  unclaimed: ReadonlySet<number>,
  tracker: Tracker,
): Fault | undefined {
  const { available, families } = tracker;
  const recorded = conference.previousConference;
  if (isKnown(recorded)) {
    // D03 and D04 tell of a date that cannot lie before this conference.
    if (recorded >= conference.date || !own || !isKnown(own.date) || own.date === recorded)
      return undefined;
    if (unclaimed.has(recorded)) return undefined;
    const facts = { what: "disagrees", recorded, own: own.date } as const;
    return { facts, cells: [cellOf(own.sources[0], "date")] };
  }
  if (own || lacks(recorded, "unreadable") || lacks(recorded, "not applicable")) return undefined;
  if (lacks(conference.familyRef, "unreadable")) return undefined;
  // The conference before may be one whose date is missing, unreadable or wrong.
  const family = families.get(refKey(conference.familyRef) ?? "");
  if (family && !family.complete) return undefined;
  // The family has earlier ones, and the last of them may stand on a sheet that was not read.
  const first = family?.conferences[0]?.date ?? conference.date;
  if (anyBetween(first, conference.date, available.unreadDays)) return undefined;
  const before = tracker.previous(conference);
  return before && isKnown(before.date)
    ? { facts: { what: "no plan before", held: before.date }, cells: [] }
    : { facts: { what: "none" }, cells: [] };
}

/** Days of conferences whose family is blank, which D01 tells of: each may be the one before a review. */
function daysWithoutFamily({ records }: Tracker): ReadonlySet<number> {
  const days = new Set<number>();
  records.conferences.forEach(({ date, familyRef }) => {
    if (isKnown(date) && refKey(familyRef) === undefined) days.add(date);
  });
  return days;
}
