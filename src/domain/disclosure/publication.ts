import type { AppendixTable, CellFormat } from "../tables/engine/table";

export { chartsOf, firstCharted, isCharted } from "../tables/engine/charts";
export type { TableChart } from "../tables/engine/table";

import type { Words } from "../tables/engine/words";

/**
 * How counts are protected. "show every number": the report's own practice, every figure shown; "hide 1 to 5":
 * the Department for Education's rule, counts of people of 1 to 5 become `c`, zeros are shown, and further
 * figures are hidden until none of these can be worked out; "round to 5": every count to the nearest 5.
 */
export const DISCLOSURE_MODES = ["show every number", "hide 1 to 5", "round to 5"] as const;
export type DisclosureMode = (typeof DISCLOSURE_MODES)[number];

/** What stands in place of a hidden figure. */
export const HIDDEN_MARK = "c";

/**
 * Why a figure is hidden: it is 1 to 5; it would give a small count away; or it is a percentage of a hidden
 * count.
 */
export type WhyHidden = "small" | "gives another away" | "percentage of a hidden count";

/** One figure or label as it may be published: values only, no way back to the rows behind it. */
export interface PublishedCell {
  readonly value: number | string | null;
  readonly format: CellFormat;
  /** The origin of a text's words, where not all of them are the program's own. */
  readonly words?: Words;
  readonly hidden?: WhyHidden;
}

export interface PublishedRow {
  readonly cells: readonly PublishedCell[];
  readonly group?: string;
  readonly total?: boolean;
}

/** A table as it may be published. */
export type PublishedTable = Omit<
  AppendixTable,
  "rows" | "rowsInFixedOrder" | "relations" | "concerns" | "denominators" | "columnsInAnyPeriod"
> & {
  readonly rows: readonly PublishedRow[];
};

/** What a mode did to the figures of a table that are not nought. */
export interface TableEffect {
  readonly caption: string;
  readonly figures: number;
  /** How many it hid or rounded; of a publication that shows every number, how many are counts of 1 to 5. */
  readonly touched: number;
}

/** What a mode did to all tables of a publication. */
export interface ModeEffect {
  readonly mode: DisclosureMode;
  readonly effect: readonly TableEffect[];
}

/** The tables of one publication, with how many figures each reason hid. */
export interface Publication extends ModeEffect {
  readonly tables: readonly PublishedTable[];
  readonly hidden: Readonly<Record<WhyHidden, number>>;
}
