import { missingColumns } from "../records/need";
import { type Slices, toEnd } from "../slices";
import { TABLES } from "./catalogue";
import { partsOf } from "./engine/parts";
import { type Reporting, reportingOn, type TableInput } from "./engine/reporting";
import type { AppendixTable, TableContent, UnavailableTable } from "./engine/table";
import { textOf } from "./engine/words";

/** The tables that could be built, and those whose columns the workbook does not have. */
export interface BuiltTables {
  readonly tables: readonly AppendixTable[];
  readonly unavailable: readonly UnavailableTable[];
}

/**
 * Builds tables for one period, in the catalogue's order: all of them, or those named by `ids`. What they share
 * is worked out once. A table that lacks a column is named as unavailable; the others are built.
 */
export function buildTables(input: TableInput, ids?: readonly string[]): BuiltTables {
  return toEnd(buildTablesInSlices(input, ids));
}

/** The same in slices; counts the tables done, those that cannot be built among them. */
export function buildTablesInSlices(
  input: TableInput,
  ids?: readonly string[],
): Slices<BuiltTables> {
  return tablesOfInSlices(reportingOn(input), ids);
}

/** The same of a reporting that is there already. */
export function* tablesOfInSlices(
  reporting: Reporting,
  ids?: readonly string[],
): Slices<BuiltTables> {
  const { available, settings, period } = reporting;
  const tables: AppendixTable[] = [];
  const unavailable: UnavailableTable[] = [];
  for (const table of TABLES) {
    const { id, appendix, caption, concerns } = table;
    if (ids && !ids.includes(id)) continue;
    const missing = missingColumns(available, table.needs(settings));
    if (missing.length > 0) unavailable.push({ id, caption, missing });
    else {
      for (const part of partsOf(table, reporting)) {
        part();
        yield 0;
      }
      const { percentageDecimals } = settings;
      tables.push({
        id,
        appendix,
        caption,
        concerns,
        period,
        percentageDecimals,
        ...inTexts(reporting.contentOf(table)),
      });
    }
    yield 1;
  }
  return { tables, unavailable };
}

/** Headings and notes as they are read, and those among them that hold words of the team's own. */
function inTexts({ columns, notes, ...content }: TableContent) {
  const worded = [...columns, ...notes].filter((words) => typeof words !== "string");
  return {
    ...content,
    columns: columns.map(textOf),
    notes: notes.map(textOf),
    ...(worded.length > 0 && { worded }),
  };
}
