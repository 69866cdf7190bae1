import type { CalendarDate } from "../calendar/calendarDate";
import { type Limit, limitDay } from "../calendar/limit";
import type { Clock, ReviewAnswer } from "../people/clock";
import { FIRST, LATER, type ReviewPlace } from "../people/run";
import { NO_DAY } from "../records/daysOfLog";
import type { Conference } from "../records/records";
import type { Settings } from "../settings/settings";
import { type Judging, type Standing, standingBy } from "./judge";
import { reviewLimits } from "./reviewLimits";

/** The timescale of a first review, or of a later one. */
export type ReviewCode = "T02" | "T03";

/** Where a child's clock stands: whether its next review was held, is due or is overdue. */
export interface ClockStanding {
  readonly outcome: Standing;
  /** The day counted from; `null` where it is not known. */
  readonly from: CalendarDate | null;
  /** Last day in time, inclusive. */
  readonly limit: CalendarDate | null;
  readonly code: ReviewCode;
  /** The next review that is booked, too late or in time. */
  readonly booked: Conference | undefined;
  /** Whether it is booked for a day after the limit. */
  readonly isTooLate: boolean;
}

/** Works out limits of reviews, each day's once. */
export class ReviewLimits {
  readonly #first: Limit;
  readonly #later: Limit;

  constructor(
    settings: Settings,
    private readonly judging: Judging,
  ) {
    this.#first = reviewLimits("T02", settings).set;
    this.#later = reviewLimits("T03", settings).set;
  }

  get asAt(): CalendarDate {
    return this.judging.asAt;
  }

  allowed(code: ReviewCode): Limit {
    return code === "T02" ? this.#first : this.#later;
  }

  /** The last day in time of the review that follows a day, inclusive. */
  limit(day: CalendarDate, code: ReviewCode): CalendarDate {
    return limitDay(this.judging.workingDays, day, this.allowed(code));
  }

  /**
   * Where a clock stands. It is overdue only where it is by every conference that may have considered the child, and in
   * time only where it is by those alone that surely did.
   */
  standingOf(clock: Clock): ClockStanding {
    const { asAt } = this.judging;
    const code = codeOf(clock.next, "T03");
    const none = { from: null, limit: null, code, booked: undefined, isTooLate: false };
    if (clock.day === NO_DAY) return { outcome: "cannot be judged", ...none };
    const from = clock.day as CalendarDate;
    const sureFrom = clock.sureDay === NO_DAY ? from : (clock.sureDay as CalendarDate);
    const sureCode = codeOf(clock.sureNext, "T02");
    const latest = this.limit(from, code);
    const surely = this.limit(sureFrom, sureCode);
    const late = { from, limit: latest, code, booked: undefined, isTooLate: false };
    if (clock.stopped !== NO_DAY) {
      if (latest < clock.stopped) return { outcome: "breached", ...late };
      // Late by what is sure, and in time by a review that may have been held before the log begins, or in a gap.
      const isOpen = surely < clock.stopped;
      return { outcome: isOpen ? "cannot be judged" : "not applicable", ...late };
    }
    const { booked } = clock;
    const isTooLate = booked !== undefined && booked.date > latest;
    // Only a conference whose day is not known may have been held since.
    const isSure = clock.sureDay !== NO_DAY && from === sureFrom;
    const mayBeSince = clock.last === undefined && !clock.fromBeforeLog && !isSure;
    if (asAt > latest && !mayBeSince) {
      return {
        outcome: clock.isUnsure || clock.mayHaveEnded ? "cannot be judged" : "overdue",
        ...late,
        booked,
        isTooLate,
      };
    }
    if (asAt > surely) return { outcome: "cannot be judged", ...late, booked };
    if (isTooLate) return { outcome: "due soon", ...late, booked, isTooLate };
    const soon = { from: sureFrom, limit: surely, code: sureCode, booked, isTooLate: false };
    if (booked !== undefined && booked.date <= surely) return { outcome: "not yet due", ...soon };
    const { warning, workingDays } = this.judging;
    const isSoon = workingDays.between(asAt, surely) <= warning;
    return { outcome: isSoon ? "due soon" : "not yet due", ...soon };
  }

  /**
   * Where a review that was held stands for those of whom an answer is. `undefined` where the day counted from is not
   * known, or where it is late by one of two possible days and in time by the other.
   */
  standingOn(
    answer: ReviewAnswer,
    held: CalendarDate,
  ): Extract<Standing, "met" | "breached"> | undefined {
    const { from, place, sureFrom, surePlace } = answer;
    if (from === NO_DAY || sureFrom === NO_DAY) return undefined;
    const { judging } = this;
    const last = this.limit(from as CalendarDate, codeOf(place, "T03"));
    const first = this.limit(sureFrom as CalendarDate, codeOf(surePlace, "T02"));
    const one = standingBy(last, held, judging);
    const other = first === last ? one : standingBy(first, held, judging);
    if (one !== other || (one !== "met" && one !== "breached")) return undefined;
    return one;
  }
}

/** The timescale of a review by its place; where that is not known, `otherwise`. */
export function codeOf(place: ReviewPlace, otherwise: ReviewCode): ReviewCode {
  if (place === FIRST) return "T02";
  return place === LATER ? "T03" : otherwise;
}
