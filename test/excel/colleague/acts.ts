import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import type { Column, Row } from "../../../src/domain/records/source";
import { saveStored } from "../../../src/excel/base/stored";
import { applyCorrections, takeBackCorrections } from "../../../src/excel/corrections/corrections";
import { previewCorrections } from "../../../src/excel/corrections/preview";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { applyHighlights, clearHighlights } from "../../../src/excel/highlights/highlights";
import type { Highlight } from "../../../src/excel/highlights/plan";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { removeEverything } from "../../../src/excel/remove/removeEverything";
import { listTables } from "../../../src/excel/tables/findTables";
import { refreshTables } from "../../../src/excel/tables/refreshTables";
import { findingRow, sheetOf, TOP } from "../findings-sheet/someFindings";
import { insertBeside, insertTables, replaceTables } from "../tables/inserting";
import { grownTable, smallTable } from "../tables/sampleTables";
import { fill, select } from "../workbookCells";
import type { Place } from "./edits";
import { DATES, textAt } from "./tracker";

/** Something that the add-in does to a workbook. */
export interface Act {
  readonly name: string;
  /** What stands in the workbook before. */
  readonly prepare: () => Promise<unknown>;
  /** What the add-in knew before it began, from a conversation that is over; `null` for an act that reads by itself. */
  readonly know?: () => Promise<unknown>;
  readonly act: (known: unknown) => Promise<unknown>;
  /** Where a colleague works meanwhile. */
  readonly places: readonly Place[];
}

const WHEN = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };
const TODAY = calendarDate(2014, 4, 25);

export const CORRECTED = [2, 3, 6, 9];
export const asCorrected = (row: number) => `Corrected ${row}`;

const asked = CORRECTED.map((row) => ({
  check: "D14",
  correction: {
    cell: { sheet: "Log", row: row as Row, column: DATES as Column },
    found: textAt("Log", row, DATES),
    to: { kind: "text" as const, text: asCorrected(row) },
  },
}));

const correct = async () => applyCorrections(await previewCorrections(asked), WHEN);

/** Rows of the log whose dates are marked. */
export const MARKED = [1, 2, 3, 8, 11];
const PLAN: readonly Highlight[] = [
  { sheet: "Log", severity: "breach", address: "C2:C4,C9" },
  { sheet: "Log", severity: "query", address: "C12" },
];

export const findings = (count: number) =>
  sheetOf(
    Array.from({ length: count }, (_, at) =>
      findingRow({
        record: `Family ${at + 1}`,
        sentence: `Finding ${at + 1}`,
        daysLate: at,
        cell: { sheet: "Log", row: (at + 1) as Row, column: 1 as Column },
      }),
    ),
    { verdict: `${count} breaches.` },
  );

const further = smallTable({ id: "table-2b", caption: "Table 2b: Timescales" });
const FINDINGS = "Conference Check findings";
const APPENDIX = "Appendix 3";
const LOG: Place = { sheet: "Log", row: 3, column: DATES };

const withTable = async () => {
  await insertTables([smallTable()], "appendix sheets");
  await fill(APPENDIX, "H3", "Team's remark beside the table");
  await fill(APPENDIX, "A30", "Team's remark below the table");
};

/**
 * In a line of a table. What someone types over our own numbers there is set right by a refresh, and goes with the
 * table: that is no loss. Lines that they put in are.
 */
const IN_A_TABLE: Place = { sheet: APPENDIX, row: 5, column: 1 };
const IN_A_TABLE_AMONG_NOTES: Place = { sheet: "Notes", row: 4, column: 7 };
export const IN_TABLES: readonly Place[] = [IN_A_TABLE, IN_A_TABLE_AMONG_NOTES];

/** Above a table, in a line of it, and beside it. */
const AROUND_THE_TABLE: readonly Place[] = [
  { sheet: APPENDIX, row: 0, column: 7 },
  IN_A_TABLE,
  { sheet: APPENDIX, row: 5, column: 8 },
];

const refresh = (table: ReturnType<typeof smallTable>) => async () => {
  const tables = (await listTables()).map((standing) => ({ standing, table }));
  return refreshTables(tables, [], TODAY);
};

export const ACTS: readonly Act[] = [
  {
    name: "corrections",
    prepare: async () => undefined,
    know: () => previewCorrections(asked),
    act: (known) => applyCorrections(known as Awaited<ReturnType<typeof previewCorrections>>, WHEN),
    places: [LOG],
  },
  {
    name: "corrections with a log",
    prepare: async () => {
      await correct();
      await takeBackCorrections(WHEN);
    },
    know: () => previewCorrections(asked),
    act: (known) => applyCorrections(known as Awaited<ReturnType<typeof previewCorrections>>, WHEN),
    places: [LOG, { sheet: "Corrections", row: 4, column: 8 }],
  },
  { name: "take back", prepare: correct, act: () => takeBackCorrections(WHEN), places: [LOG] },
  {
    name: "highlights",
    prepare: async () => undefined,
    know: async () => (await readWorkbook()).snapshot.sheets,
    act: (known) =>
      applyHighlights(PLAN, {
        sheets: known as Awaited<ReturnType<typeof readWorkbook>>["snapshot"]["sheets"],
      }),
    places: [LOG],
  },
  {
    name: "highlights in place of others",
    prepare: () => applyHighlights([{ sheet: "Log", severity: "error", address: "A2:A9" }]),
    know: async () => (await readWorkbook()).snapshot.sheets,
    act: (known) =>
      applyHighlights(PLAN, {
        sheets: known as Awaited<ReturnType<typeof readWorkbook>>["snapshot"]["sheets"],
      }),
    places: [LOG],
  },
  {
    name: "clear highlights",
    prepare: () => applyHighlights(PLAN),
    act: () => clearHighlights(),
    places: [LOG],
  },
  {
    name: "insert at the selected cell",
    prepare: async () => undefined,
    know: () => select("Notes", "H2"),
    act: () => insertTables([smallTable(), further], "selected cell"),
    places: [
      { sheet: "Notes", row: 1, column: 7 },
      { sheet: "Notes", row: 4, column: 8 },
    ],
  },
  {
    name: "insert as sheets",
    prepare: async () => undefined,
    act: () => insertTables([smallTable()], "appendix sheets"),
    places: [LOG, { sheet: APPENDIX, row: 2, column: 1 }],
  },
  {
    name: "insert below a table",
    prepare: withTable,
    act: () => insertTables([further], "appendix sheets"),
    places: [...AROUND_THE_TABLE, { sheet: APPENDIX, row: 34, column: 0 }],
  },
  {
    name: "replace a table",
    prepare: withTable,
    act: () => replaceTables([smallTable()]),
    places: AROUND_THE_TABLE,
  },
  {
    name: "insert beside a table",
    prepare: withTable,
    act: () => insertBeside([smallTable()]),
    places: [...AROUND_THE_TABLE, { sheet: "Appendix 3 (2013-14)", row: 2, column: 1 }],
  },
  { name: "refresh", prepare: withTable, act: refresh(smallTable()), places: AROUND_THE_TABLE },
  {
    name: "refresh of a table that grows",
    prepare: withTable,
    act: refresh(grownTable(4)),
    places: AROUND_THE_TABLE,
  },
  {
    name: "findings sheet",
    prepare: () => writeFindingsSheet(findings(6)),
    act: () => writeFindingsSheet(findings(9)),
    places: [
      { sheet: FINDINGS, row: 0, column: 8 },
      { sheet: FINDINGS, row: 4, column: 3 },
      { sheet: FINDINGS, row: TOP - 4, column: 0 },
      { sheet: FINDINGS, row: TOP + 3, column: 9 },
    ],
  },
  {
    name: "remove everything",
    prepare: async () => {
      await withTable();
      await writeFindingsSheet(findings(3));
      await correct();
      await applyHighlights(PLAN);
      await select("Notes", "H2");
      await insertTables([further], "selected cell");
      await saveStored({ settings: { schemaVersion: 1 } });
    },
    act: () => removeEverything(),
    places: [
      LOG,
      ...AROUND_THE_TABLE.slice(1),
      IN_A_TABLE_AMONG_NOTES,
      { sheet: FINDINGS, row: 4, column: 3 },
      { sheet: FINDINGS, row: TOP + 2, column: 9 },
    ],
  },
];
