import { inExcel } from "../base/inExcel";
import { askCouncil, footOf } from "../pages/foot";
import { orAsItWas, setUpPages } from "../pages/setUp";
import { lastRowOf, pagePlan } from "./pagePlan";
import type { StandingTable } from "./standing";

/** Columns that are asked how wide they are: more than the widest table and its notes take. */
const COLUMNS = 40;

/**
 * Sets up the pages of sheets of our own after tables were written on them: two round trips, and one for each more
 * sheet.
 * @param standing all tables in the workbook, as they stand now
 * @returns the sheets whose pages Excel did not set up.
 */
export async function setUpTablePages(
  sheets: readonly string[],
  standing: readonly StandingTable[],
): Promise<readonly string[]> {
  const planned = sheets.filter((sheet) => !hasChartsBeside(sheet, standing));
  if (planned.length === 0) return [];
  const left = new Set(planned);
  await orAsItWas(async () => {
    for (const { sheet, pages, foot } of await plansOf(planned, standing)) {
      if (await orAsItWas(() => setUpPages(sheet, pages, foot))) left.delete(sheet);
    }
  });
  return [...left];
}

/** Whether a sheet has charts where older versions put them: its pages stay as they are, or would be cut through those. */
function hasChartsBeside(sheet: string, standing: readonly StandingTable[]): boolean {
  return standing.some(
    ({ area, chart, chartsBelow }) => area.sheet === sheet && chart && chartsBelow === 0,
  );
}

async function plansOf(sheets: readonly string[], standing: readonly StandingTable[]) {
  return inExcel(undefined, async ({ context, sync }) => {
    const council = askCouncil(context);
    const asked = sheets.flatMap((sheet) => {
      const tables = standing.filter(({ area }) => area.sheet === sheet);
      if (tables.length === 0) return [];
      const rows = Math.max(...tables.map(lastRowOf)) + 1;
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(0, 0, rows, COLUMNS);
      const heights = cells.getRowProperties({ format: { rowHeight: true } });
      const widths = cells.getColumnProperties({ format: { columnWidth: true } });
      return [{ sheet, tables, heights, widths }];
    });
    await sync();
    return asked.map(({ sheet, tables, heights, widths }) => ({
      sheet,
      pages: pagePlan(tables, {
        heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
        widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
      }),
      foot: footOf(council(), sheet, ...periodsOf(tables)),
    }));
  });
}

/** The period of a sheet's tables, where they have one. */
function periodsOf(tables: readonly StandingTable[]): readonly string[] {
  const labels = [...new Set(tables.map(({ period }) => period.label))];
  return labels.length === 1 ? labels : [];
}
