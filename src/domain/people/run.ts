import type { CalendarDate } from "../calendar/calendarDate";
import { isReview } from "../records/conferenceKinds";
import { NO_DAY } from "../records/daysOfLog";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import type { Person } from "./people";
import type { Plan } from "./plans";

/** Whether a child's next review is its first after the conference that made its plan. */
export const FIRST = 1;
export const LATER = 2;
/** It is not known whether it is the first or a later one. */
export const EITHER = 3;
export type ReviewPlace = typeof FIRST | typeof LATER | typeof EITHER;

/**
 * One child's clock as it runs: from which conference the next review is counted. `day` and `next` go by every
 * conference that may have considered the child, `sureDay` and `sureNext` by those alone that surely did; where the
 * two differ, only what both say is sure. One object serves many children: whoever keeps something copies it.
 */
export class Run {
  /** The child; `null` where a family's children are not recorded. */
  person: Person | null = null;
  /** The plan that the children's sheet records; `null` where the log alone tells. */
  plan: Plan | null = null;
  /** Place in the family's conferences of the one counted from; -1 where it is another day. */
  at = -1;
  day: number = NO_DAY;
  next: ReviewPlace = FIRST;
  sureDay: number = NO_DAY;
  sureNext: ReviewPlace = FIRST;
  /** Whether reviews may have been held before the log begins. */
  fromBeforeLog = false;
  /** Whether it is not known that there is a plan: the outcome that would tell is not understood. */
  isUnsure = false;
  /** Whether a review may have ended the plan: it ended those of some children, and nothing says of which. */
  mayHaveEnded = false;
  /** Whether it went on over days that were not read. */
  passedUnread = false;
  /** The first day of the plan. */
  start: number = NO_DAY;
  /** How many children it is the clock of, where the log alone tells; infinite where it does not say. */
  children: number = Number.POSITIVE_INFINITY;

  /** The answer for the review that is looked at: see `answer`. */
  from: number = NO_DAY;
  place: ReviewPlace = FIRST;
  sureFrom: number = NO_DAY;
  surePlace: ReviewPlace = FIRST;
  before = -1;

  begin(person: Person | null, plan: Plan | null, at: number, day: number): this {
    this.person = person;
    this.plan = plan;
    this.start = plan?.start ?? day;
    this.fromBeforeLog = false;
    this.isUnsure = false;
    this.children = Number.POSITIVE_INFINITY;
    this.next = FIRST;
    this.moveTo(at, day);
    this.next = FIRST;
    this.sureNext = FIRST;
    return this;
  }

  /** A review considered the child. */
  moveTo(at: number, day: number): void {
    this.at = at;
    this.day = day;
    this.next = LATER;
    this.sureDay = day;
    this.sureNext = LATER;
    this.fromBeforeLog = false;
    this.isUnsure = false;
    this.mayHaveEnded = false;
    this.passedUnread = false;
  }

  /** A review may have considered the child, and may not. */
  mayMoveTo(at: number, day: number): void {
    if (day < this.day) return;
    this.at = at;
    this.day = day;
    this.next = LATER;
  }

  get isSure(): boolean {
    return this.day === this.sureDay && this.next === this.sureNext;
  }

  /**
   * From which day a review of the child is counted, in `from` and `place`, and by the least that is sure in
   * `sureFrom` and `surePlace`: from the log where it tells, else from the day that is recorded as the conference
   * before.
   */
  answer(review: Conference): void {
    const recorded = recordedBefore(review, this.person);
    this.before = this.at;
    if (this.day === NO_DAY) {
      this.from = recorded;
      this.place = saidPlace(review, EITHER);
      this.sureFrom = recorded;
      this.surePlace = this.place;
      return;
    }
    if (!this.isSure && recorded !== NO_DAY && recorded >= this.sureDay) {
      this.before = -1;
      this.from = recorded;
      // Numbering by the family's own log may call it a first review: the child's plan is older than its conference before.
      const isLater = this.plan !== null && recorded > this.start;
      this.place = recorded === this.start ? FIRST : isLater ? LATER : saidPlace(review, LATER);
      this.sureFrom = this.from;
      this.surePlace = this.place;
      return;
    }
    this.from = this.day;
    this.sureFrom = this.sureDay;
    // Where the team recorded another conference since, the log lacks it, and this is no first review.
    const lacksOne = recorded > this.day && saidPlace(review, EITHER) === LATER;
    this.place = lacksOne ? LATER : this.next;
    this.surePlace = lacksOne ? LATER : this.sureNext;
  }
}

/** The place that the log's own words give a review. */
export function saidPlace({ type }: Conference, otherwise: ReviewPlace): ReviewPlace {
  if (type === "first review") return FIRST;
  return type === "later review" ? LATER : otherwise;
}

/** The conference before, as it is recorded for the child or, where there is no row for each, for the family. */
export function recordedBefore(review: Conference, person: Person | null): CalendarDate | number {
  const recorded = recordedFor(review, person);
  return isKnown(recorded) && isKnown(review.date) && recorded < review.date ? recorded : NO_DAY;
}

/** What is recorded as the conference before, be it before this one or not. */
export function recordedFor(review: Conference, person: Person | null): Field<CalendarDate> {
  const own = person && review.children?.find((row) => isRowOf(row.child, person));
  return own ? own.previousConference : review.previousConference;
}

/** Whether a row's text names a child: by its reference, or by its name. */
export function isRowOf(child: string, { firstRow }: Person): boolean {
  return child === refKey(firstRow.childRef) || child === refKey(firstRow.name);
}

/** Whether a conference reviews the plans of those who have one. */
export function reviewsPlans(conference: Conference): boolean {
  return isReview(conference) || conference.type === "initial and review";
}
