import { dateInFull } from "../../calendar/words";
import type { AppendixTable } from "./table";

/**
 * The line below a table's caption: its period with its days, and what it counts.
 * @example periodAndUnit(table) //=> "2013-14 (1 April 2013 to 31 March 2014), counted in conferences"
 */
export function periodAndUnit({ period, unit }: Pick<AppendixTable, "period" | "unit">): string {
  const days = `${dateInFull(period.from)} to ${dateInFull(period.to)}`;
  return period.label === days
    ? `${days}, counted in ${unit}`
    : `${period.label} (${days}), counted in ${unit}`;
}
