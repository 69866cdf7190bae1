import { type Area, areaAddress } from "./address";
import { whereSupported } from "./apiSet";

/** One of our own Excel tables, on one of our own sheets. */
export interface OurTable {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  /** Its cells, headings included. */
  readonly area: Area;
}

/**
 * Gives one of our own tables another last row, with the next round trip. What stands below it moves down by whole
 * lines where the table grows; cells it no longer needs are cleared.
 * @returns the table's cells afterwards.
 */
export function setLastRow({ table, worksheet, area: before }: OurTable, lastRow: number): Area {
  const area = { ...before, lastRow };
  if (lastRow > before.lastRow) {
    worksheet
      .getRange(`${before.lastRow + 2}:${lastRow + 1}`)
      .insert("Down")
      .clear("Formats");
  }
  const address = areaAddress(area);
  whereSupported(
    "1.13",
    () => table.resize(address),
    () => replaceTable(worksheet, table, address),
  );
  if (lastRow < before.lastRow) {
    worksheet.getRange(areaAddress({ ...before, firstRow: lastRow + 1 })).clear();
  }
  return area;
}

/** Another table of the same name over other cells, for Excel versions that cannot resize one. */
function replaceTable(worksheet: Excel.Worksheet, table: Excel.Table, address: string): void {
  const { name, style } = table;
  table.convertToRange();
  const next = worksheet.tables.add(address, true);
  next.name = name;
  next.style = style;
}
