import type { CalendarDate } from "../calendar/calendarDate";
import { anyBetween } from "../calendar/daySpan";
import { type Limit, limitDay } from "../calendar/limit";
import { standing, standingBy } from "../judging/judge";
import { reviewLimits } from "../judging/reviewLimits";
import { type Timing, timingOf } from "../judging/timing";
import { type DatedConference, dateBefore, isBooked, isToCome, wasHeld } from "../people/families";
import { tookPlace } from "../records/conferenceKinds";
import { STEPS_TOWARDS } from "../records/conferenceSteps";
import { DATES_OF_ONE, daysOfLog, NO_DAY, placeOfDate } from "../records/daysOfLog";
import { type Field, isKnown, lacks, NOT_RECORDED } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { appliesTo } from "../timescales/about";
import type { ConferenceTimescale } from "../timescales/timescale";
import { isAnswered, originalStart } from "./notHeld";
import type { Tracker } from "./tracker";
import type { Verdict } from "./verdicts";

/** What only some timescales of a conference ask beside their own values: it needs the whole tracker. */
export interface Particulars {
  /** Whether a data check asks about this breach, so that it may be none. */
  readonly isDoubted?: (conference: Conference, tracker: Tracker) => boolean;
}

/** Judges one timescale on each conference of a tracker. */
export class ConferenceJudge {
  readonly timing: Timing;
  /** Where the two dates stand among the days of a conference; -1 where more than they must be asked. */
  readonly #startAt: number;
  readonly #endAt: number;
  /** Whether it ends with a step that follows the conference, and so cannot start before it. */
  readonly #endsAfter: boolean;
  readonly #days: Int32Array;
  /** How long a review may take where it is its family's first. */
  readonly #firstReview: Limit;

  constructor(
    readonly timescale: ConferenceTimescale,
    readonly particulars: Particulars,
    readonly tracker: Tracker,
  ) {
    const timing = timingOf(timescale, tracker.settings, tracker.previous);
    this.timing = timing;
    if (this.#isOfHolding) this.timing = { ...timing, startOf: originalStart(timing, tracker) };
    this.#firstReview = reviewLimits("T02", tracker.settings).set;
    const { endField, startField } = timing;
    const asksMore =
      this.#isOfHolding ||
      startField === "previousConference" ||
      timescale.conference.unplacedReview === "judged here";
    this.#startAt = asksMore ? -1 : placeOfDate(startField);
    this.#endAt = placeOfDate(endField);
    this.#endsAfter = endField !== "date" && !STEPS_TOWARDS.some(({ field }) => field === endField);
    this.#days = daysOfLog(tracker.records.conferences);
  }

  /**
   * What the timescale comes to for a conference, by its place in the log. Of one that was held, and of which both days
   * are known, the days tell.
   */
  verdictAt(place: number, conference: Conference): Verdict {
    if (this.#startAt >= 0 && this.tracker.held[place] === 1) {
      const applies = this.timescale.conference.about.isMet(conference);
      if (applies === false) return "not applicable";
      const first = place * DATES_OF_ONE;
      const start = this.#days[first + this.#startAt] ?? NO_DAY;
      const end = this.#days[first + this.#endAt] ?? NO_DAY;
      if (applies && start !== NO_DAY && end !== NO_DAY) {
        return this.#onDates(
          conference as DatedConference,
          start as CalendarDate,
          end as CalendarDate,
        );
      }
    }
    return this.verdictOn(conference, this.tracker.before[place]);
  }

  /**
   * What the timescale comes to for a conference; `before` is the one before it in its family. Allocates
   * nothing, in time or not.
   */
  verdictOn(conference: Conference, before: Conference | undefined): Verdict {
    const applies = appliesTo(this.timescale.conference.about, conference);
    if (applies === false) return "not applicable";
    const { asAt } = this.tracker;
    if (!tookPlace(conference))
      return this.#isOfHolding ? this.#notHeld(conference) : "not applicable";
    if (isToCome(conference, asAt)) {
      return this.#isOfHolding ? this.#notHeld(conference) : "not yet due";
    }
    if (!wasHeld(conference, asAt)) return "left to a data check";
    if (applies === undefined) {
      const undecided = this.#undecided(conference);
      if (undecided) return undecided;
    }
    const { endField, startField } = this.timing;
    const start =
      startField === "previousConference"
        ? dateBefore(conference, before)
        : this.timing.startOf(conference);
    const end = conference[endField];
    if (!isKnown(start) || !isKnown(end)) return this.#onMissing(conference, start, end);
    const verdict = this.#onDates(conference, start, end);
    return this.#mayBeFirst(conference) ? this.#ofAnyPlace(verdict, start, end) : verdict;
  }

  /** Fields of the columns that a conference's sheet lacks for the timescale. */
  columnsLacking(conference: Conference): readonly string[] {
    const { endField, startField } = this.timing;
    return [this.#decidingField(conference), startField, endField].filter((field) =>
      lacks(conference[field], "no column"),
    );
  }

  /** The field whose cell a verdict is about. */
  fieldOf(verdict: Verdict, conference: Conference): string {
    const { endField, startField } = this.timing;
    const isOpen = !tookPlace(conference) || isToCome(conference, this.tracker.asAt);
    if (verdict !== "cannot be judged" || isOpen) return endField;
    return isKnown(this.timing.startOf(conference)) ? this.#decidingField(conference) : startField;
  }

  /** Whether it is the conference itself that is to be held in time, from a step before it. */
  get #isOfHolding(): boolean {
    const { endField, startField } = this.timing;
    return endField === "date" && startField !== "previousConference";
  }

  /** The verdict on a conference that is needed and not held: without a date, booked, cancelled or put off. */
  #notHeld(conference: Conference): Verdict {
    const { asAt, families, judging } = this.tracker;
    const { status } = conference;
    const start = this.timing.startOf(conference);
    const family = families.get(refKey(conference.familyRef) ?? "");
    if (status === "cancelled, not needed") return "not applicable";
    if (!isKnown(start)) {
      return lacks(start, "no column") ? "no column" : "left to a data check";
    }
    if (start > asAt) return "left to a data check";
    if (family && isAnswered(conference, start, family)) return "not applicable";
    if (status === "cancelled") return "cannot be judged";
    const { allowed } = this.timing;
    const limit = limitDay(judging.workingDays, start, allowed);
    if (asAt > limit) return this.#mayBeUnread(start) ? "cannot be judged" : "overdue";
    if (!isBooked(conference, asAt)) return standingBy(limit, NOT_RECORDED, judging);
    return conference.date > limit || isToldAsBooked(conference.date, this.tracker)
      ? "due soon"
      : "not yet due";
  }

  /** Whether a conference since a day may stand on a sheet that was not read. */
  #mayBeUnread(since: CalendarDate): boolean {
    const { asAt, available } = this.tracker;
    return anyBetween(since, asAt + 1, available.unreadDays);
  }

  #onDates(conference: DatedConference, start: CalendarDate, end: CalendarDate): Verdict {
    const { asAt } = this.tracker;
    if (start > asAt || end > asAt || this.#isBeforeConference(start, conference)) {
      return "left to a data check";
    }
    const stands = this.#standing(start, end);
    if (stands === "met") return stands;
    const isDoubted =
      stands === "breached" && this.particulars.isDoubted?.(conference, this.tracker);
    // With both dates known, what cannot be judged is out of order: D04 tells of it.
    return isDoubted || stands === "cannot be judged" ? "left to a data check" : stands;
  }

  /** Whether it is a review that may be its family's first or a later one: it is judged once, with the later ones. */
  #mayBeFirst({ type }: Conference): boolean {
    return type === "review" && this.timescale.conference.unplacedReview === "judged here";
  }

  /** The verdict on a review that may be its family's first or a later one: sure only where both agree. */
  #ofAnyPlace(verdict: Verdict, start: CalendarDate, end: CalendarDate): Verdict {
    if (verdict !== "met" && verdict !== "breached") return verdict;
    const asFirst = standing(start, end, this.#firstReview, false, this.tracker.judging);
    return asFirst === verdict ? verdict : "cannot be judged";
  }

  #onMissing(
    conference: DatedConference,
    start: Field<CalendarDate>,
    end: Field<CalendarDate>,
  ): Verdict {
    const startIsTold = this.#startIsTold(conference);
    if ((lacks(start, "no column") && !startIsTold) || lacks(end, "no column")) return "no column";
    if (this.#isTold(start) || this.#isTold(end)) return "left to a data check";
    if (isKnown(start) && this.#isBeforeConference(start, conference))
      return "left to a data check";
    const stands = this.#standing(start, end);
    return stands === "cannot be judged" && startIsTold ? "left to a data check" : stands;
  }

  /** Whether another check tells of a start that is missing: its column stands on the conference's sheet. */
  #startIsTold(conference: Conference): boolean {
    const { startToldWith = [] } = this.timescale.conference;
    return startToldWith.some((column) => !lacks(conference[column], "no column"));
  }

  #standing(start: Field<CalendarDate>, end: Field<CalendarDate>): Verdict {
    const { allowed, backwards } = this.timing;
    return standing(start, end, allowed, backwards, this.tracker.judging);
  }

  /** Whether a date is told by D02 or D03: it cannot be read, or lies after the as-at day. */
  #isTold(date: Field<CalendarDate>): boolean {
    return isKnown(date) ? date > this.tracker.asAt : date.missing === "unreadable";
  }

  /** Whether a step is dated before the conference it follows, as D04 tells: nothing is counted from it. */
  #isBeforeConference(start: CalendarDate, { date }: DatedConference): boolean {
    return this.#endsAfter && start < date;
  }

  /** The verdict where a missing type or outcome leaves open whether the timescale applies, if it is left open. */
  #undecided(conference: Conference): Verdict | undefined {
    if (this.#mayBeFirst(conference)) return undefined;
    const { asksForOutcome, unplacedReview } = this.timescale.conference;
    if (unplacedReview === "judged elsewhere" && conference.type === "review") {
      return "not applicable";
    }
    const field = this.#decidingField(conference);
    const deciding = conference[field];
    if (lacks(deciding, "no column")) return "no column";
    if (field === "type" || lacks(deciding, "unreadable")) return "left to a data check";
    if (lacks(deciding, "not applicable")) return "not applicable";
    // What was sent although no outcome was noted is judged as it stands.
    if (isKnown(conference[this.timing.endField])) return undefined;
    return asksForOutcome ? "cannot be judged" : "left to a data check";
  }

  /** The field that decides whether the timescale applies. */
  #decidingField(conference: Conference): "type" | "outcome" {
    return this.timescale.conference.about.decidedBy(conference);
  }
}

/** Whether a booking in time is to be told, because it is asked for and its day is near. */
export function isToldAsBooked(
  booked: CalendarDate,
  { bookingsToo = false, judging: { asAt, warning, workingDays } }: Tracker,
): boolean {
  return bookingsToo && workingDays.between(asAt, booked) <= warning;
}
