import type { CalendarDate } from "../calendar/calendarDate";
import type { Clock } from "../people/clock";
import type { Person } from "../people/people";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown, known } from "../records/field";
import type { RowSource } from "../records/source";
import type { ClockStanding, ReviewLimits } from "./reviewClock";

/** Where a child's next review stands. */
export type DiaryStanding =
  | "overdue"
  | "cannot be judged"
  | "booked too late"
  | "due soon"
  | "booked"
  | "not booked yet";

/** One child on a plan, and its next review. */
export interface DiaryEntry {
  /** The child's reference; `null` where it has none, or the family's children are not recorded. */
  readonly child: string | null;
  readonly family: string | null;
  /** The day of the conference, or of the plan's start, from which the next review is counted. */
  readonly from: CalendarDate | null;
  /** Last day in time, inclusive. */
  readonly limit: CalendarDate | null;
  readonly booked: CalendarDate | null;
  readonly standing: DiaryStanding;
  /** The child's own row; where none is recorded, that of the family's last conference. */
  readonly source: RowSource;
}

/**
 * Every child on a plan with its next review, the one due first on top; those without a limit come last. A family
 * whose children are not recorded is one entry.
 */
export function reviewDiary(clocks: readonly Clock[], limits: ReviewLimits): readonly DiaryEntry[] {
  const entries = clocks.flatMap((clock) => {
    const stands = limits.standingOf(clock);
    if (clock.stopped !== NO_DAY || stands.outcome === "not applicable") return [];
    return clock.children.flatMap((child) => entryOf(child, clock, stands));
  });
  const day = ({ limit }: DiaryEntry) => limit ?? Number.POSITIVE_INFINITY;
  const seen = new Set<RowSource>();
  // Of children who are not recorded a family has one entry: the one that is due first.
  return entries
    .sort((one, other) => day(one) - day(other))
    .filter(({ source }) => !seen.has(source) && seen.add(source));
}

function entryOf(
  child: Person | null,
  { family, last }: Clock,
  stands: ClockStanding,
): readonly DiaryEntry[] {
  const conference = last ?? family?.conferences.at(-1) ?? family?.notHeld[0];
  const source = child?.firstRow.sources[0] ?? conference?.sources[0];
  if (!source) return [];
  const { booked, from, limit } = stands;
  return [
    {
      child: child ? (known(child.firstRow.childRef) ?? null) : null,
      family:
        (child && known(child.firstRow.familyRef)) ??
        (conference && known(conference.familyRef)) ??
        null,
      from,
      limit: stands.outcome === "cannot be judged" ? null : limit,
      booked: booked && isKnown(booked.date) ? booked.date : null,
      standing: standingOf(stands),
      source,
    },
  ];
}

function standingOf({ booked, isTooLate, outcome }: ClockStanding): DiaryStanding {
  if (outcome === "cannot be judged" || outcome === "overdue") return outcome;
  if (isTooLate) return "booked too late";
  if (outcome === "due soon") return "due soon";
  return booked ? "booked" : "not booked yet";
}
