import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding } from "./finding";

/** On what a verdict rests: whose clocks were followed to the as-at day. */
export interface Ground {
  /** Children on a plan. */
  readonly children: number;
  /** Families with a plan whose children are not recorded: each is followed as one child. */
  readonly families: number;
  /** How many of both could not be followed to the as-at day, or are on a plan only perhaps. */
  readonly notFollowed: number;
}

/** How often each outcome of one timescale check came about, over all records it applies to or not: every record counts once. */
export interface Tally {
  readonly code: string;
  readonly met: number;
  readonly breached: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Not done, and the limit lies further ahead than the warning window. */
  readonly notYetDue: number;
  readonly notApplicable: number;
  readonly cannotBeJudged: number;
}

/** The days for which bank holidays are published, both inclusive. */
export interface HolidaysKnown {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** What all checks together found. */
export interface CheckResult {
  readonly asAt: CalendarDate;
  /** In the order of the catalogue, and within a check in the order of the records. */
  readonly findings: readonly Finding[];
  /** One tally for each timescale check, in the catalogue's order. */
  readonly tallies: readonly Tally[];
  /** Where working days are counted on days for which no bank holidays are published: for which they are. Else `null`. */
  readonly holidaysLeft: HolidaysKnown | null;
  readonly ground: Ground;
}
