import { addDays, type CalendarDate } from "../../calendar/calendarDate";
import { contains, type Period } from "../../calendar/periods";
import type { WorkingDays } from "../../calendar/workingDays";
import { grouped } from "../../grouped";
import { conferenceLeavesHolidays } from "../../judging/beyondHolidays";
import type { Judging } from "../../judging/judge";
import { type FollowedReviews, followReviews } from "../../judging/reviewOutcomes";
import { type ReviewsOfPlan, reviewsOfPlans } from "../../judging/reviewsOfPlan";
import { type DatedConference, type PreviousConference, wasHeld } from "../../people/families";
import { type Family, type People, type Person, peopleOf } from "../../people/people";
import { openOn, type Plan, type Plans, plansOf } from "../../people/plans";
import { sequencesOf } from "../../people/sequences";
import { isConference, isInitial, isReview, tookPlace } from "../../records/conferenceKinds";
import { isKnown, lacks } from "../../records/field";
import type { Need } from "../../records/need";
import type { Availability, Conference, Records } from "../../records/records";
import type { Settings } from "../../settings/settings";
import { type AgenciesAtConferences, agenciesAtConferences } from "./agenciesAtConferences";
import { type FamiliesAtRisk, familiesAtRisk } from "./atRisk";
import { type Attendance, attendanceAt } from "./attendance";
import { type Considered, consideredAt } from "./consideredAt";
import { type Discussed, discussedAt } from "./discussed";
import { lazily } from "./lazily";
import { type Measure, type Measured, measureOf } from "./measures";
import {
  type Clarity,
  notUnderstoodIn,
  notUnderstoodInAll,
  withoutFalseZeros,
} from "./notUnderstood";
import type { TableContent } from "./table";

/** What tables are built from. */
export interface TableInput {
  readonly records: Records;
  readonly available: Availability;
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  /** What is reported on: a conference belongs to the period of its date. */
  readonly period: Period;
  /** The day on which is looked back: what is dated later has not happened yet. */
  readonly asAt: CalendarDate;
}

/** What all tables of one tracker share, whatever the period: worked out once, when first asked for. */
export interface Tracker {
  readonly records: Records;
  readonly available: Availability;
  readonly settings: Settings;
  readonly asAt: CalendarDate;
  readonly judging: Judging;
  readonly previous: () => PreviousConference;
  /** What every child's sequence of conferences comes to. */
  readonly reviewed: () => FollowedReviews;
  /** Whether all reviews of a plan were in time up to a day, inclusive. */
  readonly reviewsOfPlan: (plan: Plan, until: CalendarDate) => ReviewsOfPlan;
  readonly people: () => People;
  /** The family of each conference of the log, in its order; `undefined` for one that names none. */
  readonly familiesOfLog: () => readonly (Family | undefined)[];
  /** Every child protection plan, each once. */
  readonly plans: () => Plans;
  /** Each child's plans, in order of their start; none for a child without one. */
  readonly plansOfChild: () => ReadonlyMap<Person, readonly Plan[]>;
  /** The conferences of each family that were held by the as-at day, in order of date. */
  readonly heldByFamily: () => ReadonlyMap<Family, readonly DatedConference[]>;
  readonly agencies: () => AgenciesAtConferences;
}

/** The tracker as the tables see it through one period. */
export interface Reporting extends Tracker, Clarity {
  readonly period: Period;
  /** Conferences held in the period and by the as-at day, in the sheet's order. */
  readonly conferences: readonly DatedConference[];
  readonly initials: readonly DatedConference[];
  readonly reviews: readonly DatedConference[];
  /** The family of each of `conferences`, and of each of `initials`, in their order. */
  readonly families: () => readonly (Family | undefined)[];
  readonly familiesOfInitials: () => readonly (Family | undefined)[];
  /** The day of the period's census: its last day, or the as-at day if that comes first. */
  readonly censusDay: CalendarDate;
  /** Conferences that could belong to the period but cannot be placed in it. */
  readonly leftOut: LeftOut;
  /** The same tracker through another period. */
  readonly during: (period: Period) => Reporting;
  /** Each child discussed in the period, once. */
  readonly discussed: () => readonly Discussed[];
  readonly discussedByFamily: () => ReadonlyMap<Family, readonly Discussed[]>;
  /** The children whom the period's initial conferences considered. */
  readonly considered: () => Considered;
  /** How many of the period's conferences have a day on which bank holidays are not known. */
  readonly beyondHolidays: () => number;
  /** The agencies' part in the period's conferences. */
  readonly attendance: () => Attendance;
  /** The families with an initial conference in the period and their indicators. */
  readonly atRisk: () => FamiliesAtRisk;
  /** The children on a plan on the census day, each by its plan. */
  readonly onPlan: () => readonly Plan[];
  /** A table for this period, built once however often it is shown. */
  readonly contentOf: (table: BuiltFromReporting) => TableContent;
  /** How a measure of Table 2b came out, worked out once however many tables ask. */
  readonly measured: (measure: Measure) => Measured;
}

/** What is built for one period. */
export interface BuiltFromReporting {
  /** The columns without which it cannot be made. */
  readonly needs: (settings: Settings) => readonly Need[];
  /** Columns that it counts where they are there. */
  readonly countsToo?: readonly Need[];
  /** Which of its rows count cells that were not understood, where not all of them count the same columns. */
  readonly unclearRows?: (reporting: Reporting, content: TableContent) => (row: number) => boolean;
  /** Pure: the same reporting gives the same content. */
  readonly build: (reporting: Reporting) => TableContent;
}

interface LeftOut {
  /** Conferences whose date is blank, and those whose date cannot be read. */
  readonly undated: number;
  readonly unreadable: number;
  /** Conferences of the period that were cancelled, postponed, or adjourned or inquorate without a decision. */
  readonly notHeld: number;
  /** Conferences of the period that are dated after the as-at day. */
  readonly toCome: number;
  /** Conferences counted, but without a type. */
  readonly untyped: number;
  /** Rows of single children, counted as conferences, of which nothing says which belong to one conference. */
  readonly apart: number;
}

/** The tracker through the input's period. */
export function reportingOn(input: TableInput): Reporting {
  const { records, available, settings, workingDays, asAt } = input;
  const people = lazily(() => peopleOf(records.children));
  const plans = lazily(() => plansOf(people().all, asAt));
  const judging: Judging = { workingDays, asAt, warning: settings.warningWindow };
  const sequences = lazily(() => {
    const { conferences } = records;
    const { unreadDays } = available;
    return sequencesOf({ conferences, people: people(), asAt, unreadDays });
  });
  const ofPlans = lazily(() =>
    reviewsOfPlans(sequences(), {
      settings,
      judging,
      people: people(),
      unreadDays: available.unreadDays,
    }),
  );
  const tracker: Tracker = {
    records,
    available,
    settings,
    asAt,
    judging,
    previous: lazily(() => sequences().previous),
    reviewed: lazily(() => followReviews(sequences(), { settings, judging })),
    reviewsOfPlan: (plan, until) => ofPlans()(plan, until),
    people,
    familiesOfLog: lazily(() => records.conferences.map(people().familyOf)),
    plans,
    plansOfChild: lazily(() => grouped(plans().all, ({ person }) => person)),
    heldByFamily: lazily(() => {
      const held = records.conferences.filter((one): one is DatedConference => wasHeld(one, asAt));
      return grouped(
        held.sort((one, other) => one.date - other.date),
        people().familyOf,
      );
    }),
    agencies: lazily(() => agenciesAtConferences(records, settings.agencies)),
  };
  const notUnderstoodAtAll = lazily(() => notUnderstoodInAll(tracker));
  const periods = new Map<string, Reporting>();
  const during = (period: Period): Reporting => {
    const key = `${period.from} ${period.to} ${period.label}`;
    const known = periods.get(key) ?? through(period);
    periods.set(key, known);
    return known;
  };
  const through = (period: Period): Reporting => {
    const censusDay = addDays(period.to, Math.min(0, asAt - period.to));
    const { places, ...held } = heldIn(records.conferences, period, asAt);
    const areInitial = held.conferences.map(isInitial);
    const families = lazily(() => places.map((place) => tracker.familiesOfLog()[place]));
    const measured = new Map<Measure, Measured>();
    const contents = new Map<BuiltFromReporting, TableContent>();
    const notUnderstood = lazily(() => notUnderstoodIn(held.conferences, notUnderstoodAtAll()));
    const reporting: Reporting = {
      ...tracker,
      ...held,
      period,
      censusDay,
      during,
      families,
      familiesOfInitials: lazily(() => families().filter((_, at) => areInitial[at])),
      discussed: lazily(() => discussedAt(held.conferences, families(), people(), asAt)),
      discussedByFamily: lazily(() =>
        grouped(reporting.discussed(), ({ person }) => person.family),
      ),
      considered: lazily(() => consideredAt(reporting)),
      beyondHolidays: lazily(
        () =>
          held.conferences.filter((one) => conferenceLeavesHolidays(one, workingDays, asAt)).length,
      ),
      onPlan: lazily(() => openOn(tracker.plans().all, censusDay)),
      attendance: lazily(() => attendanceAt(held.conferences, tracker.agencies())),
      atRisk: lazily(() => familiesAtRisk(reporting)),
      notUnderstood: (need) => notUnderstood()(need),
      contentOf: (table) => {
        const known = contents.get(table) ?? contentOf(table, reporting);
        contents.set(table, known);
        return known;
      },
      measured: (measure) => {
        const known = measured.get(measure) ?? measureOf(measure, held.conferences, tracker);
        measured.set(measure, known);
        return known;
      },
    };
    return reporting;
  };
  return during(input.period);
}

function heldIn(all: readonly Conference[], period: Period, asAt: CalendarDate) {
  const conferences: DatedConference[] = [];
  const places: number[] = [];
  const leftOut = { undated: 0, unreadable: 0, notHeld: 0, toCome: 0, untyped: 0, apart: 0 };
  const rowsApart = grouped(all.filter(isApart), ({ date, type }) => `${date} ${type}`);
  for (const [place, conference] of all.entries()) {
    if (!isConference(conference)) continue;
    const { date } = conference;
    if (!isKnown(date)) leftOut[date.missing === "unreadable" ? "unreadable" : "undated"] += 1;
    else if (!contains(period, date)) continue;
    else if (!tookPlace(conference)) leftOut.notHeld += 1;
    else if (!wasHeld(conference, asAt)) leftOut.toCome += 1;
    else {
      conferences.push(conference);
      places.push(place);
      if (!isKnown(conference.type)) leftOut.untyped += 1;
      const { type } = conference;
      if (isApart(conference) && (rowsApart.get(`${date} ${type}`)?.length ?? 0) > 1) {
        leftOut.apart += 1;
      }
    }
  }
  return {
    conferences,
    places,
    initials: conferences.filter(isInitial),
    reviews: conferences.filter(isReview),
    leftOut,
  };
}

/** Whether a conference is the row of one child in a log that has neither a column for the family nor a number there. */
function isApart({ children, conferenceRef, familyRef }: Conference): boolean {
  return children?.length === 1 && lacks(familyRef, "no column") && !isKnown(conferenceRef);
}

/** A table's content, in which no 0 stands for what was not understood. */
function contentOf(table: BuiltFromReporting, reporting: Reporting): TableContent {
  const { countsToo = [], unclearRows } = table;
  const content = table.build(reporting);
  const needs = [...table.needs(reporting.settings), ...countsToo];
  const isUnclearRow = unclearRows?.(reporting, content) ?? (() => true);
  return withoutFalseZeros(content, needs, isUnclearRow, reporting);
}
