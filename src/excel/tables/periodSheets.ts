import { dateParts, toIso } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import type { AppendixTable } from "../../domain/tables/engine/table";
import type { OurMarks, OurSheet } from "../base/ourMarks";
import { ourSheetName, type WantedSheet } from "../base/sheets";
import { periodOf, type Standing, type StandingTable } from "./standing";

/** Excel's limit for the name of a sheet. */
const NAME_LIMIT = 31;

/**
 * The sheet that a table belongs on: its appendix's, or one for all that the report does not print. The first period
 * that is inserted has the printed names; another has its period behind it, and never takes the first one's place.
 */
export function ownSheetOf(
  { appendix, period }: Pick<AppendixTable, "appendix" | "period">,
  { marks, standing }: { readonly marks: OurMarks; readonly standing: readonly StandingTable[] },
): WantedSheet {
  const printed = appendix === null ? "Further tables" : `Appendix ${appendix}`;
  const first: OurSheet = appendix === null ? "further" : `appendix_${appendix}`;
  const days = `${toIso(period.from)}.${toIso(period.to)}`.replaceAll("-", "_");
  const dated: WantedSheet = { sheet: `${first}.${days}`, wanted: withPeriod(printed, period) };
  if (ourSheetName(marks, dated.sheet) !== undefined) return dated;
  const there = ourSheetName(marks, first);
  const onIt = standing.filter(({ area }) => area.sheet === there);
  const isFree = onIt.length === 0 || onIt.some((table) => isOfPeriod(table, period));
  return there === undefined || isFree ? { sheet: first, wanted: printed } : dated;
}

/** Whether a standing table was inserted for a period: by its days, whatever it was called. */
export function isOfPeriod(table: Standing, { from, to }: Period): boolean {
  const own = periodOf(table);
  return own.from === from && own.to === to;
}

/** @example withPeriod("Appendix 3", quarter(2013, 4)) //=> "Appendix 3 (Q4 2013-14)" */
function withPeriod(printed: string, { label, from, to }: Period): string {
  const short = label.replace(/^Quarter (\d) of /, "Q$1 ");
  const name = `${printed} (${short})`;
  if (name.length <= NAME_LIMIT && !/[:\\/?*[\]]/.test(name)) return name;
  return `${printed.replace(/ tables$/, "")} (${inDigits(from)}-${inDigits(to)})`;
}

function inDigits(day: Period["from"]): string {
  const { day: number, month, year } = dateParts(day);
  return [number, month, year % 100].map((part) => String(part).padStart(2, "0")).join(".");
}
