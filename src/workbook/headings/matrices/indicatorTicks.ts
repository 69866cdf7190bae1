import type { SaidColumns } from "../columns/saidColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import type { IndicatorNames } from "../scoring/indicatorNames";

/** A column that ticks one indicator. */
export interface TickColumn {
  /** The indicator as it is printed, or as the heading has it where it is none we know. */
  readonly indicator: string;
  readonly column: SheetColumn;
  /** Whether its heading is only near the indicator's name: it is asked about, and counted for nothing. */
  readonly isAsked?: true;
}

const FEWEST_INDICATORS = 2;
const MOSTLY_TICKS = 0.8;

/**
 * Columns of ticks, one for each indicator. A heading that names an indicator makes a column one, whatever stands in
 * it: what is not understood there is named cell by cell, never left out. Columns of ticks under other headings count
 * as indicators of the team's own where `othersToo` allows, and one whose heading is near an indicator that no column
 * names is asked about. Empty where fewer than two known indicators are found and the team spoke of none.
 */
export function findIndicatorTicks(
  columns: readonly SheetColumn[],
  names: IndicatorNames,
  othersToo: (column: SheetColumn) => boolean,
  said: SaidColumns,
): readonly TickColumn[] {
  const ticks: TickColumn[] = [];
  const named = new Set<string>();
  const others: SheetColumn[] = [];
  let known = 0;
  let told = false;
  for (const column of columns) {
    const saying = said.get(column);
    if (saying?.is === "indicator") {
      ticks.push({ indicator: saying.indicator, column });
      named.add(saying.indicator);
      told = true;
    }
    const leaf = leafOf(column);
    if (saying || leaf === "") continue;
    const name = names.named(leaf) ?? names.named(column.readings[0] ?? "");
    if (name === undefined) {
      others.push(column);
      continue;
    }
    known += 1;
    named.add(name);
    ticks.push({ indicator: name, column });
  }
  if (known < FEWEST_INDICATORS && !told) return [];
  for (const column of others) {
    const isTicks = (column.fit("yes or no") ?? 0) >= MOSTLY_TICKS;
    const isOther = othersToo(column);
    if (!isTicks && !isOther) continue;
    const near = names.near(leafOf(column));
    if (near !== undefined && !named.has(near)) {
      ticks.push({ indicator: near, column, isAsked: true });
    } else if (isTicks && isOther) ticks.push({ indicator: leafOf(column), column });
  }
  return ticks.sort((one, other) => one.column.index - other.column.index);
}

function leafOf({ lines }: SheetColumn): string {
  return lines.at(-1) ?? "";
}
