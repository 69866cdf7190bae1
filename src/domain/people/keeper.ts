import { NO_DAY } from "../records/daysOfLog";
import type { Conference } from "../records/records";
import { nextBooked } from "./booked";
import type { Clock, ReviewAnswer } from "./clock";
import type { FamilyLog } from "./families";
import type { StopReason } from "./follow";
import { type FollowContext, type Follower, followOne } from "./followFamily";
import type { Person } from "./people";
import { EITHER, type ReviewPlace, type Run } from "./run";

/** Keeps what is told in flat lists by the place of the review: nearly all reviews have one answer. */
export class Keeper implements Follower {
  readonly clocks: ClockInTheMaking[] = [];
  endedByReviews = 0;
  readonly #conferences: readonly Conference[];
  readonly #from: Int32Array;
  readonly #sureFrom: Int32Array;
  readonly #before: Int32Array;
  readonly #place: Uint8Array;
  readonly #surePlace: Uint8Array;
  /** Reviews of which several things are to be said: they are followed again when they are asked for. */
  readonly #split = new Map<number, FamilyLog>();
  #collecting: { readonly place: number; readonly answers: Collected[] } | undefined;

  constructor(
    conferences: readonly Conference[],
    private readonly context: FollowContext,
  ) {
    const { length } = conferences;
    this.#conferences = conferences;
    this.#from = new Int32Array(length);
    this.#sureFrom = new Int32Array(length);
    this.#before = new Int32Array(length);
    this.#place = new Uint8Array(length);
    this.#surePlace = new Uint8Array(length);
  }

  review(run: Run, family: FamilyLog, at: number): void {
    const place = family.places[at] ?? -1;
    const before = run.before < 0 ? -1 : (family.places[run.before] ?? -1);
    if (this.#collecting) {
      if (place === this.#collecting.place) collect(this.#collecting.answers, run, before);
      return;
    }
    if (this.#place[place] === 0) {
      this.#from[place] = run.from;
      this.#sureFrom[place] = run.sureFrom;
      this.#before[place] = before;
      this.#place[place] = run.place;
      this.#surePlace[place] = run.surePlace;
    } else if (
      this.#from[place] !== run.from ||
      this.#sureFrom[place] !== run.sureFrom ||
      this.#place[place] !== run.place ||
      this.#surePlace[place] !== run.surePlace
    ) {
      this.#split.set(place, family);
    }
  }

  clock(run: Run, family: FamilyLog | undefined, stopped: number, why: StopReason | null): void {
    if (this.#collecting) return;
    const last = family && run.at >= 0 ? family.conferences[run.at] : undefined;
    const booked = family && stopped === NO_DAY ? nextBooked(family, run, this.context) : undefined;
    for (let at = this.clocks.length - 1; at >= 0; at -= 1) {
      const clock = this.clocks[at];
      if (!clock || clock.family !== family || family === undefined) break;
      if (clock.last !== last || clock.booked !== booked || clock.stopped !== stopped) continue;
      if (areNotToldApart(clock, run)) {
        takeTogether(clock, run);
        return;
      }
      if (saysTheSame(clock, run)) {
        clock.children.push(run.person);
        return;
      }
    }
    const { day, fromBeforeLog, isUnsure, mayHaveEnded, next, passedUnread } = run;
    const { person, plan, sureDay, sureNext } = run;
    this.clocks.push({
      children: [person],
      plan,
      family,
      last,
      day,
      next,
      sureDay,
      sureNext,
      fromBeforeLog,
      isUnsure,
      mayHaveEnded,
      passedUnread,
      booked,
      stopped,
      why,
    });
  }

  ended(): void {
    if (!this.#collecting) this.endedByReviews += 1;
  }

  considered(place: number): boolean {
    return this.#place[place] !== 0;
  }

  placeForAll(place: number): ReviewPlace | undefined {
    const told = this.#place[place] ?? 0;
    if (told === 0 || this.#from[place] === NO_DAY || this.#split.has(place)) return undefined;
    return told as ReviewPlace;
  }

  sureDayFor(place: number): number {
    const told = this.placeForAll(place);
    const from = this.#from[place] ?? NO_DAY;
    const isSure = from === this.#sureFrom[place] && told === this.#surePlace[place];
    return isSure && told !== EITHER ? from : NO_DAY;
  }

  before(place: number): Conference | undefined {
    return this.considered(place) ? this.#conferences[this.#before[place] ?? -1] : undefined;
  }

  answers(place: number, context: FollowContext): readonly ReviewAnswer[] {
    if (this.#place[place] === 0) return [];
    const family = this.#split.get(place);
    if (family === undefined) {
      const before = this.#before[place] ?? -1;
      return [
        {
          from: this.#from[place] ?? NO_DAY,
          place: (this.#place[place] ?? 1) as ReviewPlace,
          sureFrom: this.#sureFrom[place] ?? NO_DAY,
          surePlace: (this.#surePlace[place] ?? 1) as ReviewPlace,
          before: this.#conferences[before],
          children: [],
        },
      ];
    }
    const answers: Collected[] = [];
    this.#collecting = { place, answers };
    followOne(family, context, this);
    this.#collecting = undefined;
    return answers.map(({ before, ...answer }) => ({
      ...answer,
      before: this.#conferences[before],
    }));
  }
}

type Collected = Omit<ReviewAnswer, "before" | "children"> & {
  readonly before: number;
  readonly children: (Person | null)[];
};

function collect(answers: Collected[], run: Run, before: number): void {
  const { from, person, place, sureFrom, surePlace } = run;
  const same = answers.find(
    (one) =>
      one.from === from &&
      one.place === place &&
      one.sureFrom === sureFrom &&
      one.surePlace === surePlace,
  );
  if (same) same.children.push(person);
  else answers.push({ from, place, sureFrom, surePlace, before, children: [person] });
}

type ClockInTheMaking = { -readonly [Name in keyof Clock]: Clock[Name] } & {
  children: (Person | null)[];
};

function saysTheSame(clock: Clock, run: Run): boolean {
  return (
    clock.day === run.day &&
    clock.next === run.next &&
    clock.sureDay === run.sureDay &&
    clock.sureNext === run.sureNext &&
    clock.isUnsure === run.isUnsure &&
    clock.mayHaveEnded === run.mayHaveEnded &&
    clock.passedUnread === run.passedUnread &&
    clock.fromBeforeLog === run.fromBeforeLog
  );
}

/** Whether a clock and a run are of children of one family who are not recorded, and counted from the same day. */
function areNotToldApart({ children, day, next }: Clock, run: Run): boolean {
  return run.person === null && children[0] === null && day === run.day && next === run.next;
}

/**
 * Makes one clock of two that nobody can tell apart: what is surest of the plan, and the earliest day from which a review
 * may have to be counted.
 */
function takeTogether(clock: ClockInTheMaking, run: Run): void {
  if (run.sureDay < clock.sureDay) {
    clock.sureDay = run.sureDay;
    clock.sureNext = run.sureNext;
  }
  clock.isUnsure &&= run.isUnsure;
  clock.mayHaveEnded &&= run.mayHaveEnded;
  clock.fromBeforeLog ||= run.fromBeforeLog;
  clock.passedUnread ||= run.passedUnread;
}
