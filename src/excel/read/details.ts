import type { MergedArea } from "../../workbook/snapshot/snapshot";
import { type Area, areaAddress, areaOf } from "../base/address";
import { whereSupported } from "../base/apiSet";
import type { Conversation } from "../base/inExcel";
import { isRefusal } from "../base/officeErrors";

/** What is worth knowing of a sheet besides its values. */
export interface SheetDetails {
  /** `null` where Excel did not tell. */
  readonly hiddenColumns: readonly number[] | null;
  /** `null` where Excel did not tell: it fails above 512 areas. */
  readonly merged: readonly MergedArea[] | null;
}

/** Asks for hidden columns and merged cells of an area; the answer is there after the next round trip. */
export function askDetails(worksheet: Excel.Worksheet, area: Area): () => SheetDetails {
  const range = worksheet.getRange(areaAddress(area));
  const hiddenColumns = askHiddenColumns(range);
  const merged = askMergedUnlessSilent(worksheet, area);
  return () => ({ hiddenColumns: hiddenColumns(), merged: merged() });
}

/** Asks for the merged areas; `null` where Excel's answer is none at all and its first rows have some. */
function askMergedUnlessSilent(
  worksheet: Excel.Worksheet,
  area: Area,
): () => readonly MergedArea[] | null {
  const merged = askMergedAreas(worksheet.getRange(areaAddress(area)));
  // Above its limit Excel may also tell of none at all: that is no answer where the first rows have some.
  const lastRow = Math.min(area.lastRow, area.firstRow + FIRST_ROWS - 1);
  const first = askMergedAreas(worksheet.getRange(areaAddress({ ...area, lastRow })));
  return () => (merged().length === 0 && first().length > 0 ? null : merged());
}

const FIRST_ROWS = 64;

function askHiddenColumns(range: Excel.Range): () => readonly number[] {
  const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
  return () =>
    columns.value.flatMap(({ columnHidden, columnIndex }) =>
      columnHidden && columnIndex !== undefined ? [columnIndex] : [],
    );
}

function askMergedAreas(range: Excel.Range): () => readonly MergedArea[] {
  return whereSupported(
    "1.13",
    () => {
      const merged = range.getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
    },
    () => () => [],
  );
}

/** Asks for each detail by itself, after Excel refused one of them: what it refuses again is not known. */
export async function readDetailsApart(
  { sync }: Conversation,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<SheetDetails> {
  const range = worksheet.getRange(areaAddress(area));
  const hiddenColumns = await answered(sync, askHiddenColumns(range));
  const merged = await answered(sync, askMergedUnlessSilent(worksheet, area));
  return { hiddenColumns, merged: merged ?? (await readMergedInBands({ sync }, worksheet, area)) };
}

/** Bands of rows that an area with too many merged cells is asked for, and how often a band is split again. */
const BANDS = 16;
const MOST_SPLITS = 2;

/** Merged areas of an area that has more than Excel tells of at once, band of rows by band; `null` where it still does not tell. */
export async function readMergedInBands(
  { sync }: Pick<Conversation, "sync">,
  worksheet: Excel.Worksheet,
  area: Area,
  splits = 0,
): Promise<readonly MergedArea[] | null> {
  const rows = Math.ceil((area.lastRow - area.firstRow + 1) / BANDS);
  const found = new Map<string, MergedArea>();
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    const band = { ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) };
    const asked = await answered(sync, askMergedUnlessSilent(worksheet, band));
    const merged =
      asked ??
      (splits < MOST_SPLITS && rows > 1
        ? await readMergedInBands({ sync }, worksheet, band, splits + 1)
        : null);
    if (merged === null) return null;
    // One that reaches over two bands is reported with each.
    for (const one of merged) found.set(areaAddress(one), one);
  }
  return [...found.values()];
}

/** The answer of one round trip; `null` where Excel refuses it. */
async function answered<T>(sync: Conversation["sync"], answer: () => T): Promise<T | null> {
  try {
    await sync();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
  return answer();
}
