import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { areaAddress, type SheetArea } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { type OurMarks, sheetMark } from "../base/ourMarks";
import { orPutRight } from "../base/partlyWritten";
import { askSelection } from "../base/selection";
import type { FormulasStanding } from "./formulas";
import type { TableToWrite } from "./layout";
import { memoryOf } from "./memory";
import { type PlacedOrRefused, type PlacedTable, placeTables } from "./place";
import { type Instead, type Placing, placingsAtSelection, placingsOnOwnSheets } from "./placings";
import { inPart, putRight } from "./putRight";
import { standingTables } from "./standing";
import { type Surveyed, survey } from "./survey";
import { setUpTablePages } from "./tablePages";
import { isAsSeen, type TableThere } from "./tablesThere";
import { type Written, writeTables } from "./write";

/** Where tables go: each on its appendix's own sheet, or below one another from the selected cell. */
export type TablePlace = "appendix sheets" | "selected cell";

/** A table that now stands in the workbook. */
export interface InsertedTable {
  /** Defined name on its cells, by which it is found again wherever it goes. */
  readonly mark: string;
  readonly id: string;
  readonly caption: string;
  readonly sheet: string;
  /** Address within the sheet: "A3:G14". */
  readonly address: string;
  /** For a table inserted as formulas, how many of its numbers are. */
  readonly live?: FormulasStanding;
  /** Whether Excel refused to set up the pages of its sheet for printing. */
  readonly pagesNotSetUp?: true;
}

const NOT_PAGED = { pagesNotSetUp: true } as const;

/** How tables are inserted. */
export interface Inserting {
  /** The day that is kept as theirs. */
  readonly today: CalendarDate;
  /** What becomes of tables that stand where these are to go. Without it nothing that stands is written over. */
  readonly instead?: InsteadOf;
  readonly signal?: AbortSignal | undefined;
}

/** Tables are replaced as they were when a person agreed to that, or stay beside the new ones. */
export type InsteadOf =
  | { readonly kind: "replace"; readonly agreed: readonly TableThere[] }
  | { readonly kind: "beside" };

const NOTHING_AGREED: InsteadOf = { kind: "replace", agreed: [] };

/**
 * Inserts tables: never over anything but those of our own that a person agreed to have replaced, each in its place.
 * Three round trips, more only beyond Excel's 5 MB: what stands (`standing`), which cells each table gets or what
 * is in its way (`placings`, `place`), and the writing (`write`: `drawTable`, `fit`, `drawCharts`, `formulas`). Then the
 * pages of the sheets are set up to be printed (`tablePages`), which costs nothing else where Excel refuses.
 * @throws ExcelProblem naming what is in the way, or a table that stands there and was not agreed on as it is now,
 * before anything is written; where Excel stops part of the way, new tables are taken out again, and those that stood
 * are named as "partly written".
 */
export function insertTables(
  tables: readonly TableToWrite[],
  where: TablePlace,
  { today, signal, instead = NOTHING_AGREED }: Inserting,
): Promise<readonly InsertedTable[]> {
  return inExcel(signal, async (conversation) => {
    const selection = where === "selected cell" ? askSelection(conversation.context) : null;
    const surveyed = await survey(conversation);
    const selected = selection?.() ?? null;
    const agreed = instead.kind === "replace" ? instead.agreed : [];
    const placings = selected
      ? placingsAtSelection(tables, selected, surveyed)
      : placingsOnOwnSheets(tables, surveyed, marksOf(instead));
    const { placed, refused } = await placeAll(conversation, surveyed, placings, selected);
    if (refused[0]) throw refused[0].problem;
    for (const one of placed) refuseUnlessAgreed(one, agreed);
    const { inserted } = await write(conversation, surveyed, placed, { how: "or none", today });
    return inserted;
  });
}

function marksOf(instead: InsteadOf): Instead {
  if (instead.kind === "beside") return instead;
  return { kind: "replace", marks: new Set(instead.agreed.map(({ mark }) => mark)) };
}

/** @throws ExcelProblem "tables stand" where a table would be replaced that nobody agreed on as it is now. */
function refuseUnlessAgreed({ where, looked }: PlacedTable, agreed: readonly TableThere[]): void {
  if (where.kind !== "standing" || looked === null) return;
  const { standing } = where;
  if (agreed.some((one) => isAsSeen(one, standing, looked))) return;
  throw new ExcelProblem("tables stand", {
    what: standing.caption,
    sheet: standing.area.sheet,
    address: areaAddress(standing.area),
  });
}

/** Finds the cells of every placing, or what is in its way. */
export function placeAll(
  conversation: Conversation,
  { marks, standing }: Surveyed,
  placings: readonly Placing[],
  selected: Parameters<typeof placeTables>[2],
): Promise<PlacedOrRefused> {
  const ownSheets = new Set(marks.sheets.values());
  const surroundings = { ourTables: marks.tables, ownSheets, standing };
  return placeTables(conversation, placings, selected, surroundings);
}

interface WhatWasWritten {
  readonly inserted: readonly InsertedTable[];
  /** Those that were not written, because someone changed their cells meanwhile. */
  readonly refused: Written["refused"];
}

/**
 * Writes the tables that have their place, and remembers them; puts the workbook right where Excel stops. What another
 * pane inserted meanwhile stays and is remembered.
 * @throws ExcelProblem "made meanwhile" where another pane took the name of a sheet or a table: nothing was written
 */
export async function write(
  conversation: Conversation,
  surveyed: Surveyed,
  placed: readonly PlacedTable[],
  { how, today }: { readonly how: "or none" | "or leave"; readonly today: CalendarDate },
): Promise<WhatWasWritten> {
  const { marks } = surveyed;
  const { context, sync } = conversation;
  const memory = memoryOf(context, surveyed, today);
  const now = await orPutRight(
    async () => {
      const written = await writeTables(conversation, surveyed, placed, {
        ownSheets: new Set(marks.sheets.values()),
        remember: () => {
          for (const name of staleFor(marks, placed)) context.workbook.names.getItem(name).delete();
          memory.remember(placed);
        },
        remembered: memory.look,
      });
      const [first] = written.refused;
      if (first && how === "or none") throw first.problem;
      return written;
    },
    (problem) => putRight(placed, { ...surveyed, stored: memory.before() }, problem),
    placed.map(({ table }) => inPart(table)).join("; "),
  );
  const isRefused = ({ mark }: Placing) => now.refused.some(({ placing }) => placing.mark === mark);
  const kept = placed.filter((placing) => !isRefused(placing));
  if (kept.length < placed.length || memory.hasOthers()) {
    memory.remember(kept);
    await sync();
  }
  const unpaged = await setUpTablePages(
    now.reshapedSheets,
    standingTables(memory.now(), now.marks),
  );
  const inserted = kept.flatMap(({ mark, table }) => {
    const area = now.marks.tables.find(({ name }) => name === mark);
    if (!area) return [];
    const live = now.live.get(mark);
    const one = {
      ...placeOf(mark, table, area),
      ...(unpaged.includes(area.sheet) && NOT_PAGED),
    };
    return [live ? { ...one, live } : one];
  });
  return { inserted, refused: now.refused };
}

/** Marks whose cells are gone, except those that a new sheet takes over. */
function staleFor({ stale }: OurMarks, placed: readonly PlacedTable[]): readonly string[] {
  const taken = new Set(
    placed.flatMap(({ sheet, where }) =>
      sheet === undefined && where.kind === "own sheet" ? [sheetMark(where.ownSheet.sheet)] : [],
    ),
  );
  return stale.filter((name) => !taken.has(name));
}

/** A table and where it stands, for the report of what was done. */
export function placeOf(
  mark: string,
  { id, caption }: { readonly id: string; readonly caption: string },
  area: SheetArea,
): InsertedTable {
  return { mark, id, caption, sheet: area.sheet, address: areaAddress(area) };
}
