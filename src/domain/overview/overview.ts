import { addMonths } from "../calendar/calendarDate";
import { monthOf, partsOf } from "../calendar/parts";
import { between, type Period } from "../calendar/periods";
import { wasHeld } from "../people/families";
import { peopleOf } from "../people/people";
import { sequencesInSlices } from "../people/sequences";
import { isConference } from "../records/conferenceKinds";
import { missingColumns } from "../records/need";
import type { Settings } from "../settings/settings";
import { isTurnedOn } from "../settings/timescales";
import { type Slices, toEnd, uncounted } from "../slices";
import { MEASURES, type Measure, type Measured } from "../tables/engine/measures";
import { type Reporting, reportingOn, type TableInput } from "../tables/engine/reporting";
import { splitBy } from "../tables/engine/splitBy";
import { columnsToJudge } from "../tables/table2b";
import { CONFERENCE_TIMESCALES } from "../timescales/timescales";

/** One month of a line. */
export interface OverviewMonth {
  readonly label: string;
  readonly inTime: number;
  /** Late or overdue. */
  readonly late: number;
  /** The conferences of the month that the timescale is about. */
  readonly of: number;
}

/** How one timescale, or several that share a line of Table 2b, came out over the whole tracker. */
export interface OverviewLine {
  readonly id: string;
  readonly title: string;
  /** The checks whose findings stand behind it. */
  readonly codes: readonly string[];
  /** The conferences it is about; `inTime`, `late`, `open` and `notJudged` add up to it. */
  readonly of: number;
  readonly inTime: number;
  /** Late or overdue. */
  readonly late: number;
  /** Not done, and the limit has not passed. */
  readonly open: number;
  readonly notJudged: number;
  /**
   * Conferences that are not among `of`: of which a date cannot be read, or of which it is not known whether the
   * timescale is about them.
   */
  readonly notCounted: number;
  /** The last months of the tracker, in order. */
  readonly months: readonly OverviewMonth[];
  /** Titles of the columns without which it cannot be counted: where there are any, it is not. */
  readonly lacking: readonly string[];
}

/** Every timescale of a conference over the whole tracker. */
export interface Overview {
  /** From the first conference held to the last; `null` where none was. */
  readonly period: Period | null;
  readonly lines: readonly OverviewLine[];
}

/** Of longer trackers the last months are shown: more cannot be told apart in a narrow pane. */
const MOST_MONTHS = 24;

/** What stands in a line: Table 2b's measures in its order, then the timescales that have no line there. */
const LINES: readonly Measure[] = [
  ...MEASURES,
  ...CONFERENCE_TIMESCALES.filter(({ measure }) => measure === undefined).map(
    (timescale): Measure => ({
      id: timescale.code,
      timescales: [timescale],
      about: timescale.conference.about,
      label: () => timescale.title,
      short: timescale.title,
      of: ["conference", "conferences"],
    }),
  ),
];

/** What a tracker is looked at by: all that tables are built from, except a period. */
export type OverviewInput = Omit<TableInput, "period">;

/**
 * Counts each timescale over every conference that was held by the as-at day: the same cells as Table 2b counts for
 * that period. A timescale that is about none of them is left out.
 */
export function overviewOf(input: OverviewInput): Overview {
  return toEnd(overviewInSlices(input));
}

/** The same in slices; counts the lines done. */
export function* overviewInSlices(input: OverviewInput): Slices<Overview> {
  const period = heldPeriod(input);
  if (period === null) return { period, lines: [] };
  const months = partsOf(lately(period), "month");
  const { asAt, available, records } = input;
  const { unreadDays } = available;
  // Put in order here in slices: all that is counted by it finds it done.
  const people = peopleOf(records.children);
  yield 0;
  const { conferences } = records;
  yield* uncounted(sequencesInSlices({ conferences, people, asAt, unreadDays }));
  const reporting = reportingOn({ ...input, period });
  const lines: OverviewLine[] = [];
  for (const measure of LINES) {
    const line = lineOf(measure, input, reporting, months);
    if (line !== null) lines.push(line);
    yield 1;
  }
  return { period, lines };
}

/** How many lines `overviewInSlices` counts. */
export const OVERVIEW_LINES = LINES.length;

function heldPeriod({ records, asAt }: OverviewInput): Period | null {
  let period: Period | null = null;
  for (const conference of records.conferences) {
    if (!isConference(conference) || !wasHeld(conference, asAt)) continue;
    const { date } = conference;
    if (period === null) period = between(date, date);
    else if (date < period.from) period = between(date, period.to);
    else if (date > period.to) period = between(period.from, date);
  }
  return period;
}

function lately({ from, to }: Period): Period {
  const earliest = addMonths(monthOf(to).from, 1 - MOST_MONTHS);
  return between(from < earliest ? earliest : from, to);
}

function lineOf(
  measure: Measure,
  { available, settings }: { available: OverviewInput["available"]; settings: Settings },
  reporting: Reporting,
  months: readonly Period[],
): OverviewLine | null {
  if (!measure.timescales.some((one) => isTurnedOn(one, settings.timescales))) return null;
  const [timescale] = measure.timescales;
  const { onlyWithColumn, rare = false } = timescale?.conference ?? {};
  if (onlyWithColumn && !available.has("conferences", onlyWithColumn)) return null;
  const codes = measure.timescales.map(({ code }) => code);
  const line = { id: measure.id, title: measure.short, codes };
  const lacking = missingColumns(available, columnsToJudge([measure], settings));
  if (lacking.length > 0) {
    if (rare) return null;
    return { ...line, ...NOTHING_COUNTED, lacking };
  }
  const measured = reporting.measured(measure);
  const { of, inTime, notInTime, late, open } = measured;
  const notCounted = measured.unread + measured.undecided;
  if (of.length + notCounted === 0) return null;
  return {
    ...line,
    of: of.length,
    inTime: inTime.length,
    late: late.length,
    open: open.length,
    notJudged: notInTime.length - late.length - open.length,
    notCounted,
    months: inMonths(measured, months),
    lacking,
  };
}

const NOTHING_COUNTED = {
  of: 0,
  inTime: 0,
  late: 0,
  open: 0,
  notJudged: 0,
  notCounted: 0,
  months: [],
};

function inMonths(
  { of, inTime, late }: Measured,
  months: readonly Period[],
): readonly OverviewMonth[] {
  const split = splitBy(months);
  const [all, met, missed] = [split(of), split(inTime), split(late)];
  return months.map(({ label }, at) => ({
    label,
    inTime: met[at]?.length ?? 0,
    late: missed[at]?.length ?? 0,
    of: all[at]?.length ?? 0,
  }));
}
