import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import { type Area, parseReference } from "../base/address";
import type { ExcelProblem } from "../base/excelProblem";
import type { Contents } from "../base/heldCells";
import { type Conversation, inExcel } from "../base/inExcel";
import { type InsertedTable, placeAll, placeOf, write } from "./insertTables";
import type { TableToWrite } from "./layout";
import type { PlacedTable } from "./place";
import { type Placing, placingWhereItStands } from "./placings";
import type { StandingTable } from "./standing";
import { survey } from "./survey";
import { SAID_OF_IT, typedOver } from "./typedOver";

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

/** Cells of a table that may be written over, though someone typed there: the person saw their addresses. */
export interface AgreedOver {
  readonly mark: string;
  readonly cells: readonly string[];
}

export interface RefreshOptions {
  readonly signal?: AbortSignal | undefined;
  /** What was typed over and may be set right; none unless given. */
  readonly over?: readonly AgreedOver[];
}

/**
 * Brings tables that stand in the workbook up to date, each in its place: as `insertTables`, but a table that has
 * no room is left as it stands, as are those that could not be built, and those of which someone typed over cells that
 * the person did not agree to set right. What is left says so in its caption.
 */
export function refreshTables(
  tables: readonly { readonly standing: StandingTable; readonly table: TableToWrite }[],
  notBuilt: readonly Left[],
  today: CalendarDate,
  { signal, over = [] }: RefreshOptions = {},
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
    const typed = placed.flatMap((placing) => leftAsTyped(placing, over));
    const left = [
      ...lacking,
      ...typed,
      ...refused.flatMap(({ placing, problem }) => leftFor(placing, problem)),
    ];
    mark(left, today);
    const marks = new Set(typed.map(({ standing }) => standing.mark));
    const right = placed.filter(({ mark }) => !marks.has(mark));
    const written = await write(conversation, surveyed, right, { how: "or leave", today });
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

/** A table is left where cells of it were typed over that the person has not seen named. */
function leftAsTyped({ where, looked }: PlacedTable, over: readonly AgreedOver[]): readonly Left[] {
  if (where.kind !== "standing" || looked === null) return [];
  const { standing } = where;
  // A cell that was cleared holds nothing that could be lost.
  const cells = (typedOver(standing, looked) ?? []).filter(
    (cell) => valueIn(standing.area, looked, cell) !== "",
  );
  const agreed = over.find(({ mark }) => mark === standing.mark)?.cells ?? [];
  const isAgreed = cells.every((cell) => agreed.includes(cell));
  return isAgreed ? [] : [{ standing, why: { kind: "typed over", cells } }];
}

function valueIn(area: Area, { values }: Contents, address: string): unknown {
  const cell = parseReference(`sheet!${address}`);
  return cell ? values[cell.firstRow - area.firstRow]?.[cell.firstColumn - area.firstColumn] : "";
}

function leftFor({ where }: Placing, { facts: { what = "" } }: ExcelProblem): readonly Left[] {
  if (where.kind !== "standing") return [];
  return [{ standing: where.standing, why: { kind: "in the way", what } }];
}

/** Why a refresh leaves a table as it stands. */
export type WhyLeft =
  | { readonly kind: "columns missing"; readonly columns: readonly string[] }
  | { readonly kind: "in the way"; readonly what: string }
  /** Cells of the table that someone typed over, by their addresses. */
  | { readonly kind: "typed over"; readonly cells: readonly string[] }
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
    case "typed over":
      return `typed over: ${why.cells.join(", ")}`;
    case "unknown table":
      return "this version of the add-in has no such table";
  }
}

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
