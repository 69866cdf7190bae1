import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import type { Conference } from "../records/records";
import { type Slices, toEnd, uncounted } from "../slices";
import { type FamilyLog, familiesInSlices, type PreviousConference, previousIn } from "./families";
import { type Followed, followedInSlices } from "./followed";
import type { People } from "./people";

/** Every family's conferences in order, and every child's: worked out once for all that counts by them. */
export interface Sequences {
  readonly conferences: readonly Conference[];
  readonly families: ReadonlyMap<string, FamilyLog>;
  readonly previous: PreviousConference;
  readonly followed: Followed;
}

interface Sequenced {
  readonly conferences: readonly Conference[];
  readonly people: People;
  readonly asAt: CalendarDate;
  /** See `Availability`. */
  readonly unreadDays: readonly DaySpan[];
}

/** The latest sequences of each list of conferences, which is never changed. */
const KNOWN = new WeakMap<readonly Conference[], Sequenced & { readonly sequences: Sequences }>();

/** Puts a tracker's conferences in order, by family and by child: once for the checks, the tables and the diary. */
export function sequencesOf(input: Sequenced): Sequences {
  return toEnd(sequencesInSlices(input));
}

/** The same in slices. */
export function* sequencesInSlices(input: Sequenced): Slices<Sequences> {
  const { asAt, conferences, people, unreadDays } = input;
  const known = KNOWN.get(conferences);
  if (known?.asAt === asAt && known.people === people && known.unreadDays === unreadDays) {
    return known.sequences;
  }
  const families = yield* uncounted(familiesInSlices(conferences, asAt));
  yield 0;
  const sequences = {
    conferences,
    families,
    previous: previousIn(families, unreadDays),
    followed: yield* uncounted(
      followedInSlices({ conferences, families, people, asAt, unreadDays }),
    ),
  };
  KNOWN.set(conferences, { ...input, sequences });
  return sequences;
}
