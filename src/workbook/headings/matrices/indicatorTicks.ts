import type { SaidColumns } from "../columns/saidColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import type { IndicatorNames } from "../scoring/indicatorNames";

/** A column that ticks one indicator. */
export interface TickColumn {
  /** The indicator as it is printed, or as the heading has it where it is none we know. */
  readonly indicator: string;
  readonly column: SheetColumn;
}

const FEWEST_INDICATORS = 2;
const MOSTLY_TICKS = 0.8;

/**
 * Columns of ticks, one for each indicator. Columns of ticks under other headings count as indicators of the
 * team's own where `othersToo` allows. Empty where fewer than two known indicators are found and the team
 * spoke of none.
 */
export function findIndicatorTicks(
  columns: readonly SheetColumn[],
  names: IndicatorNames,
  othersToo: (column: SheetColumn) => boolean,
  said: SaidColumns,
): readonly TickColumn[] {
  const ticks: TickColumn[] = [];
  let known = 0;
  let told = false;
  for (const column of columns) {
    const saying = said.get(column);
    if (saying?.is === "indicator") {
      ticks.push({ indicator: saying.indicator, column });
      told = true;
    }
    if (saying) continue;
    const leaf = column.lines.at(-1) ?? "";
    if (leaf === "") continue;
    const name = names(leaf) ?? names(column.readings[0] ?? "");
    if (name === undefined && !othersToo(column)) continue;
    const fit = column.fit("yes or no");
    if (fit !== null && fit < MOSTLY_TICKS) continue;
    if (name !== undefined) {
      known += 1;
      ticks.push({ indicator: name, column });
    } else if (fit !== null) ticks.push({ indicator: leaf, column });
  }
  return known < FEWEST_INDICATORS && !told ? [] : ticks;
}
