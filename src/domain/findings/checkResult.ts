import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding } from "./finding";

/** How often each outcome of one timescale check came about, over all records it applies to or not. */
export interface Tally {
  readonly code: string;
  readonly met: number;
  readonly breached: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly notApplicable: number;
  readonly cannotBeJudged: number;
}

/** What all checks together found. */
export interface CheckResult {
  readonly asAt: CalendarDate;
  readonly findings: readonly Finding[];
  /** One tally for each timescale check that ran, in the catalogue's order. */
  readonly tallies: readonly Tally[];
  /** Last day of the published bank holidays, where a judged date lies beyond it; else `null`. */
  readonly holidaysEnd: CalendarDate | null;
}
