import type { RawValue, SheetSnapshot } from "../../workbook/snapshot/snapshot";
import { type Area, areaOf, parseReference } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { rectangles } from "../base/rectangles";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "../read/blocks";
import { leaveBlank } from "../read/leaveBlank";
import { readValues } from "../read/readValues";
import { addMarks } from "./addMarks";
import type { NotMarked } from "./notMarked";
import { findOurHighlights } from "./ourHighlights";
import { addresses, type Highlight } from "./plan";
import { type Rows, rowsNow } from "./rowsNow";
import { deleteHighlights } from "./takeOff";

/** How often a sheet is marked once more, because rows moved while it was: then it is left without marks. */
const MOST_ROUNDS = 4;

interface Wanted {
  readonly plan: readonly Highlight[];
  /** The sheets as they were read for the check. */
  readonly looked: readonly SheetSnapshot[];
  readonly marking: number;
  readonly worksheetOf: (sheet: string) => Excel.Worksheet | undefined;
}

/** One sheet to be marked, as its rows were last seen. */
interface SheetToMark {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  readonly rows: Rows;
  /** Its highlights, at the rows as they were last seen. */
  readonly plan: readonly Highlight[];
  /** Whether some cells were left unmarked, because their rows were changed since the check. */
  readonly lacking: boolean;
}

/**
 * Marks cells and looks in the same request whether their rows are still where they were read. Where they are not, the
 * sheet's marks are taken off and put where the rows are now.
 * @returns the sheets that could not be marked, or not whole.
 */
export async function asTheyAreNow(
  conversation: Conversation,
  wanted: Wanted,
): Promise<readonly NotMarked[]> {
  const notMarked: NotMarked[] = [];
  let left = sheetsToMark(wanted);
  for (let round = 1; left.length > 0; round += 1) {
    const now = await markAndLook(conversation, left, wanted);
    const moved = left.filter((sheet, at) => hasMoved(sheet, now[at]));
    const right = left.filter((sheet) => !moved.includes(sheet));
    for (const { name, lacking } of right)
      if (lacking) notMarked.push({ sheet: name, why: PARTLY });
    if (moved.length > 0) await takeOff(conversation, moved, wanted.marking);
    if (round === MOST_ROUNDS) {
      notMarked.push(...moved.map(({ name }) => ({ sheet: name, why: RESTLESS })));
      return notMarked;
    }
    left = await lookWhere(conversation, moved);
  }
  return notMarked;
}

const PARTLY = "some of its rows were changed since it was read";
const RESTLESS = "someone was changing it";

function sheetsToMark({ plan, looked, worksheetOf }: Wanted): readonly SheetToMark[] {
  return looked.flatMap(({ name, firstRow, firstColumn, values }): SheetToMark[] => {
    const own = plan.filter(({ sheet }) => sheet === name);
    const worksheet = worksheetOf(name);
    if (own.length === 0 || !worksheet) return [];
    const width = Math.max(1, ...values.map((row) => row.length));
    const area = {
      firstRow,
      firstColumn,
      lastRow: firstRow + Math.max(1, values.length) - 1,
      lastColumn: firstColumn + width - 1,
    };
    return [{ name, worksheet, area, rows: { firstRow, values }, plan: own, lacking: false }];
  });
}

/** Adds the marks and reads, in the same request, the rows that they are on. */
async function markAndLook(
  conversation: Conversation,
  sheets: readonly SheetToMark[],
  { marking }: Wanted,
): Promise<readonly (Rows | null)[]> {
  const marks = askMarks(conversation.context);
  const names = sheets.map(({ worksheet }) => worksheet.load("name"));
  const readable = sheets.map(({ area }) => cellsOf(wholeSheet(0, area)) <= CELLS_LIMIT);
  let added = false;
  const values = await readValues(conversation, {
    worksheets: sheets.map(({ worksheet }) => worksheet),
    names: sheets.map(({ name }) => name),
    blocks: sheets.flatMap(({ area }, at) => (readable[at] ? [wholeSheet(at, area)] : [])),
    // Excel has carried a request out whose answer it finds too large: its marks stand.
    alongside: () => {
      if (!added) addMarksOf(sheets, marking);
      added = true;
    },
    onProgress: undefined,
  });
  if (!added) {
    addMarksOf(sheets, marking);
    await conversation.sync();
  }
  return sheets.map(({ area }, at) => {
    const read = values[at];
    if (!readable[at] || !read) return null;
    for (const table of marks().tables) {
      if (table.sheet === names[at]?.name) leaveBlank(read, area, table);
    }
    return { firstRow: area.firstRow, values: read };
  });
}

function addMarksOf(sheets: readonly SheetToMark[], marking: number): void {
  for (const { plan, worksheet } of sheets) addMarks(plan, marking, () => worksheet);
}

/** Whether a row with a mark is not where it was. A sheet too large to be read at once is taken to lie still. */
function hasMoved({ plan, rows }: SheetToMark, now: Rows | null | undefined): boolean {
  if (!now) return false;
  const marked = new Set(markedCells(plan).map(({ row }) => row));
  return [...marked].some((row) => !isSameRow(rowAt(rows, row), rowAt(now, row)));
}

const rowAt = ({ firstRow, values }: Rows, row: number) => values[row - firstRow] ?? [];

function isSameRow(one: readonly RawValue[], other: readonly RawValue[]): boolean {
  const width = Math.max(one.length, other.length);
  for (let at = 0; at < width; at += 1) {
    if ((one[at] ?? "") !== (other[at] ?? "")) return false;
  }
  return true;
}

async function takeOff(
  conversation: Conversation,
  sheets: readonly SheetToMark[],
  marking: number,
): Promise<void> {
  const names = sheets.map(({ worksheet }) => worksheet.id);
  const marked = await findOurHighlights(conversation, names);
  deleteHighlights(marked, (one) => one.marking === marking);
  await conversation.sync();
}

/** Reads sheets as they are now, and where the rows of their highlights are. */
async function lookWhere(
  conversation: Conversation,
  sheets: readonly SheetToMark[],
): Promise<readonly SheetToMark[]> {
  if (sheets.length === 0) return [];
  const marks = askMarks(conversation.context);
  const used = sheets.map(({ worksheet }) =>
    worksheet
      .load("name")
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await conversation.sync();
  const areas = sheets.map(({ area }, at) => {
    const range = used[at];
    if (!range || range.isNullObject) return area;
    const now = areaOf(range);
    return {
      ...now,
      firstColumn: area.firstColumn,
      lastColumn: Math.max(now.lastColumn, area.firstColumn),
    };
  });
  const values = await readValues(conversation, {
    worksheets: sheets.map(({ worksheet }) => worksheet),
    names: sheets.map(({ name }) => name),
    blocks: areas.map((area, at) => wholeSheet(at, area)),
    alongside: () => undefined,
    onProgress: undefined,
  });
  return sheets.map((sheet, at) => {
    const area = areas[at] ?? sheet.area;
    const read = values[at] ?? [];
    const ours = marks().tables.filter((table) => table.sheet === sheet.worksheet.name);
    for (const table of ours) leaveBlank(read, area, table);
    const rows = { firstRow: area.firstRow, values: read };
    const rowNow = rowsNow(sheet.rows, rows);
    const plan = sheet.plan.flatMap((highlight) => moved(highlight, rowNow));
    const lost = markedCells(sheet.plan).length > markedCells(plan).length;
    return { ...sheet, area, rows, plan, lacking: sheet.lacking || lost };
  });
}

function markedCells(plan: readonly Highlight[]) {
  return plan.flatMap(({ address }) =>
    address.split(",").flatMap((part) => {
      const area = parseReference(`sheet!${part}`);
      return area ? cellsIn(area) : [];
    }),
  );
}

function cellsIn({ firstRow, lastRow, firstColumn, lastColumn }: Area) {
  const cells: { row: number; column: number }[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** A highlight on the rows where its cells are now. */
function moved(
  highlight: Highlight,
  rowNow: (row: number) => number | undefined,
): readonly Highlight[] {
  const cells = markedCells([highlight]).flatMap(({ row, column }) => {
    const now = rowNow(row);
    return now === undefined ? [] : [{ row: now, column }];
  });
  return addresses(rectangles(cells)).map((address) => ({ ...highlight, address }));
}
