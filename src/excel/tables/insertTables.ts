import { areaAddress, type SheetArea } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { orPutRight } from "../base/partlyWritten";
import { askSelection } from "../base/selection";
import { askSheetList } from "../base/sheets";
import { askStored, store } from "../base/stored";
import { askCharts } from "./drawChart";
import type { FormulasStanding } from "./formulas";
import type { TableToWrite } from "./layout";
import { type PlacedOrRefused, type PlacedTable, placeTables } from "./place";
import { type Placing, placingsAtSelection, placingsOnOwnSheets } from "./placings";
import { type Before, inPart, putRight } from "./putRight";
import {
  type Standing,
  type StandingTable,
  standingTables,
  toStanding,
  toStored,
} from "./standing";
import { type Written, writeTables } from "./write";

/** Where tables go: each on its appendix's own sheet, or below one another from the selected cell. */
export type TablePlace = "appendix sheets" | "selected cell";

/** A table that now stands in the workbook. */
export interface InsertedTable {
  readonly id: string;
  readonly caption: string;
  readonly sheet: string;
  /** Address within the sheet: "A3:G14". */
  readonly address: string;
  /** For a table inserted as formulas, how many of its numbers are. */
  readonly live?: FormulasStanding;
}

/** The workbook before tables are written, and those of our own that stand in it. */
export interface Surveyed extends Before {
  readonly standing: readonly StandingTable[];
}

/**
 * Inserts tables: never over anything, and a table that stands in its place already is refreshed there.
 * Three round trips, more only beyond Excel's 5 MB: what stands (`standing`), which cells each table gets or what
 * is in its way (`placings`, `place`), and the writing (`write`: `drawTable`, `drawChart`, `formulas`).
 * @throws ExcelProblem naming what is in the way, before anything is written; where Excel stops part of the way,
 * new tables are taken out again, and those that stood are named as "partly written".
 */
export function insertTables(
  tables: readonly TableToWrite[],
  where: TablePlace,
  signal?: AbortSignal,
): Promise<readonly InsertedTable[]> {
  return inExcel(signal, async (conversation) => {
    const selection = where === "selected cell" ? askSelection(conversation.context) : null;
    const surveyed = await survey(conversation);
    const selected = selection?.() ?? null;
    const placings = selected
      ? placingsAtSelection(tables, selected, surveyed)
      : placingsOnOwnSheets(tables, surveyed);
    const { placed, refused } = await placeAll(conversation, surveyed, placings, selected);
    if (refused[0]) throw refused[0].problem;
    const { inserted } = await write(conversation, surveyed, placed, "or none");
    return inserted;
  });
}

/** Asks what of our own stands in the workbook, and where: one round trip. */
export async function survey({ context, sync }: Conversation): Promise<Surveyed> {
  const list = askSheetList(context);
  const marks = askMarks(context);
  const charts = askCharts(context);
  const stored = askStored(context, "tables");
  await sync();
  return {
    list: list(),
    marks: marks(),
    charts: charts(),
    stored: stored(),
    standing: standingTables(stored(), marks()),
  };
}

/** Finds the cells of every placing, or what is in its way. */
export function placeAll(
  conversation: Conversation,
  { marks }: Surveyed,
  placings: readonly Placing[],
  selected: Parameters<typeof placeTables>[2],
): Promise<PlacedOrRefused> {
  const ownSheets = new Set(marks.sheets.values());
  return placeTables(conversation, placings, selected, { ourTables: marks.tables, ownSheets });
}

interface WhatWasWritten {
  readonly inserted: readonly InsertedTable[];
  /** Those that were not written, because someone changed their cells meanwhile. */
  readonly refused: Written["refused"];
}

/** Writes the tables that have their place, and remembers them; puts the workbook right where Excel stops. */
export async function write(
  conversation: Conversation,
  surveyed: Surveyed,
  placed: readonly PlacedTable[],
  how: "or none" | "or leave",
): Promise<WhatWasWritten> {
  const { marks, standing } = surveyed;
  const { context } = conversation;
  for (const name of marks.stale) context.workbook.names.getItem(name).delete();
  store(context, "tables", toStored(remembered(standing, placed)));
  const ownSheets = new Set(marks.sheets.values());
  const sheets = { list: surveyed.list, marks: { ...marks, stale: [] } };
  const now = await orPutRight(
    async () => {
      const written = await writeTables(conversation, sheets, placed, ownSheets);
      const [first] = written.refused;
      if (first && how === "or none") throw first.problem;
      return written;
    },
    () => putRight(placed, surveyed),
    placed.map(({ table }) => inPart(table)).join("; "),
  );
  const inserted = placed.flatMap(({ mark, table }) => {
    if (now.refused.some(({ placing }) => placing.mark === mark)) return [];
    const area = now.marks.tables.find(({ name }) => name === mark);
    if (!area) return [];
    const live = now.live.get(mark);
    const one = placeOf(table, area);
    return [live ? { ...one, live } : one];
  });
  return { inserted, refused: now.refused };
}

/** A table and where it stands, for the report of what was done. */
export function placeOf(
  { id, caption }: { readonly id: string; readonly caption: string },
  area: SheetArea,
): InsertedTable {
  return { id, caption, sheet: area.sheet, address: areaAddress(area) };
}

function remembered(
  standing: readonly Standing[],
  placings: readonly Placing[],
): readonly Standing[] {
  const written = new Set(placings.map(({ mark }) => mark));
  return [
    ...standing.filter(({ mark }) => !written.has(mark)),
    ...placings.map(({ mark, table, layout, height }) => toStanding(mark, table, layout, height)),
  ];
}
