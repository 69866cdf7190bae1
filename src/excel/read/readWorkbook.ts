import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot/snapshot";
import type { Area, SheetArea } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { isRefusal } from "../base/officeErrors";
import { isOurSheet } from "../base/ourMarks";
import type { StoredThings } from "../base/stored";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "./blocks";
import { askDetails, readDetailsApart, readMergedInBands, type SheetDetails } from "./details";
import { areaOfDetails, readFilledParts, rowsOfParts } from "./filledParts";
import { leaveBlank } from "./leaveBlank";
import {
  chartSheetPlaces,
  type Overview,
  readOverview,
  readUsedAreas,
  type SheetOverview,
} from "./overview";
import { readValues } from "./readValues";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the rows read so far, of all rows. */
  readonly onProgress?: (rows: number, of: number) => void;
}

/** The workbook as it was read, and what the add-in keeps in it. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly stored: StoredThings;
}

/**
 * Reads every worksheet's values: three round trips, and more only where the answers would be larger than
 * Excel gives at once. Hidden sheets are read too; of a sheet that reaches over more
 * than five million cells, as one with a cell at its far edge does, the parts that hold values. Our own sheets, chart
 * sheets and sheets that hold more than can be read are named in `skipped`, and the cells of tables we inserted elsewhere are left blank.
 * @throws ExcelProblem
 */
export function readWorkbook(options: ReadOptions = {}): Promise<WorkbookReading> {
  return inExcel(options.signal, async (conversation) => {
    const overview = await readOverview(conversation);
    const theirs = overview.sheets.filter(({ name }) => !isOurSheet(overview.marks, name));
    const areas = await readUsedAreas(conversation, theirs);
    const tooLarge = new Set<string>();
    const sheets: SheetToRead[] = [];
    for (const [index, sheet] of theirs.entries()) {
      const area = areas[index] ?? null;
      const parts = isLarge(area)
        ? await readFilledParts(conversation, sheet.worksheet, area)
        : [area].filter((part) => part !== null);
      if (parts === null) tooLarge.add(sheet.name);
      else sheets.push({ sheet, parts, isWhole: !isLarge(area) });
    }
    const { dateSystem, marks, stored } = overview;
    const snapshot = {
      dateSystem,
      sheets: await readSheets(conversation, sheets, marks.tables, options.onProgress),
      skipped: skippedSheets(overview, tooLarge),
      ...(overview.isManual && { calculatedByHand: true as const }),
    };
    return { snapshot, stored };
  });
}

interface SheetToRead {
  readonly sheet: SheetOverview;
  /** The parts that hold values, in order; none where the sheet holds none. */
  readonly parts: readonly Area[];
  /** Whether the one part is all that the sheet uses. */
  readonly isWhole: boolean;
}

async function readSheets(
  conversation: Conversation,
  sheets: readonly SheetToRead[],
  ourTables: readonly SheetArea[],
  onProgress: ReadOptions["onProgress"],
): Promise<readonly SheetSnapshot[]> {
  const { rows, details } = await readWithDetails(conversation, sheets, onProgress);
  return sheets.map(({ sheet, parts, isWhole }, index) => {
    const read = rows[index] ?? [];
    const { area, values } = isWhole
      ? { area: parts[0] ?? null, values: read }
      : rowsOfParts(parts, read);
    if (area) {
      const ours = ourTables.filter((table) => table.sheet === sheet.name);
      for (const table of ours) leaveBlank(values, area, table);
    }
    return snapshotOf(sheet, area, values, details[index] ?? null);
  });
}

/**
 * Reads the values, and the details together with the first of them. Where Excel refuses that, the values are read by
 * themselves, and each detail apart: a detail that Excel does not tell costs nothing else.
 */
async function readWithDetails(
  conversation: Conversation,
  sheets: readonly SheetToRead[],
  onProgress: ReadOptions["onProgress"],
): Promise<{
  readonly rows: Awaited<ReturnType<typeof readValues>>;
  readonly details: readonly (SheetDetails | null)[];
}> {
  let asked: readonly ((() => SheetDetails) | null)[] = [];
  const read = (alongside: () => void) =>
    readValues(conversation, {
      worksheets: sheets.map(({ sheet }) => sheet.worksheet),
      names: sheets.map(({ sheet }) => sheet.name),
      blocks: sheets.flatMap(({ parts }, index) => parts.map((part) => wholeSheet(index, part))),
      alongside,
      onProgress,
    });
  const areas = sheets.map(({ parts }) => areaOfDetails(parts));
  try {
    const rows = await read(() => {
      asked = sheets.map(({ sheet }, at) => {
        const area = areas[at];
        return area ? askDetails(sheet.worksheet, area) : null;
      });
    });
    const told = asked.map((answer) => answer?.() ?? null);
    const details: (SheetDetails | null)[] = [];
    for (const [at, one] of told.entries()) {
      const [area, worksheet] = [areas[at], sheets[at]?.sheet.worksheet];
      const merged =
        one?.merged === null && area && worksheet
          ? await readMergedInBands(conversation, worksheet, area)
          : one?.merged;
      details.push(one && { ...one, merged: merged ?? null });
    }
    return { rows, details };
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const rows = await read(() => undefined);
  const details: (SheetDetails | null)[] = [];
  for (const [at, { sheet }] of sheets.entries()) {
    const area = areas[at];
    details.push(area ? await readDetailsApart(conversation, sheet.worksheet, area) : null);
  }
  return { rows, details };
}

function snapshotOf(
  { name, position, visibility, protected: isProtected }: SheetOverview,
  area: Area | null,
  values: SheetSnapshot["values"],
  details: SheetDetails | null,
): SheetSnapshot {
  return {
    name,
    position,
    visibility,
    protected: isProtected,
    firstRow: area?.firstRow ?? 0,
    firstColumn: area?.firstColumn ?? 0,
    values,
    hiddenColumns: details?.hiddenColumns ?? [],
    merged: details?.merged ?? [],
    ...(details?.merged === null && { mergedNotRead: true }),
  };
}

function isLarge(area: Area | null): area is Area {
  return area !== null && cellsOf(wholeSheet(0, area)) > CELLS_LIMIT;
}

function skippedSheets(
  overview: Overview,
  tooLarge: ReadonlySet<string>,
): WorkbookSnapshot["skipped"] {
  const own = overview.sheets.filter(({ name }) => isOurSheet(overview.marks, name));
  return [
    ...own.map(({ name }) => ({ name, why: "our own sheet" as const })),
    ...[...tooLarge].map((name) => ({ name, why: "too large" as const })),
    ...chartSheetPlaces(overview.sheets).map((place) => ({
      name: `Sheet ${place + 1}`,
      why: "chart sheet" as const,
    })),
  ];
}
