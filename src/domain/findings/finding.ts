import type { CalendarDate } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";
import type { LackedColumn } from "../records/need";
import type { DatasetName } from "../records/records";
import type { CellRef } from "../records/source";
import type { ConferenceType } from "../records/vocabulary";

/**
 * How much a finding matters. breach: a timescale missed; at risk: overdue soon, or a review not booked;
 * error: the record cannot be right; query: unusual, may be right with a reason; notice: tidiness.
 */
export const SEVERITIES = ["breach", "at risk", "error", "query", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a timescale check found for one record. */
export const OUTCOMES = [
  "met",
  "breached",
  "overdue",
  "due soon",
  "not applicable",
  "cannot be judged",
] as const;
export type TimescaleOutcome = (typeof OUTCOMES)[number];

export type { Limit } from "../calendar/limit";

/**
 * What tells a record from the others of its dataset, as data: references as the team wrote them, and what else
 * it needs. A part that is not known is left out. No part of it is one of our own words.
 */
export interface RecordIdentity {
  readonly conference?: string;
  readonly family?: string;
  readonly child?: string;
  readonly enquiry?: string;
  readonly agency?: string;
  readonly type?: ConferenceType;
  readonly date?: CalendarDate;
  /** For what concerns a whole column: its sheet, its field, and its heading as the team wrote it. */
  readonly sheet?: string;
  readonly field?: string;
  readonly heading?: string;
}

/** A record by the names its team knows it by. */
export interface RecordName {
  readonly dataset: DatasetName;
  /** What it is known by, whatever it is called. */
  readonly identity: RecordIdentity;
  /** Ready to show: "Conference 12, family 7 (initial conference, 20 May 2013)". Carries no child's name. */
  readonly label: string;
  readonly familyRef: string | null;
  readonly conferenceRef: string | null;
  readonly chair: string | null;
  /** The day the record belongs to, for filtering by period. */
  readonly date: CalendarDate | null;
  /** Set where the record has no reference of its own, so that only what its row holds tells it. */
  readonly knownByRow?: true;
}

interface FindingBase {
  readonly code: string;
  readonly severity: Severity;
  /** The cell to go to. */
  readonly cell: CellRef;
  readonly record: RecordName;
}

/** A timescale that was missed, is about to be, or could not be judged. */
export interface TimescaleFinding extends FindingBase {
  readonly kind: "timescale";
  readonly outcome: Exclude<TimescaleOutcome, "met" | "not applicable">;
  /** The field counting starts from ("strategyDiscussion"): which one it is can be set. */
  readonly start: string;
  /** The day counting starts. `null` where it is missing. */
  readonly from: CalendarDate | null;
  /** The day the thing was done. `null` while it is not. */
  readonly to: CalendarDate | null;
  /** Last day in time, inclusive. `null` where it could not be worked out. */
  readonly limit: CalendarDate | null;
  readonly allowed: Limit;
  /** Whether the limit counts back from a later day (reports before a conference). */
  readonly backwards: boolean;
  /** Days past the limit in the limit's own unit: working days, else calendar days. `null` unless late. */
  readonly daysLate: number | null;
  /** Bank holidays and closure days that were skipped between the start and the limit. */
  readonly daysOff: readonly CalendarDate[];
  /** Those of `daysOff` that are the team's closure days and not bank holidays. */
  readonly closureDays: readonly CalendarDate[];
  readonly asAt: CalendarDate;
  /** The reason for delay that the team recorded. */
  readonly reason: string | null;
  /** Further remarks as codes with their facts, said after the arithmetic. */
  readonly remarks: readonly Remark[];
}

/** Something to add to a timescale's arithmetic. */
export type Remark =
  | {
      readonly code: "depends on the definition";
      readonly other: Limit;
      readonly otherLimit: CalendarDate;
    }
  | {
      readonly code: "beyond the bank holidays";
      readonly firstDay: CalendarDate;
      readonly lastDay: CalendarDate;
    }
  | { readonly code: "outcome is missing" }
  /** The children whom it is about, where a family has several on a plan; which, where not all of them. */
  | { readonly code: "children"; readonly count: number; readonly refs: readonly string[] }
  | { readonly code: "cancelled" }
  /** A section 47 enquiry asked for the conference. */
  | { readonly code: "not in the log" }
  | { readonly code: "booked too late"; readonly on: CalendarDate }
  | { readonly code: "booked in time"; readonly on: CalendarDate }
  | { readonly code: "plan ended without a review"; readonly on: CalendarDate }
  | {
      readonly code: "reviews before the log";
      /** The first day of the plan. */
      readonly start: CalendarDate;
      readonly logFrom: CalendarDate | null;
    }
  /** A section 47 enquiry names neither a family nor a child that is listed. */
  | { readonly code: "no family" }
  | { readonly code: "not known whom it considered" }
  /** Another plan was made, and no end of the one before is recorded. */
  | { readonly code: "another plan"; readonly on: CalendarDate }
  /** A review is booked, put off or without a date, and no conference before it is recorded. */
  | { readonly code: "no conference before" }
  /** A conference may stand on a sheet that was not read. */
  | { readonly code: "days not read" }
  /** A deadline that names no day: `isTime` where its words name how long there is. */
  | { readonly code: "deadline in words"; readonly words: string; readonly isTime: boolean }
  /** The deadline was put off: from which day, where one was recorded. */
  | { readonly code: "deadline revised"; readonly from: CalendarDate | null }
  | { readonly code: "first or later review"; readonly first: Limit }
  | { readonly code: "a full limit is too long"; readonly allowed: Limit }
  | { readonly code: "decided on the next working day"; readonly on: CalendarDate };

/** What a data check found in a record, as plain values for its sentence: fields by their names, never one of our own words. */
export type Facts = Readonly<Record<string, string | number | readonly (string | number)[] | null>>;

/** A record that cannot be right, is unusual, or is untidy. */
export interface RecordFinding extends FindingBase {
  readonly kind: "record";
  /** All cells concerned; the first is `cell`. */
  readonly cells: readonly CellRef[];
  /** What was found, as values for the check's sentence. */
  readonly facts: Facts;
  /** The certain right values, where there are any: one click puts all of them right. */
  readonly corrections?: readonly Correction[];
}

/** A value that can be put right with one click. */
export interface Correction {
  readonly cell: CellRef;
  /** What the check found in the cell, as `cutToQuote` gives it: another content was never judged. */
  readonly found: string;
  readonly to:
    | { readonly kind: "date"; readonly date: CalendarDate }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "text"; readonly text: string };
}

/** A check that could not run: never silence. */
export interface CouldNotRun {
  readonly kind: "could not run";
  readonly code: "R00";
  readonly severity: "notice";
  /** Code of the check that could not run. */
  readonly rule: string;
  /** The columns it needs and did not find. */
  readonly missing: readonly LackedColumn[];
}

/** One thing the checks have to say: data, not prose. The words are made by `sentenceOf`. */
export type Finding = TimescaleFinding | RecordFinding | CouldNotRun;
