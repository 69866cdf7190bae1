import { areaAddress } from "../address";
import { orPutRight } from "../halfWritten";
import { type Conversation, inExcel } from "../inExcel";
import { askMarks } from "../ourMarks";
import { askSelection } from "../selection";
import { askStored, store } from "../settings/storedJson";
import { askSheetList } from "../sheets";
import { askCharts } from "./charts";
import type { FormulasStanding, TableToWrite } from "./live";
import { place } from "./placing";
import { type Before, inPart, putRight } from "./putRight";
import { homeSlots, type Slot, selectedSlots, standingSlot } from "./slots";
import {
  type Standing,
  type StandingTable,
  standingTables,
  toStanding,
  toStored,
} from "./standing";
import { writeSlots } from "./writeSlots";

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

interface Surveyed extends Before {
  readonly standing: readonly StandingTable[];
}

/**
 * Inserts tables: never over anything, and a table that stands in its place already is refreshed there.
 * Three round trips, more only beyond Excel's 5 MB.
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
    const slots = selected
      ? selectedSlots(tables, selected, surveyed)
      : homeSlots(tables, surveyed);
    return write(conversation, surveyed, slots, selected);
  });
}

/** Brings tables that stand in the workbook up to date, each in its place: as `insertTables`. */
export function refreshTables(
  tables: readonly { readonly standing: StandingTable; readonly table: TableToWrite }[],
  signal?: AbortSignal,
): Promise<readonly InsertedTable[]> {
  return inExcel(signal, async (conversation) => {
    const surveyed = await survey(conversation);
    const slots = tables.flatMap(({ standing, table }) => {
      const now = surveyed.standing.find(({ mark }) => mark === standing.mark);
      return now ? [standingSlot(table, now)] : [];
    });
    return write(conversation, surveyed, slots, null);
  });
}

/** The tables that stand in the workbook, wherever they were moved: one round trip. */
export function listTables(signal?: AbortSignal): Promise<readonly StandingTable[]> {
  return inExcel(signal, async (conversation) => (await survey(conversation)).standing);
}

async function survey({ context, sync }: Conversation): Promise<Surveyed> {
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

async function write(
  conversation: Conversation,
  surveyed: Surveyed,
  slots: readonly Slot[],
  selected: Parameters<typeof place>[2],
): Promise<readonly InsertedTable[]> {
  const { list, marks, standing } = surveyed;
  const ownSheets = new Set(marks.sheets.values());
  const placed = await place(conversation, slots, selected, { ourTables: marks.tables, ownSheets });
  const { context } = conversation;
  for (const name of marks.stale) context.workbook.names.getItem(name).delete();
  store(context, "tables", toStored(remembered(standing, slots)));
  const now = await orPutRight(
    () => writeSlots(conversation, { list, marks: { ...marks, stale: [] } }, placed, ownSheets),
    () => putRight(placed, surveyed),
    placed.map(({ table }) => inPart(table)).join("; "),
  );
  return slots.flatMap(({ mark, table: { id, caption } }) => {
    const area = now.marks.tables.find(({ name }) => name === mark);
    if (!area) return [];
    const live = now.live.get(mark);
    const inserted = { id, caption, sheet: area.sheet, address: areaAddress(area) };
    return [live ? { ...inserted, live } : inserted];
  });
}

function remembered(standing: readonly Standing[], slots: readonly Slot[]): readonly Standing[] {
  const written = new Set(slots.map(({ mark }) => mark));
  return [
    ...standing.filter(({ mark }) => !written.has(mark)),
    ...slots.map(({ mark, table, layout, height }) => toStanding(mark, table, layout, height)),
  ];
}
