import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import { lacks } from "../records/field";
import type { Child, Conference } from "../records/records";
import { eachInSlices, type Slices, toEnd } from "../slices";
import type { FamilyLog } from "./families";
import type { StopReason } from "./follow";
import {
  type FollowContext,
  type Follower,
  followPerson,
  followUndated,
  unsurely,
} from "./followFamily";
import { logFromOf } from "./logFrom";
import { childrenListedUnder, type People, type Person } from "./people";
import type { Plan } from "./plans";
import { NO_DAY, type ReviewPlace, type Run } from "./run";

/** From where a review is counted, for the children of whom this is so. */
export interface ReviewAnswer {
  /** The day counted from; `NO_DAY` where it is not known. */
  readonly from: number;
  readonly place: ReviewPlace;
  /** The same by the least that is sure: where it differs, only what both say is sure. */
  readonly sureFrom: number;
  readonly surePlace: ReviewPlace;
  /** The conference counted from, where the log has it. */
  readonly before: Conference | undefined;
  /** The children; `null` stands for those of a family whose children are not recorded. */
  readonly children: readonly (Person | null)[];
}

/** The clock of one or several children of a family of whom the same is to be said. */
export interface Clock {
  readonly children: readonly (Person | null)[];
  /** Each child's plan, where the children's sheet records it. */
  readonly plan: Plan | null;
  readonly family: FamilyLog | undefined;
  /** The conference from which the next review is counted; `undefined` where it is the plan's start or a recorded day. */
  readonly last: Conference | undefined;
  readonly day: number;
  readonly next: ReviewPlace;
  readonly sureDay: number;
  readonly sureNext: ReviewPlace;
  readonly fromBeforeLog: boolean;
  /** Whether it is not known that there is a plan. */
  readonly isUnsure: boolean;
  /** Whether a review may have ended the plan: it ended those of some children, and nothing says of which. */
  readonly mayHaveEnded: boolean;
  /** Whether it went on over days that were not read: a review may have been held on them. */
  readonly passedUnread: boolean;
  /** The day it stopped; `NO_DAY` where it runs. */
  readonly stopped: number;
  readonly why: StopReason | null;
}

/** Every child's sequence, followed once for all that is judged or counted by it. */
export interface Followed {
  /** The first day that the log covers; `null` where it has no conference. */
  readonly logFrom: CalendarDate | null;
  readonly clocks: readonly Clock[];
  /** From where a review is counted, by its place in the log; none where it considered no child who is on a plan. */
  answers(place: number): readonly ReviewAnswer[];
  /**
   * Where a review stands in the sequence of every child that it considered; `undefined` where it is not the same for
   * all of them, where the day counted from is not known, and where it considered none.
   */
  placeForAll(place: number): ReviewPlace | undefined;
  /** Whether it is known of a child that a review considered it. */
  considered(place: number): boolean;
  /** The conference that a review is counted from, for the first of its children, where the log has it. */
  before(place: number): Conference | undefined;
}

interface FollowInput {
  readonly conferences: readonly Conference[];
  readonly families: ReadonlyMap<string, FamilyLog>;
  readonly people: People;
  readonly asAt: CalendarDate;
  /** See `Availability`. */
  readonly unreadDays: readonly DaySpan[];
}

/** Follows every child of a tracker. */
export function followed(input: FollowInput): Followed {
  return toEnd(followedInSlices(input));
}

/** The same in slices. */
export function* followedInSlices(input: FollowInput): Slices<Followed> {
  const { asAt, conferences, families, people, unreadDays } = input;
  const context: FollowContext = {
    people,
    families,
    asAt,
    logFrom: logFromOf(families),
    unreadDays,
    strayConferences: conferences.some(isStray),
    strayChildren: people.all.some(({ family, firstRow }) => !family && isStray(firstRow)),
  };
  const keeper = new Keeper(conferences);
  yield* eachInSlices(families.values(), (log) => followOne(log, context, keeper));
  yield* eachInSlices(people.all, (person) => {
    if (!person.family || !families.has(person.family.ref)) followUnlogged(person, context, keeper);
  });
  return {
    logFrom: context.logFrom,
    clocks: keeper.clocks,
    answers: (place) => keeper.answers(place, context),
    placeForAll: (place) => keeper.placeForAll(place),
    considered: (place) => keeper.considered(place),
    before: (place) => keeper.before(place),
  };
}

function followOne(log: FamilyLog, context: FollowContext, follower: Follower): void {
  const family = context.people.familyOf({ familyRef: log.key });
  const children = childrenListedUnder(family, log.key);
  for (const person of children) followPerson(person, log, context, follower);
  followUndated(log, children, context, follower);
}

/** A child whose family has no conference in the log, under its first reference at least. */
function followUnlogged(person: Person, context: FollowContext, follower: Follower): void {
  const refs = person.family?.otherRefs ?? [];
  if (refs.some((ref) => context.families.has(ref))) return;
  // Its conferences may be in the log, under a family that cannot be read here or there.
  const isUnsure = context.strayConferences || (!person.family && isStray(person.firstRow));
  followPerson(person, undefined, context, isUnsure ? unsurely(follower) : follower);
}

function isStray({ familyRef }: Conference | Child): boolean {
  return lacks(familyRef, "unreadable");
}

/** Keeps what is told in flat lists by the place of the review: nearly all reviews have one answer. */
class Keeper implements Follower {
  readonly clocks: Clock[] = [];
  readonly #conferences: readonly Conference[];
  readonly #from: Int32Array;
  readonly #sureFrom: Int32Array;
  readonly #before: Int32Array;
  readonly #place: Uint8Array;
  readonly #surePlace: Uint8Array;
  /** Reviews of which several things are to be said: they are followed again when they are asked for. */
  readonly #split = new Map<number, FamilyLog>();
  #collecting: { readonly place: number; readonly answers: Collected[] } | undefined;

  constructor(conferences: readonly Conference[]) {
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
    for (let at = this.clocks.length - 1; at >= 0; at -= 1) {
      const clock = this.clocks[at];
      if (!clock || clock.family !== family || family === undefined) break;
      if (saysTheSame(clock, run, last, stopped)) {
        (clock.children as (Person | null)[]).push(run.person);
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
      stopped,
      why,
    });
  }

  considered(place: number): boolean {
    return this.#place[place] !== 0;
  }

  placeForAll(place: number): ReviewPlace | undefined {
    const told = this.#place[place] ?? 0;
    if (told === 0 || this.#from[place] === NO_DAY || this.#split.has(place)) return undefined;
    return told as ReviewPlace;
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

function saysTheSame(
  clock: Clock,
  run: Run,
  last: Conference | undefined,
  stopped: number,
): boolean {
  return (
    clock.last === last &&
    clock.day === run.day &&
    clock.next === run.next &&
    clock.sureDay === run.sureDay &&
    clock.sureNext === run.sureNext &&
    clock.stopped === stopped &&
    clock.isUnsure === run.isUnsure &&
    clock.mayHaveEnded === run.mayHaveEnded &&
    clock.passedUnread === run.passedUnread &&
    clock.fromBeforeLog === run.fromBeforeLog
  );
}
