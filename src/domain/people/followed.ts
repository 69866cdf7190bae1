import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import { lacks } from "../records/field";
import type { Child, Conference } from "../records/records";
import { eachInSlices, type Slices, toEnd } from "../slices";
import type { Clock, ReviewAnswer } from "./clock";
import type { FamilyLog } from "./families";
import {
  type FollowContext,
  type Follower,
  followOne,
  followPerson,
  unsurely,
} from "./followFamily";
import { Keeper } from "./keeper";
import { logFromOf } from "./logFrom";
import type { People, Person } from "./people";
import type { ReviewPlace } from "./run";

/** Every child's sequence, followed once for all that is judged or counted by it. */
export interface Followed {
  /** The first day that the log covers; `null` where it has no conference. */
  readonly logFrom: CalendarDate | null;
  readonly clocks: readonly Clock[];
  /** How many other clocks a review stopped on its own day, where the log alone tells of the plan. */
  readonly endedByReviews: number;
  /** From where a review is counted, by its place in the log; none where it considered no child who is on a plan. */
  answers(place: number): readonly ReviewAnswer[];
  /**
   * Where a review stands in the sequence of every child that it considered; `undefined` where it is not the same for
   * all of them, where the day counted from is not known, and where it considered none.
   */
  placeForAll(place: number): ReviewPlace | undefined;
  /** The day from which a review is counted for all of them, where that is one and surely so; else `NO_DAY`. */
  sureDayFor(place: number): number;
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
  const keeper = new Keeper(conferences, context);
  yield* eachInSlices(families.values(), (log) => followOne(log, context, keeper));
  yield* eachInSlices(people.all, (person) => {
    if (!person.family || !families.has(person.family.ref)) followUnlogged(person, context, keeper);
  });
  return {
    logFrom: context.logFrom,
    clocks: keeper.clocks,
    endedByReviews: keeper.endedByReviews,
    answers: (place) => keeper.answers(place, context),
    placeForAll: (place) => keeper.placeForAll(place),
    sureDayFor: (place) => keeper.sureDayFor(place),
    considered: (place) => keeper.considered(place),
    before: (place) => keeper.before(place),
  };
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
