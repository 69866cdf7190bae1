import type { CalendarDate } from "../../calendar/calendarDate";
import type { Limit } from "../../calendar/limit";
import type { DatasetName, Records } from "../../records/records";

/**
 * A count told as conditions on columns, so that a formula over the tracker can make it too. Only part of the
 * report's counting can be told so: what needs a family's sequence or an age worked out from a birth cannot.
 */
export interface Counting<Name extends DatasetName = DatasetName> {
  readonly dataset: Name;
  /** Conditions that a row must meet, all of them. */
  readonly all: readonly Condition<Name>[];
}

/** A condition that the words of one column decide. */
export interface WordCondition<Name extends DatasetName> {
  readonly kind: "words";
  readonly field: string;
  /** Whether a row must say one of the words for which it holds, or none of those for which it does not. */
  readonly how: "one of" | "none but";
  /** Whether it holds for a record: all records with the same word must agree. */
  holds(record: Records[Name][number]): boolean;
}

export type Condition<Name extends DatasetName = DatasetName> =
  | WordCondition<Name>
  /** A day from `from` to `to`, both inclusive, `null` where open; never after the as-at day. */
  | {
      readonly kind: "day";
      readonly field: string;
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
    }
  /** A number from `from` to `to`, both inclusive. */
  | {
      readonly kind: "number";
      readonly field: string;
      readonly from: number;
      readonly to: number;
    }
  /** The working days from `start` to a day not before it: more than the one, at most the other. */
  | {
      readonly kind: "took";
      readonly start: string;
      readonly end: string;
      readonly moreThan: number | null;
      readonly atMost: number | null;
    }
  /** `end` within a limit after `start`; backwards: at least the limit before it. */
  | {
      readonly kind: "within";
      readonly start: string;
      readonly end: string;
      readonly limit: Limit;
      readonly backwards: boolean;
    }
  /** The same reference stands in a row of another dataset that meets its own conditions. */
  | { readonly kind: "listed"; readonly by: string; readonly in: Counting };

/** How one cell of a table is counted. */
export type CellCounting =
  /** The rows of countings that have no row in common, added up. */
  | { readonly kind: "rows"; readonly sum: readonly Counting[] }
  /** A counting, or the count in another column of the same row, as a share of other rows. */
  | { readonly kind: "share"; readonly part: Counting | number; readonly outOf: Counting }
  /** All that stands above it in its column. */
  | { readonly kind: "total" };

/** Tells how a cell is counted, by its row and column; `null` where no conditions can tell. */
export type CountingOf = (row: number, column: number) => CellCounting | null;

/** Of which dataset a word's records are. */
export function words<Name extends DatasetName>(
  field: string,
  how: WordCondition<Name>["how"],
  holds: (record: Records[Name][number]) => boolean,
): WordCondition<Name> {
  return { kind: "words", field, how, holds };
}

/** The rows of one counting. */
export function rowsOf<Name extends DatasetName>(counting: Counting<Name>): CellCounting {
  return { kind: "rows", sum: [counting] };
}
