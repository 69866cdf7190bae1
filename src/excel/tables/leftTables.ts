import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import type { Conversation } from "../base/inExcel";
import type { StandingTable } from "./standing";

/** Why a refresh leaves a table as it stands. */
export type WhyLeft =
  | { readonly kind: "columns missing"; readonly columns: readonly string[] }
  | { readonly kind: "in the way"; readonly what: string }
  | { readonly kind: "unknown table" };

/** A table that a refresh leaves as it stands. */
export interface Left {
  readonly standing: StandingTable;
  readonly why: WhyLeft;
}

/** Why a table was not refreshed, in words that follow a colon. */
export function whyLeft(why: WhyLeft): string {
  switch (why.kind) {
    case "columns missing":
      return `the tracker has no column for ${why.columns.join(", ")}`;
    case "in the way":
      return `in the way: ${why.what}`;
    case "unknown table":
      return "this version of the add-in has no such table";
  }
}

/** Between a caption and what is said of its table. */
const SAID_OF_IT = " – not refreshed on ";

/**
 * Asks for the captions of tables that may be left; after the next round trip gives what marks them, in words: a
 * table that shows old numbers says so. A caption that someone wrote anew stays as it is.
 */
export function askToMark(
  { context }: Conversation,
  tables: readonly StandingTable[],
): (left: readonly Left[], today: CalendarDate) => void {
  const cells = new Map(
    tables.map(({ mark, area: { sheet, firstRow, firstColumn } }) => [
      mark,
      context.workbook.worksheets.getItem(sheet).getCell(firstRow, firstColumn).load("values"),
    ]),
  );
  return (left, today) => {
    for (const { standing, why } of left) {
      const cell = cells.get(standing.mark);
      const [shown] = String(cell?.values[0]?.[0] ?? "").split(SAID_OF_IT);
      if (!cell || shown !== standing.caption) continue;
      cell.values = [[`${shown}${SAID_OF_IT}${dateInFull(today)}: ${whyLeft(why)}`]];
    }
  };
}
