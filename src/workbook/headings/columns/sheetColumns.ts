import { type HeaderBlock, headingOf, readingsOf } from "../../layout/headerBlock";
import type { SheetGrid } from "../../snapshot/sheetGrid";
import type { FieldKind } from "../fields/field";
import type { HeadingScore } from "../scoring/headingScorer";
import { type ColumnProfile, columnProfile } from "./columnProfile";
import type { ReadingContext } from "./readingContext";

/** One column below a block of headings; what it holds is looked at when it is asked for. */
export class SheetColumn {
  readonly heading: string;
  /** Lines of the heading from top to bottom. */
  readonly lines: readonly string[];
  readonly readings: readonly string[];
  /** How well each reading fits each field by name. */
  readonly scores: readonly (readonly HeadingScore[])[];
  readonly #fits = new Map<FieldKind, number | null>();
  #profile: ColumnProfile | undefined;

  constructor(
    readonly context: ReadingContext,
    readonly grid: SheetGrid,
    readonly block: HeaderBlock,
    /** Place of the column in a row's cells. */
    readonly index: number,
  ) {
    this.lines = block.lines[index] ?? [];
    this.heading = headingOf(block, index);
    this.readings = readingsOf(this.lines);
    this.scores = this.readings.map((reading) => context.scorer.scores(reading));
  }

  /** Zero-based column of the worksheet. */
  get column(): number {
    return this.grid.firstColumn + this.index;
  }

  get profile(): ColumnProfile {
    const heading = this.lines.at(-1) ?? "";
    this.#profile ??= columnProfile(this.grid, this.column, this.block.lastRow + 1, heading);
    return this.#profile;
  }

  /** How well the column's cells fit a kind of value, 0–1; `null` where it holds nothing. */
  fit(kind: FieldKind): number | null {
    let fit = this.#fits.get(kind);
    if (fit === undefined) {
      fit = this.context.fit(this.profile, kind);
      this.#fits.set(kind, fit);
    }
    return fit;
  }
}

/** All columns of a sheet below a block of headings. */
export function sheetColumns(
  context: ReadingContext,
  grid: SheetGrid,
  block: HeaderBlock,
): readonly SheetColumn[] {
  return block.lines.map((_, index) => new SheetColumn(context, grid, block, index));
}
