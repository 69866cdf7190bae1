import { chartsOf } from "../../domain/tables/engine/charts";
import type { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { removeNewSheet, wasTaken } from "../base/partlyWritten";
import { type NewSheet, newSheet, type SheetsBefore } from "../base/sheets";
import { askToForget, store } from "../base/stored";
import { askCharts, type SheetCharts } from "./drawChart";
import type { PlacedTable } from "./place";
import { PARTLY, standingTables, toStored } from "./standing";

/** The workbook before tables were written. */
export interface Before extends SheetsBefore {
  readonly charts: SheetCharts;
  /** What was stored of the tables; `undefined` where nothing was. */
  readonly stored: unknown;
}

/**
 * Takes new tables out again after Excel stopped part of the way: with their charts, sheets and marks, for their
 * cells were empty before. Where a name had been taken, nothing was written but sheets and marks: those on cells that
 * hold something are another pane's.
 * @returns the tables that stood already and may be half refreshed, in words.
 */
export async function putRight(
  placings: readonly PlacedTable[],
  before: Before,
  problem: ExcelProblem,
): Promise<readonly string[]> {
  for (const sheet of newSheets(placings, before)) await removeNewSheet(sheet, problem);
  if (wasTaken(problem)) {
    await removeUnusedMarks(placings);
    return [];
  }
  await removeNewTables(placings, before);
  return placings
    .filter(({ where }) => where.kind === "standing")
    .map(({ table }) => inPart(table));
}

/** What may be left of tables where Excel refuses everything: "Table 2a in part". */
export function inPart({ caption }: { readonly caption: string }): string {
  return `${caption}, in part`;
}

function newSheets(placings: readonly PlacedTable[], before: Before): readonly NewSheet[] {
  const wantedSheets = placings.flatMap(({ sheet, where }) =>
    sheet === undefined && where.kind === "own sheet" ? [where.ownSheet] : [],
  );
  return [...new Map(wantedSheets.map((ownSheet) => [ownSheet.sheet, ownSheet])).values()].map(
    (ownSheet) => newSheet(ownSheet, before),
  );
}

/** What was stored before, the tables that may be half refreshed marked as such. */
function partlyWritten(placings: readonly PlacedTable[], { stored, marks }: Before): unknown {
  const written = new Set(placings.map(({ mark }) => mark));
  const standing = standingTables(stored, marks);
  if (standing.length === 0) return stored;
  return toStored(
    standing.map((table) => (written.has(table.mark) ? { ...table, lines: PARTLY } : table)),
  );
}

function removeNewTables(placings: readonly PlacedTable[], before: Before): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const { names, worksheets } = context.workbook;
    const marks = askMarks(context);
    const charts = askCharts(context);
    const forget = askToForget(context, "tables");
    await sync();
    const drawnOn = new Set(
      placings.flatMap(({ sheet, table }) => chartsOf(table).map(() => sheet)),
    );
    for (const [sheet, now] of charts()) {
      const known = before.charts.get(sheet);
      if (!known || !drawnOn.has(sheet)) continue;
      for (const name of now) {
        if (!known.has(name)) worksheets.getItem(sheet).charts.getItem(name).delete();
      }
    }
    const isNew = marksOfNew(placings);
    for (const table of marks().tables) if (isNew.has(table.name)) clearTable(context, table);
    for (const name of marks().stale) if (isNew.has(name)) names.getItem(name).delete();
    if (before.stored === undefined) forget();
    else store(context, "tables", partlyWritten(placings, before));
    await sync();
  });
}

function marksOfNew(placings: readonly PlacedTable[]): ReadonlySet<string> {
  return new Set(placings.filter(({ where }) => where.kind !== "standing").map(({ mark }) => mark));
}

function removeUnusedMarks(placings: readonly PlacedTable[]): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const { names } = context.workbook;
    const marks = askMarks(context);
    await sync();
    const isNew = marksOfNew(placings);
    const added = marks().tables.filter(({ name }) => isNew.has(name));
    const asked = added.map(({ name }) => ({
      name,
      used: names.getItem(name).getRange().getUsedRangeOrNullObject(true).load("address"),
    }));
    await sync();
    for (const { name, used } of asked) if (used.isNullObject) names.getItem(name).delete();
    for (const name of marks().stale) if (isNew.has(name)) names.getItem(name).delete();
    await sync();
  });
}

/** Clears the cells of an inserted table, wherever they are by then, and takes its mark off, with the next round trip. */
export function clearTable(
  { workbook }: Excel.RequestContext,
  { name }: OurMarks["tables"][number],
): void {
  const mark = workbook.names.getItem(name);
  mark.getRange().clear();
  mark.delete();
}
