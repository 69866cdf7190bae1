import { areaAddress } from "../base/address";
import { inExcel } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { askStored, STORED } from "../base/stored";
import { findOurHighlights } from "../highlights/ourHighlights";
import { rememberedTables } from "../tables/standing";

/** Something this add-in put in the workbook, in words: "Highlights on Conferences", "Sheet Findings". */
export interface OurTrace {
  readonly what: string;
}

/** What of the add-in is in the workbook now, whoever put it there. */
export function listTraces(signal?: AbortSignal): Promise<readonly OurTrace[]> {
  return inExcel(signal, async (conversation) => {
    const { context, sync } = conversation;
    const marks = askMarks(context);
    const tables = askStored(context, "tables");
    const kept = Object.values(STORED).map((key) =>
      context.workbook.settings.getItemOrNullObject(key).load("key"),
    );
    await sync();
    const highlighted = (await findOurHighlights(conversation)).filter(({ ours }) => ours.length);
    return [
      ...highlighted.map(({ name }) => `Highlights on ${name}`),
      ...[...marks().sheets.values()].sort().map((sheet) => `Sheet ${sheet}`),
      ...tableWords(tables(), marks()),
      ...(kept.some(({ isNullObject }) => !isNullObject) ? ["Settings kept in the workbook"] : []),
    ].map((what) => ({ what }));
  });
}

function tableWords(stored: unknown, marks: OurMarks): readonly string[] {
  const remembered = rememberedTables(stored);
  return marks.tables.map(
    ({ name, sheet, ...area }) =>
      `${remembered.get(name)?.caption ?? "A table"}, on ${sheet} at ${areaAddress(area)}`,
  );
}
