import type { ExcelProblem } from "../base/excelProblem";
import { askContents, type Contents } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { addOurSheet, newSheet, type SheetsBefore } from "../base/sheets";
import { drawCharts } from "./drawChart";
import { formatLines, writeLines } from "./drawTable";
import { fitTables } from "./fit";
import { type FormulasStanding, writeFormulas } from "./formulas";
import { giveTablesBack } from "./giveTablesBack";
import { overItself, type TableLayout } from "./layout";
import type { PlacedTable } from "./place";
import { bytesOf, REQUEST_LIMIT, slicesOf } from "./requestSize";
import { askRoom } from "./rooms";
import { sameShape } from "./standing";
import type { Target, WrittenTable } from "./writtenTable";

/** What stands after tables were written. */
export interface Written {
  readonly marks: OurMarks;
  /** For the tables inserted as formulas, by their marks. */
  readonly live: ReadonlyMap<string, FormulasStanding>;
  /** Tables whose cells someone changed meanwhile: those were given back what they held. */
  readonly refused: readonly { readonly placing: PlacedTable; readonly problem: ExcelProblem }[];
  /** Sheets of our own on which tables have other lines than before: their pages are to be set up. */
  readonly reshapedSheets: readonly string[];
}

/**
 * Writes tables on the cells that were looked at: one round trip for their values, more only beyond Excel's 5 MB, and
 * one for their looks. What the cells held until then is asked for in the request that writes them: where that is not
 * what was looked at, they are given it back and the table is not written.
 */
export async function writeTables(
  conversation: Conversation,
  sheets: SheetsBefore,
  placings: readonly PlacedTable[],
  { ownSheets, remember, remembered }: Remembering,
): Promise<Written> {
  const { context, sync } = conversation;
  const targetOf = targets(context, sheets, ownSheets);
  const ordered = inWritingOrder(placings);
  for (const placing of ordered) targetOf(placing);
  const claims = new Map(ordered.map((placing) => [placing, claim(context, targetOf, placing)]));
  const written: WrittenTable[] = [];
  let bytes = 0;
  const rooms = new Map(
    ordered.map((placing) => [
      placing,
      askRoom(
        claims.get(placing) ?? context.workbook.names.getItem(placing.mark).getRange(),
        placing,
      ),
    ]),
  );
  for (const placing of ordered) {
    const size = bytesOf(placing.layout, placing.table);
    if (bytes > 0 && bytes + size > REQUEST_LIMIT) {
      await sync();
      bytes = 0;
    }
    bytes += size;
    const claimed = claims.get(placing) ?? null;
    written.push(await writeValues(conversation, targetOf(placing), placing, claimed));
  }
  remember();
  await sync();
  remembered();
  const [right, wrong] = apart(written);
  const refused = await giveTablesBack(conversation, wrong);
  const reshaped = right.filter(({ isReshaped }) => isReshaped);
  for (const { placing, cells } of reshaped) formatLines(cells, placing.layout);
  fitTables(
    reshaped.flatMap(({ placing, cells, target }) => {
      const room = rooms.get(placing)?.();
      return room ? [{ placing, cells, target, room }] : [];
    }),
  );
  for (const { target, placing, cells } of right) {
    drawCharts(target.worksheet, cells, placing);
  }
  const formulas = right.flatMap(({ placing: { mark }, formulas }) =>
    formulas ? [[mark, formulas] as const] : [],
  );
  for (const [, one] of formulas) one.correct();
  const marks = askMarks(context);
  await sync();
  const live = new Map(formulas.map(([mark, one]) => [mark, one.standing()]));
  const paged = reshaped.flatMap(({ target }) => (target.own ? [target.name] : []));
  return { marks: marks(), live, refused, reshapedSheets: [...new Set(paged)] };
}

/** How what is written is remembered: in the request that writes the last values. */
interface Remembering {
  readonly ownSheets: ReadonlySet<string>;
  readonly remember: () => void;
  /** Called once that is done. */
  readonly remembered: () => void;
}

/**
 * Gives a new table's cells their mark, before anything else is done but the adding of sheets: where another pane took
 * the name in that moment, Excel stops here, and nothing was written.
 */
function claim(
  { workbook }: Excel.RequestContext,
  targetOf: (placing: PlacedTable) => Target,
  placing: PlacedTable,
): Excel.Range | null {
  const { anchor, area, mark, where } = placing;
  if (where.kind === "standing") return null;
  const cells = cellsFrom(anchor ?? targetOf(placing).worksheet.getCell(area.firstRow, 0), placing);
  workbook.names.add(mark, cells, MADE_BY);
  return cells;
}

function cellsFrom(anchor: Excel.Range, { layout }: PlacedTable): Excel.Range {
  return anchor.getCell(0, 0).getAbsoluteResizedRange(layout.lines.length, layout.width);
}

function apart(
  written: readonly WrittenTable[],
): readonly [readonly WrittenTable[], readonly WrittenTable[]] {
  return [written.filter((one) => one.isAsLooked()), written.filter((one) => !one.isAsLooked())];
}

/**
 * New tables first, as their places were found; then those that stand, from the bottom of their sheet up, so
 * that lines inserted for one move none that is still to be written.
 */
function inWritingOrder(placings: readonly PlacedTable[]): readonly PlacedTable[] {
  const isNew = (placing: PlacedTable) => placing.where.kind !== "standing";
  const standing = placings.filter((placing) => !isNew(placing));
  return [...placings.filter(isNew), ...standing.sort((a, b) => b.area.firstRow - a.area.firstRow)];
}

/** Finds the sheet of each table; one of our own sheets that is missing is made once. */
function targets(
  context: Excel.RequestContext,
  sheets: SheetsBefore,
  ownSheets: ReadonlySet<string>,
): (placing: PlacedTable) => Target {
  const made = new Map<string, Target>();
  return ({ sheet: name, where }) => {
    if (name !== undefined || where.kind !== "own sheet") {
      const sheet = name ?? "";
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return { worksheet, name: sheet, own: ownSheets.has(sheet) };
    }
    const { ownSheet } = where;
    const before = made.get(ownSheet.sheet);
    if (before) return before;
    const added = newSheet(ownSheet, sheets);
    const worksheet = addOurSheet(context, added, sheets);
    const target = { worksheet, name: added.name, own: true };
    made.set(ownSheet.sheet, target);
    return target;
  };
}

async function writeValues(
  conversation: Conversation,
  target: Target,
  placing: PlacedTable,
  claimed: Excel.Range | null,
): Promise<WrittenTable> {
  const { context } = conversation;
  const { area, layout, linesToInsert, looked, mark, where } = placing;
  const isNew = where.kind !== "standing";
  const isReshaped = isNew || linesToInsert > 0 || !sameShape(where.standing, area, layout);
  const before = isNew ? null : context.workbook.names.getItem(mark).getRange();
  const cleared = before && isReshaped ? { range: before, stood: askContents(before) } : null;
  if (before && isReshaped) makeRoom(before, placing);
  const cells = before ? cellsFrom(before, placing) : claimed;
  if (cells === null) throw new RangeError("A new table without cells");
  const stood = askContents(cells);
  if (before && isReshaped) {
    context.workbook.names.getItem(mark).delete();
    context.workbook.names.add(mark, cells, MADE_BY);
  }
  await writeInSlices(conversation, cells, isReshaped ? layout : overItself(layout));
  const { live, ...table } = placing.table;
  const place = { sheet: target.name, area };
  const formulas = live ? writeFormulas(cells, { ...table, live }, layout, place) : null;
  const isAsLooked = () => {
    if (!cleared) return looked ? isSameFormulas(looked, stood()) : isBlank(stood());
    return isSameFormulas(looked, cleared.stood()) && isBlank(stood());
  };
  return { target, placing, cells, isReshaped, formulas, cleared, stood, isAsLooked };
}

const MADE_BY = "Table inserted by Conference Check";

/** Formulas come to something else whenever the tracker changes; what was typed does not. */
function isSameFormulas(looked: Contents | null, now: Contents): boolean {
  return JSON.stringify(looked?.formulas) === JSON.stringify(now.formulas);
}

function isBlank({ formulas }: Contents): boolean {
  return formulas.every((row) => row.every((formula) => formula === ""));
}

/** Writes a table's lines, those of a table beyond Excel's 5 MB in several round trips. */
async function writeInSlices(
  { sync }: Conversation,
  range: Excel.Range,
  layout: TableLayout,
): Promise<void> {
  const slices = slicesOf(layout);
  for (const { first, lines } of slices) {
    const part =
      slices.length === 1
        ? range
        : range.getCell(first, 0).getAbsoluteResizedRange(lines.length, layout.width);
    writeLines(part, lines);
    if (slices.length > 1) await sync();
  }
}

/** Clears a standing table; on a sheet of our own what stands below moves down by the lines it needs more. */
function makeRoom(before: Excel.Range, { linesToInsert }: PlacedTable): void {
  if (linesToInsert > 0) {
    before
      .getLastRow()
      .getOffsetRange(1, 0)
      .getAbsoluteResizedRange(linesToInsert, 1)
      .getEntireRow()
      .insert("Down")
      .clear("Formats");
  }
  before.clear();
}
