import { areaAddress, parseReference } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { giveAllBack, type WrittenOver } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { overItself, readAs } from "./layout";
import type { PlacedTable } from "./place";
import type { WrittenTable } from "./writtenTable";

/** A table that was not written after all, and why. */
interface Refused {
  readonly placing: PlacedTable;
  readonly problem: ExcelProblem;
}

/**
 * Gives the cells of tables back what someone put there while they were written, and their marks to the tables that
 * stood.
 */
export async function giveTablesBack(
  { context, sync }: Conversation,
  tables: readonly WrittenTable[],
): Promise<readonly Refused[]> {
  if (tables.length === 0) return [];
  const { names } = context.workbook;
  for (const { cells, cleared, placing, isReshaped } of tables) {
    cells.load("address");
    if (!isReshaped) continue;
    names.getItem(placing.mark).delete();
    if (cleared) names.add(placing.mark, cleared.range, "Table inserted by Conference Check");
  }
  await sync();
  await giveAllBack(
    sync,
    tables.map(({ cells, isReshaped, placing: { layout, table }, stood }): WrittenOver => {
      const written = readAs(isReshaped ? layout : overItself(layout), table);
      return { range: cells, written, before: stood() };
    }),
  );
  const stood = tables.flatMap(({ cleared }) =>
    cleared ? [{ range: cleared.range, written: [], before: cleared.stood() }] : [],
  );
  await giveAllBack(sync, stood);
  return tables.map(({ placing, cells }) => ({ placing, problem: problemOf(cells.address) }));
}

function problemOf(address: string): ExcelProblem {
  const place = parseReference(address);
  const what = "what someone put there meanwhile, which was given back";
  if (place === null) return new ExcelProblem("in the way", { what });
  return new ExcelProblem("in the way", { sheet: place.sheet, address: areaAddress(place), what });
}
