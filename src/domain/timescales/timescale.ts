import type { Limit } from "../calendar/limit";
import type { ConferenceDate } from "../records/conferenceSteps";
import type { Need } from "../records/need";
import type { Conference } from "../records/records";
import type { Source } from "../sources/sources";
import type { About } from "./about";

/** What kind of limit a timescale has, and what it is unless a team sets another. */
export type LimitKind =
  /** An amount of a unit. */
  | { readonly kind: "amount"; readonly standard: Limit }
  /** The same, and judged only where a team turns it on. */
  | { readonly kind: "amount, off unless set"; readonly standard: Limit }
  /** The same, counted from one of the timescale's starts: the first of them unless set. */
  | { readonly kind: "amount from a start"; readonly standard: Limit }
  /** In two definitions, of which a setting chooses one. */
  | {
      readonly kind: "months or days";
      readonly standard: { readonly months: number; readonly days: number };
    }
  /** In working days, one for each type of assessment. */
  | {
      readonly kind: "by type of assessment";
      readonly standard: {
        readonly initial: number;
        readonly core: number;
        readonly single: number;
      };
    };

/** How a timescale's sentence names what is done in time. */
export interface Deed {
  /** As it is said once done: "held". */
  readonly done: string;
  /** As it is said while it is not: "no review held". */
  readonly notDone: string;
  /** In time or not, as a question: "the conference was held". */
  readonly asked: string;
}

/** A limit as it is set, for the words of a line in Table 2b. */
export interface LimitSet extends Limit {
  /** The field it is counted from. */
  readonly from: string;
  /** "15 working days" */
  readonly words: string;
}

/** A line of Table 2b. Timescales with the same `id` share a line. */
export interface MeasureLine {
  readonly id: string;
  /** Its place among the lines. */
  readonly place: number;
  /** As Table 2b prints it, with the limit that is set. */
  readonly label: (set: LimitSet) => string;
  /** As the heading of a column. */
  readonly short: string;
  /** What its percentage is of, with a number before it. */
  readonly of: readonly [one: string, many: string];
  /** The conferences it is about, where that is more than its timescales say together. */
  readonly about?: About;
}

/** A timescale as a value: all that is said of it anywhere is said here. */
export interface Timescale {
  readonly code: string;
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** How to put it right, in one sentence. */
  readonly putRight: string;
  /** Where it is laid down. */
  readonly sources: readonly Source[];
  /** How much it matters that it was missed. */
  readonly severity: "breach" | "query";
  readonly needs: readonly Need[];
  /** Columns it works from besides, where the workbook has them. */
  readonly uses?: readonly Need[];
  readonly deed: Deed;
  /** The fields that counting may start from, in the words of its sentence: the first unless a setting says otherwise. */
  readonly starts: Readonly<Record<string, string>>;
  /** `null` where it has no limit of its own that could be set. */
  readonly limit: LimitKind | null;
  /** The limit as docs/rules.md gives it, where that is more than so much from one date to another. */
  readonly limitSaid?: (standard: string) => string;
  /** Whether its limit is the least time that must lie before its start; of a conference its direction says so. */
  readonly isLeastBefore?: true;
  /** Its line in Table 2b and the tables of timeliness, where it has one. */
  readonly measure?: MeasureLine;
  /** What more is known of a timescale that runs between two dates of one conference. */
  readonly conference?: ConferencePart;
}

/** What there is to a timescale between two dates of one conference. */
interface ConferencePart {
  /** Which conferences it is about. */
  readonly about: About;
  /** The date that stops the clock. */
  readonly to: ConferenceDate;
  /** Whether it must be done within the limit after the start, or at least the limit before it. */
  readonly direction: "within" | "at least before";
  /** Whether few logs have such conferences, so that nobody misses the check where there is no log. */
  readonly rare?: boolean;
  /** The check has nothing to say to a workbook without this column. */
  readonly onlyWithColumn?: string;
  /** Columns of the conference's own sheet with which another check reports a missing start. */
  readonly startToldWith?: readonly (keyof Conference)[];
  /** Whether this check asks for the outcome that decides if it applies; else another does. */
  readonly asksForOutcome?: boolean;
  /** What becomes of a review whose place in its family's sequence is not known. */
  readonly unplacedReview?: "judged here" | "judged elsewhere";
}

/** A timescale of one conference: a check judges it, and Table 2b may count it. */
export interface ConferenceTimescale extends Timescale {
  readonly limit: Exclude<LimitKind, { readonly kind: "by type of assessment" }>;
  readonly starts: { readonly [Field in ConferenceDate]?: string };
  readonly conference: ConferencePart;
}

/** Whether a timescale is one of a conference. */
export function isOfConference(timescale: Timescale): timescale is ConferenceTimescale {
  return timescale.conference !== undefined;
}
