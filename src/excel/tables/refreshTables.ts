import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import type { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { type InsertedTable, placeAll, placeOf, write } from "./insertTables";
import type { TableToWrite } from "./layout";
import { type Placing, placingWhereItStands } from "./placings";
import type { StandingTable } from "./standing";
import { survey } from "./survey";

/** What a refresh did. */
export interface Refreshed {
  readonly refreshed: readonly InsertedTable[];
  /** The tables that show what they showed before, and why. */
  readonly left: readonly LeftTable[];
}

/** A table that a refresh left as it stands. */
export interface LeftTable extends InsertedTable {
  readonly why: WhyLeft;
}

/**
 * Brings tables that stand in the workbook up to date, each in its place: as `insertTables`, but a table that has
 * no room is left as it stands, as are those that could not be built. What is left says so in its caption.
 */
export function refreshTables(
  tables: readonly { readonly standing: StandingTable; readonly table: TableToWrite }[],
  notBuilt: readonly Left[],
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<Refreshed> {
  return inExcel(signal, async (conversation) => {
    const surveyed = await survey(conversation);
    const now = ({ mark }: StandingTable) => surveyed.standing.find((one) => one.mark === mark);
    const placings = tables.flatMap(({ standing, table }) => {
      const stands = now(standing);
      return stands ? [placingWhereItStands(table, stands)] : [];
    });
    const lacking = notBuilt.flatMap(({ standing, why }) => {
      const stands = now(standing);
      return stands ? [{ standing: stands, why }] : [];
    });
    const mark = askToMark(conversation, surveyed.standing);
    const { placed, refused } = await placeAll(conversation, surveyed, placings, null);
    const left = [
      ...lacking,
      ...refused.flatMap(({ placing, problem }) => leftFor(placing, problem)),
    ];
    mark(left, today);
    const written = await write(conversation, surveyed, placed, { how: "or leave", today });
    left.push(...written.refused.flatMap(({ placing, problem }) => leftFor(placing, problem)));
    return {
      refreshed: written.inserted,
      left: left.map(({ standing, why }) => ({
        ...placeOf(standing.mark, standing, standing.area),
        why,
      })),
    };
  });
}

function leftFor({ where }: Placing, { facts: { what = "" } }: ExcelProblem): readonly Left[] {
  if (where.kind !== "standing") return [];
  return [{ standing: where.standing, why: { kind: "in the way", what } }];
}

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
 * table that shows old numbers says so. A caption that someone rewrote stays as it is.
 */
export function askToMark(
  { context }: Conversation,
  tables: readonly StandingTable[],
): (left: readonly Left[], today: CalendarDate) => void {
  const cells = new Map(
    tables.map(({ mark }) => [
      mark,
      context.workbook.names.getItem(mark).getRange().getCell(0, 0).load("values"),
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
