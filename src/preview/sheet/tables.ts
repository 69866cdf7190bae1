import type { CSSProperties } from "react";
import type { Area } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";
import { tablesOn } from "../../standin/store/tables/sheetTables";
import { element } from "../../standin/store/xml/elements";

/** An Excel table on a sheet, with the colours of its style. */
export interface SheetTable {
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly striped: boolean;
  readonly header: CSSProperties;
  readonly stripe: CSSProperties;
}

/** The tables of a sheet. */
export const tablesOf = (sheet: SheetStore): readonly SheetTable[] =>
  tablesOn(sheet)
    .all()
    .map((table) => ({
      area: table.area,
      headerRows: table.hasHeaders ? 1 : 0,
      totalRows: table.hasTotals ? 1 : 0,
      striped: table.styleShows("showRowStripes"),
      ...coloursOf(table.style.attributes.name, sheet),
    }));

/**
 * Excel's own table styles come in rows of seven: black, then the six accents of the theme. Light ones have
 * a bold header over a line, medium and dark ones a filled header.
 */
function coloursOf(name: string | undefined, { workbook }: SheetStore) {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name ?? "");
  if (match === null) return { header: {}, stripe: {} };
  const accent = (Number(match[2]) - 1) % 7;
  const theme = accent === 0 ? 1 : accent + 3;
  const colour = workbook.colours.of(element("color", { theme })) ?? "#000000";
  const stripe = { backgroundColor: `color-mix(in srgb, ${colour} 20%, #FFFFFF)` };
  if (match[1] === "Light") {
    return { header: { fontWeight: 700, borderBottom: `1px solid ${colour}` }, stripe };
  }
  return { header: { backgroundColor: colour, color: "#FFFFFF", fontWeight: 700 }, stripe };
}

/** The look that a cell has from the table it lies in; the cell's own format goes over it. */
export function tableLook(
  tables: readonly SheetTable[],
  row: number,
  column: number,
): CSSProperties | null {
  const table = tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (table === undefined) return null;
  const place = row - table.area.top - table.headerRows;
  if (place < 0) return table.header;
  if (row > table.area.bottom - table.totalRows) return { fontWeight: 700 };
  return table.striped && place % 2 === 0 ? table.stripe : null;
}
