import type { MergedArea } from "../../workbook/snapshot/snapshot";
import { type Area, areaAddress, areaOf } from "../base/address";
import { whereSupported } from "../base/apiSet";

/** What is worth knowing of a sheet besides its values. */
export interface SheetDetails {
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly MergedArea[];
}

/** Asks for hidden columns and merged cells of an area; the answer is there after the next round trip. */
export function askDetails(worksheet: Excel.Worksheet, area: Area): () => SheetDetails {
  const range = worksheet.getRange(areaAddress(area));
  const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
  const merged = whereSupported(
    "1.13",
    () => askMergedAreas(range),
    () => () => [],
  );
  return () => ({
    hiddenColumns: columns.value.flatMap(({ columnHidden, columnIndex }) =>
      columnHidden && columnIndex !== undefined ? [columnIndex] : [],
    ),
    merged: merged(),
  });
}

function askMergedAreas(range: Excel.Range): () => readonly MergedArea[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
