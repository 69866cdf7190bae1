import { dateInFull } from "../../domain/calendar/words";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { dateOfSerial } from "../../workbook/snapshot/values/serials";
import type { CellState } from "./cellStates";

/** What a cell holds, as a person reads it: a date in words, anything else as it is. */
export function shownState({ value, numberFormat }: CellState, system: DateSystem): string {
  const isDate = typeof value === "number" && showsDates(numberFormat);
  const date = isDate ? dateOfSerial(value, system) : null;
  return date === null ? String(value) : dateInFull(date);
}

/** Whether a number format shows days or years; colours and quoted words in it say nothing. */
export function showsDates(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""));
}
