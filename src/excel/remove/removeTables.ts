import { MOST_CHARTS } from "../../domain/tables/engine/table";
import { askContents, type Contents, giveBack } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { askStored } from "../base/stored";
import { chartName } from "../tables/drawChart";
import { wereLinesInserted } from "../tables/obstacles";
import { rememberedTables, type Standing } from "../tables/standing";

/** A table's cells, and what of our own they are known to hold. */
interface FoundTable {
  readonly name: string;
  readonly standing: Standing | undefined;
  readonly looked: () => Contents;
}

/**
 * Takes every table the add-in inserted out of the workbook, wherever it stands by then, with its chart and its mark:
 * a few round trips. What was written around it stays, and so does a table into which someone put lines of their own.
 * What someone types among its cells meanwhile is given back.
 */
export async function removeTables({ context, sync }: Conversation): Promise<void> {
  const { worksheets, names } = context.workbook;
  const marks = askMarks(context);
  const stored = askStored(context, "tables");
  await sync();
  const { tables, stale } = marks();
  const known = rememberedTables(stored());
  const found = tables.map(
    ({ name, sheet }): FoundTable & { readonly charts: readonly Excel.Chart[] } => ({
      name,
      standing: known.get(name),
      looked: askContents(names.getItem(name).getRange()),
      charts: Array.from({ length: MOST_CHARTS }, (_, place) => {
        const { charts } = worksheets.getItemOrNullObject(sheet);
        return charts.getItemOrNullObject(chartName(name, place)).load("name");
      }),
    }),
  );
  if (found.length > 0) await sync();
  const ours = found.filter(({ standing, looked }) => !hasLinesOfOthers(standing, looked()));
  const cleared = ours.map(({ charts, name, looked }) => {
    for (const chart of charts) if (!chart.isNullObject) chart.delete();
    const mark = names.getItem(name);
    const range = mark.getRange();
    const stood = askContents(range);
    range.clear();
    mark.delete();
    return { range, stood, looked: looked() };
  });
  for (const name of stale) names.getItem(name).delete();
  if (cleared.length + stale.length > 0) await sync();
  const given = cleared.map(({ range, stood, looked }) => giveTheirsBack(range, looked, stood()));
  if (given.includes(true)) await sync();
}

function hasLinesOfOthers(standing: Standing | undefined, { values }: Contents): boolean {
  return standing !== undefined && wereLinesInserted(standing, values);
}

/** Gives back the cells of every row that was not there when it was looked. Whether there was any. */
function giveTheirsBack(range: Excel.Range, looked: Contents, stood: Contents): boolean {
  const ours = new Set(looked.formulas.map((row) => JSON.stringify(row)));
  let given = false;
  for (const [row, formulas] of stood.formulas.entries()) {
    if (ours.has(JSON.stringify(formulas))) continue;
    for (const [column, formula] of formulas.entries()) {
      if (formula === "" || looked.formulas[row]?.[column] === formula) continue;
      giveBack(range.getCell(row, column), {
        values: [[stood.values[row]?.[column] ?? ""]],
        formulas: [[formula]],
        numberFormat: [[stood.numberFormat[row]?.[column]]],
      });
      given = true;
    }
  }
  return given;
}
