import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot/snapshot";
import type { Area, SheetArea } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { isOurSheet } from "../base/ourMarks";
import type { StoredThings } from "../base/stored";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "./blocks";
import { askDetails, type SheetDetails } from "./details";
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
  let details: readonly ((() => SheetDetails) | null)[] = [];
  const rows = await readValues(conversation, {
    worksheets: sheets.map(({ sheet }) => sheet.worksheet),
    names: sheets.map(({ sheet }) => sheet.name),
    blocks: sheets.flatMap(({ parts }, index) => parts.map((part) => wholeSheet(index, part))),
    alongside: () => {
      details = sheets.map(({ sheet, parts }) => {
        const area = areaOfDetails(parts);
        return area && askDetails(sheet.worksheet, area);
      });
    },
    onProgress,
  });
  return sheets.map(({ sheet, parts, isWhole }, index) => {
    const read = rows[index] ?? [];
    const { area, values } = isWhole
      ? { area: parts[0] ?? null, values: read }
      : rowsOfParts(parts, read);
    if (area) {
      const ours = ourTables.filter((table) => table.sheet === sheet.name);
      for (const table of ours) leaveBlank(values, area, table);
    }
    return snapshotOf(sheet, area, values, details[index]?.());
  });
}

function snapshotOf(
  { name, position, visibility, protected: isProtected }: SheetOverview,
  area: Area | null,
  values: SheetSnapshot["values"],
  details: SheetDetails | undefined,
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
