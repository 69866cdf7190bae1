import { dateParts, toIso } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import type { AppendixTable } from "../../domain/tables/engine/table";
import type { OurMarks, OurSheet, TableSheet } from "../base/ourMarks";
import { ourSheetName, SHEET_NAME_LIMIT, type WantedSheet } from "../base/sheets";
import { periodOf, type Standing, type StandingTable } from "./standing";

interface Marked {
  readonly marks: OurMarks;
  readonly standing: readonly StandingTable[];
}

type Named = Pick<AppendixTable, "appendix" | "id">;

type Dated = Named & Pick<AppendixTable, "period">;

/** A sheet of tables, and the name it is to have. */
interface TablesSheet<Sheet extends OurSheet> extends WantedSheet {
  readonly sheet: Sheet;
}

/**
 * Further tables with a sheet of their own: Excel prints a sheet one way round, and repeats the headings of one table on
 * it. So tables that need a page on its side stand together, and each that grows with the tracker stands alone.
 */
const OWN_SHEETS: Readonly<Record<string, TablesSheet<TableSheet>>> = {
  "timeliness-by-month": { sheet: "wide", wanted: "Wide tables" },
  "attendance-by-type": { sheet: "wide", wanted: "Wide tables" },
  comparison: { sheet: "wide", wanted: "Wide tables" },
  "review-diary": { sheet: "diary", wanted: "Diary" },
  actions: { sheet: "actions", wanted: "Action plan" },
};

/** The sheet with the printed name, for the first period that is inserted: its appendix's, or one for further tables. */
export function printedSheetOf({ appendix, id }: Named): TablesSheet<TableSheet> {
  if (appendix !== null) return { sheet: `appendix_${appendix}`, wanted: `Appendix ${appendix}` };
  return OWN_SHEETS[id] ?? FURTHER;
}

/** The sheet of all further tables, on which earlier versions put those with a sheet of their own too. */
const FURTHER: TablesSheet<TableSheet> = { sheet: "further", wanted: "Further tables" };

/**
 * The sheet that a table belongs on: its appendix's, or one for all that the report does not print. The first period
 * that is inserted has the printed names; another has its period behind it, and never takes the first one's place
 * unasked.
 */
export function ownSheetOf(table: Dated, { marks, standing }: Marked): WantedSheet {
  const printed = printedSheetOf(table);
  const dated = datedSheetOf(table);
  if (ourSheetName(marks, dated.sheet) !== undefined) return dated;
  const there = ourSheetName(marks, printed.sheet);
  const onIt = standing.filter(({ area }) => area.sheet === there);
  const isFree = onIt.length === 0 || onIt.some((one) => isOfPeriod(one, table.period));
  return there === undefined || isFree ? printed : dated;
}

/** The sheets on which earlier versions put a table. */
export function earlierSheetsOf(table: Dated): readonly WantedSheet[] {
  if (table.appendix !== null || OWN_SHEETS[table.id] === undefined) return [];
  return [FURTHER, withDays(FURTHER, table.period)];
}

/** A sheet beside those on which the tables of this period stand already. */
export function sheetBeside(table: Dated, { marks }: Pick<Marked, "marks">): WantedSheet {
  const dated = datedSheetOf(table);
  let number = 2;
  const sheet = (): OurSheet => `${dated.sheet}.${number}`;
  while (ourSheetName(marks, sheet()) !== undefined) number += 1;
  return { sheet: sheet(), wanted: dated.wanted };
}

function datedSheetOf(table: Dated): TablesSheet<`${TableSheet}.${string}`> {
  return withDays(printedSheetOf(table), table.period);
}

function withDays(
  { sheet, wanted }: TablesSheet<TableSheet>,
  period: Period,
): TablesSheet<`${TableSheet}.${string}`> {
  const days = `${toIso(period.from)}.${toIso(period.to)}`.replaceAll("-", "_");
  return { sheet: `${sheet}.${days}`, wanted: withPeriod(wanted, period) };
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
  if (name.length <= SHEET_NAME_LIMIT && !/[:\\/?*[\]]/.test(name)) return name;
  return `${printed.replace(/ tables$/, "")} (${inDigits(from)}-${inDigits(to)})`;
}

function inDigits(day: Period["from"]): string {
  const { day: number, month, year } = dateParts(day);
  return [number, month, year % 100].map((part) => String(part).padStart(2, "0")).join(".");
}
