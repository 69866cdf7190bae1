import type { Period } from "../../calendar/periods";
import type { RowSource } from "../../records/source";
import type { Words } from "./words";

/**
 * How a value is shown. Percentages are shares between 0 and 1, unrounded. A `figure` is a number that counts
 * no rows: typed in by the team, or worked out from a count and such a number (plans per 10,000 children).
 */
export type CellFormat = "text" | "count" | "percentage" | "tick" | "figure";

/**
 * One cell of a table. `value` is a number for counts and percentages, a text for labels, "?" and ticks,
 * `null` where the report leaves the cell blank.
 */
export interface TableCell {
  readonly value: number | string | null;
  readonly format: CellFormat;
  /** The origin of a text's words, where not all of them are the program's own: `value` is their text. */
  readonly words?: Words;
  /**
   * The rows of the tracker behind a count: as many as the count. For a percentage, the rows of its
   * numerator; for a figure worked out from a count, the rows of that count; for a tick, the row
   * that is ticked. Absent for labels.
   */
  readonly behind?: readonly RowSource[];
  /** Whether the team typed the number in: it tells of no row of the tracker. */
  readonly typed?: true;
  /**
   * For a percentage, the rows of its denominator: `value` is `behind.length / outOf.length`. For a verdict on
   * its row's percentage ("Met"), the rows of that denominator.
   */
  readonly outOf?: readonly RowSource[];
  /**
   * Whether a count, or the denominator of a percentage, counts all of a kind, whatever came of them: all initial
   * conferences, all children on a plan. Not those that happen to be all.
   */
  readonly allOfAKind?: true;
  /** Whether a count adds up others of its table: where noughts are hidden, it would tell which of them are none. */
  readonly addsUp?: true;
  /** Where the figures of one row are counted apart from each other: see {@link TableRow.apart}. */
  readonly apart?: string;
}

/** Which cell of a table, by its row and column: both zero-based, headings not counted. */
export interface TablePosition {
  readonly row: number;
  readonly column: number;
}

/**
 * What figures tell of: children and families, or how the service does its own work (conferences held, reports in
 * time, agencies that came). A copy for scrutiny protects the former.
 */
export type Concern = "people" | "the service";

/** One row, with the heading of the group it begins where the table has groups. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly group?: string;
  /** What the row tells in words that fit any period, where its label names a day. */
  readonly key?: string;
  /** What stands in a copy in place of a label that repeats the tracker's own words. */
  readonly labelInCopy?: string;
  /** A row of totals, set apart when printed. */
  readonly total?: boolean;
  /** What the row tells of, where that is not what its table tells of. */
  readonly concerns?: Concern;
  /** What the row counts, where that is not what its behind rows stand for: families, each led to by a child's row. */
  readonly counts?: "families";
  /**
   * Under what name the row's figures are counted apart from those of the table's other rows: whoever is counted in
   * it may be counted in any other row too, and no reader knows who is. Rows of one name are counted together.
   */
  readonly apart?: string;
}

/**
 * What any reader knows of two counting units: each of these families has at least `least` of these children, and
 * at most `most`.
 */
export interface UnitRelation {
  readonly wholes: readonly RowSource[];
  /** Whether the wholes are families that are led to by a child's row. */
  readonly wholesAre?: "families";
  readonly parts: readonly RowSource[];
  readonly least: number;
  /** `null` where there is no most. */
  readonly most: number | null;
  /** The rows it belongs to, where they are counted apart. */
  readonly apart?: string;
}

/** What is counted: three different counts of the same year. */
export type CountingUnit = "conferences" | "children" | "families" | "enquiries" | "actions";

/** A table or figure of the annual report, ready to be printed, inserted or previewed. */
export interface AppendixTable {
  readonly id: string;
  /** Number of the appendix it is printed in; `null` for tables beyond the printed ones. */
  readonly appendix: 1 | 2 | 3 | null;
  readonly caption: string;
  readonly columns: readonly string[];
  /** The headings without a figure of the tracker in them (the longest time taken), where one has any. */
  readonly columnsInAnyPeriod?: readonly string[];
  readonly rows: readonly TableRow[];
  /** The rows in an order that follows no figure, where `rows` are in the order of their size. */
  readonly rowsInFixedOrder?: readonly TableRow[];
  /** What the figures tell of; people where nothing is said. */
  readonly concerns?: Concern;
  readonly relations?: readonly UnitRelation[];
  /** Decimals to which percentages are rounded, half up, when shown. */
  readonly percentageDecimals?: 0 | 1;
  readonly period: Period;
  readonly unit: CountingUnit;
  /** Denominator of each row's percentage, in row order, where the table has percentages. */
  readonly denominators?: readonly number[];
  /** What was left out, what "?" means, how totals were made: one sentence each. */
  readonly notes: readonly string[];
  /** Those headings and notes that hold more than the program's own words and figures, in their pieces. */
  readonly worded?: readonly Words[];
  /** A native chart of the data. */
  readonly chart?: TableChart;
  /** Several of them, one under the other, each of some of the rows; at most {@link MOST_CHARTS}. */
  readonly charts?: readonly TableChart[];
}

/** How many charts one table has at most. */
export const MOST_CHARTS = 3;

/** A native chart: which columns are its labels and series (zero-based). */
export interface TableChart {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  readonly labels: number;
  readonly series: readonly number[];
  /** The rows that it shows, zero-based and inclusive, without a heading between them; all where nothing is said. */
  readonly rows?: { readonly first: number; readonly last: number };
  readonly categoryAxis: string;
  readonly valueAxis: string;
  readonly altText: string;
}

/** A table that could not be built, and the columns it needs. */
export interface UnavailableTable {
  readonly id: string;
  readonly caption: string;
  readonly missing: readonly string[];
}

/**
 * What a table holds for one period: the table without what its definition says already, its headings and notes by
 * the origin of their words. It names its own period where that is another than was asked for.
 */
export type TableContent = Omit<
  AppendixTable,
  "id" | "appendix" | "caption" | "concerns" | "period" | "columns" | "notes" | "worded"
> &
  Partial<Pick<AppendixTable, "period">> & {
    readonly columns: readonly Words[];
    readonly notes: readonly Words[];
  };
