import type { CalendarDate } from "../calendar/calendarDate";
import { anyBetween } from "../calendar/daySpan";
import { limitDay } from "../calendar/limit";
import { conferenceTimescale } from "../checking/conferenceTimescale";
import { nameOf } from "../checking/nameOf";
import { each, type Pass } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { grouped } from "../grouped";
import { standingBy } from "../judging/judge";
import { limitSet } from "../judging/limitSet";
import { considers, namesChildren } from "../people/considered";
import { earliestDayOf, type FamilyLog, latestDayOf } from "../people/families";
import { opensPlans } from "../people/maker";
import { rowsOfPerson } from "../people/people";
import { reviewsPlans } from "../people/run";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import type { Conference, Enquiry } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { initialConferenceInTime as timescale } from "../timescales/T01-initialConference";

const ofConferences = conferenceTimescale(timescale);

/** T01: every initial conference, and every section 47 enquiry that asked for one which the log does not have. */
export const initialConferenceInTime: Rule = {
  ...ofConferences,
  check(tracker, verdicts) {
    const passes = ofConferences.check(tracker, verdicts) ?? [];
    return [...passes, ...conferencesAskedFor(tracker, verdicts)];
  },
};

/** An enquiry with the day from which its conference is counted. */
interface Asked {
  readonly enquiry: Enquiry;
  readonly day: CalendarDate;
}

function conferencesAskedFor(tracker: Tracker, verdicts: Verdicts): readonly Pass[] {
  const { asAt, families, judging, records, settings } = tracker;
  const from = logFromWithStarts(tracker);
  if (from === null || records.enquiries.length === 0) return [];
  const { allowed, from: field } = limitSet(timescale, settings);
  const start = field === "section47Start" ? "start" : "strategyDiscussion";
  const starts = new Set<unknown>(
    records.conferences.filter(opensPlans).map(({ strategyDiscussion }) => strategyDiscussion),
  );
  const begun = records.enquiries.flatMap((enquiry): readonly Asked[] => {
    const day = enquiry[start];
    return isKnown(day) && day <= asAt ? [{ enquiry, day }] : [];
  });
  const strays = records.conferences.filter(({ familyRef }) => lacks(familyRef, "unreadable"));
  const byFamily = grouped(begun, ({ enquiry }) => familyKeyOf(enquiry, tracker) ?? NO_FAMILY);
  const look = ([key, own]: readonly [string, readonly Asked[]]) => {
    for (const { enquiry, day } of own) {
      if (!isKnown(enquiry.outcome) || enquiry.outcome.conference !== "asked for") continue;
      // Nothing is claimed of the time before the log begins.
      if (day < from) continue;
      const isOfNobody = key === NO_FAMILY;
      if (isOfNobody && lacks(enquiry.familyRef, "no column")) {
        verdicts.lacks("enquiries", "familyRef");
        continue;
      }
      if (isOfNobody ? starts.has(day) : isAnswered(enquiry, day, own, families.get(key), tracker))
        continue;
      if (strays.some((one) => mayAnswer(one, day))) continue;
      const limit = limitDay(judging.workingDays, day, allowed);
      const stands = standingBy(limit, NOT_RECORDED, judging);
      if (stands !== "overdue" && stands !== "due soon") continue;
      const mayBeUnread = anyBetween(day, asAt + 1, tracker.available.unreadDays);
      const isOpen = isOfNobody || (stands === "overdue" && mayBeUnread);
      const outcome = isOpen ? "cannot be judged" : stands;
      const isOpenFor = isOfNobody ? "no family" : "days not read";
      verdicts.count(outcome);
      const about: Parameters<typeof timescaleFinding>[1] = {
        code: timescale.code,
        outcome,
        severity: severityOf(outcome, timescale.severity),
        cell: cellOf(enquiry.sources[0], isOfNobody ? "familyRef" : start),
        record: nameOf("enquiries", enquiry),
        reason: null,
        remarks: [{ code: isOpen ? isOpenFor : "not in the log" }],
      };
      const span = { startField: field, start: day, endField: "date", end: NOT_RECORDED };
      verdicts.add(timescaleFinding(tracker, about, { ...span, allowed, backwards: false }));
    }
  };
  return [each([...byFamily], look)];
}

/** Whether a conference whose family cannot be read may be the one that a strategy discussion asked for. */
function mayAnswer({ date, strategyDiscussion, type }: Conference, day: CalendarDate): boolean {
  if (type === "strategy") return false;
  if (isKnown(strategyDiscussion)) return strategyDiscussion === day;
  return !isKnown(date) || date >= day;
}

/** Stands for the family of enquiries that name none, and no child that is listed. */
const NO_FAMILY = "";

/** The family of an enquiry, as its conferences are found: by its reference, else by its child's. */
function familyKeyOf(enquiry: Enquiry, { families, people }: Tracker): string | undefined {
  const own = refKey(enquiry.familyRef);
  if (own !== undefined && families.has(own)) return own;
  const family = people.familyOf(enquiry);
  const known = family && [family.ref, ...family.otherRefs].find((ref) => families.has(ref));
  return known ?? own ?? family?.ref;
}

/** Longest time in days from a strategy discussion to the first conference of a log, by which the log covers both. */
const LONGEST_WAIT = 60;

/** The first day that the log covers: of its first conference, or of a strategy discussion shortly before. */
function logFromWithStarts({ followed, records }: Tracker): CalendarDate | null {
  const { logFrom } = followed;
  if (logFrom === null) return null;
  let from = logFrom;
  for (const { strategyDiscussion: day } of records.conferences) {
    if (isKnown(day) && day < from && logFrom - day <= LONGEST_WAIT) from = day;
  }
  return from;
}

/**
 * Whether the log has the conference that an enquiry asked for: one with its strategy discussion, or one held from that
 * day to the family's next, or still to come. Where the log has a row for each child, it is one that has a row for the
 * enquiry's own child, and only that child's next discussion ends the time. For a family with a child on a plan a
 * review answers too.
 */
function isAnswered(
  enquiry: Enquiry,
  day: CalendarDate,
  all: readonly Asked[],
  family: FamilyLog | undefined,
  { asAt, people }: Tracker,
): boolean {
  if (family === undefined) return false;
  const person = people.childOf(enquiry) ?? null;
  const isOfChild = (one: Conference) => considers(one, { person, plan: null }, { people });
  const isOfOther = ({ enquiry: other }: Asked) =>
    person !== null && (people.childOf(other) ?? person) !== person;
  const isAnyOnes = !family.conferences.some(namesChildren);
  let next: number = Number.POSITIVE_INFINITY;
  for (const other of all) {
    if (other.day > day && (isAnyOnes || !isOfOther(other))) next = Math.min(next, other.day);
  }
  const isOfIt = ({ strategyDiscussion: own }: Conference) => own === day;
  const mayBeOfIt = (one: Conference) =>
    opensPlans(one) && lacks(one.strategyDiscussion, "unreadable");
  const isOfAnother = ({ strategyDiscussion: own }: Conference) =>
    own !== day && all.some((other) => other.day === own);
  const isWithin = ({ date }: Conference) => isKnown(date) && date >= day && date < next;
  const isOnPlan = (people.familyOf({ familyRef: family.key })?.children ?? [])
    .flatMap(rowsOfPerson)
    .some(
      ({ planStart, planEnd }) =>
        isKnown(planStart) && planStart <= day && (!isKnown(planEnd) || planEnd >= day),
    );
  const holds = (one: Conference) =>
    isOfIt(one) ||
    mayBeOfIt(one) ||
    (isWithin(one) && (opensPlans(one) || (isOnPlan && reviewsPlans(one))));
  // What is not held yet is judged in its own row.
  const isNeeded = (one: Conference) =>
    opensPlans(one) &&
    (isOfIt(one) || isWithin(one) || (!isKnown(one.date) && !isKnown(one.strategyDiscussion)));
  const mayHold = (one: Conference) =>
    (!isKnown(one.type) || opensPlans(one)) &&
    !isOfAnother(one) &&
    latestDayOf(one, asAt) >= day &&
    (earliestDayOf(one) ?? day) < next;
  return (
    family.conferences.some((one) => holds(one) && isOfChild(one) !== false) ||
    family.notHeld.some((one) => isNeeded(one) && isOfChild(one) !== false) ||
    family.gaps.some((one) => mayHold(one) && isOfChild(one) !== false)
  );
}
