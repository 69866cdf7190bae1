import { quotedSheet } from "../../domain/records/source";
import { type Area, areaAddress } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { addOurSheet, newSheet, type SheetsBefore } from "../base/sheets";
import { drawChart } from "./drawChart";
import { fitSheet, formatLines, writeLines } from "./drawTable";
import { type FormulasStanding, type WrittenFormulas, writeFormulas } from "./formulas";
import { overItself, type TableLayout } from "./layout";
import type { PlacedTable } from "./place";
import { bytesOf, REQUEST_LIMIT, slicesOf } from "./requestSize";
import { sameShape } from "./standing";

/** What stands after tables were written. */
interface Written {
  readonly marks: OurMarks;
  /** For the tables inserted as formulas, by their marks. */
  readonly live: ReadonlyMap<string, FormulasStanding>;
}

/**
 * Writes tables on their cells: one round trip, more only beyond Excel's 5 MB, and one where a formula came to
 * something else than it should.
 */
export async function writeSlots(
  conversation: Conversation,
  sheets: SheetsBefore,
  placings: readonly PlacedTable[],
  ownSheets: ReadonlySet<string>,
): Promise<Written> {
  const { context, sync } = conversation;
  const targetOf = targets(context, sheets, ownSheets);
  const formulas = new Map<string, WrittenFormulas>();
  let bytes = 0;
  for (const placing of inWritingOrder(placings)) {
    const size = bytesOf(placing.layout, placing.table);
    if (bytes > 0 && bytes + size > REQUEST_LIMIT) {
      await sync();
      bytes = 0;
    }
    bytes += size;
    const written = await writePlaced(conversation, targetOf(placing), placing);
    if (written) formulas.set(placing.mark, written);
  }
  const marks = askMarks(context);
  await sync();
  const corrected = [...formulas.values()].map((written) => written.correct());
  if (corrected.includes(true)) await sync();
  const live = new Map([...formulas].map(([mark, written]) => [mark, written.standing()]));
  return { marks: marks(), live };
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

interface Target {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly own: boolean;
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

async function writePlaced(
  conversation: Conversation,
  { worksheet, name: sheet, own }: Target,
  placing: PlacedTable,
): Promise<WrittenFormulas | null> {
  const { context } = conversation;
  const { area, layout, where, mark } = placing;
  const address = areaAddress(area);
  if (where.kind === "standing" && sameShape(where.standing, area, layout)) {
    await writeInSlices(conversation, worksheet.getRange(address), overItself(layout));
  } else {
    if (where.kind === "standing") makeRoom(worksheet, placing, where.standing.area);
    const range = worksheet.getRange(address);
    if (where.kind === "standing") {
      context.workbook.names.getItem(mark).formula = referenceTo(sheet, area);
    } else {
      context.workbook.names.add(mark, range, "Table inserted by Conference Check");
    }
    await writeInSlices(conversation, range, layout);
    formatLines(range, layout);
    if (own) fitSheet(worksheet, range, layout);
  }
  drawChart(worksheet, placing);
  const { live, ...table } = placing.table;
  if (!live) return null;
  return writeFormulas(worksheet.getRange(address), { ...table, live }, layout, { sheet, area });
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
function makeRoom(worksheet: Excel.Worksheet, { linesToInsert }: PlacedTable, before: Area): void {
  if (linesToInsert > 0) {
    const first = before.lastRow + 2;
    const lines = worksheet.getRange(`${first}:${first + linesToInsert - 1}`);
    lines.insert("Down").clear("Formats");
  }
  worksheet.getRange(areaAddress(before)).clear();
}

function referenceTo(sheet: string, area: Area): string {
  const address = areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheet(sheet)}!${address}`;
}
