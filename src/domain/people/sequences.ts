import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import type { Conference } from "../records/records";
import { type FamilyLog, familiesOf, type PreviousConference, previousIn } from "./families";
import { type Followed, followed } from "./followed";
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

/** Puts a tracker's conferences in order, by family and by child. */
export function sequencesOf({ asAt, conferences, people, unreadDays }: Sequenced): Sequences {
  const families = familiesOf(conferences, asAt);
  return {
    conferences,
    families,
    previous: previousIn(families, unreadDays),
    followed: followed({ conferences, families, people, asAt, unreadDays }),
  };
}
