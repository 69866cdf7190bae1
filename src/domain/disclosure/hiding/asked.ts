import type { Quantity } from "./quantities";

/** How much a reader is taken to know beside what the publication shows. */
export type Reader =
  /** Only how figures add up, not that none is below nought: which figures depend on which, whatever they are. */
  | "knows sums"
  /** Besides, which of the hidden figures are 1 to 5: it can be told by trying out what this program would hide. */
  | "knows which are small"
  /** Only that every hidden figure is at least 1, because noughts are shown. */
  | "knows noughts"
  /** Not even that, because noughts are hidden too. */
  | "knows no noughts";

/** What is asked for. */
export interface Asked {
  readonly target: Quantity;
  readonly hidden: ReadonlySet<Quantity>;
  /** Whether shown quantities may differ, at their cost: they would have to be hidden. */
  readonly mayHide: boolean;
  readonly reader: Reader;
}
