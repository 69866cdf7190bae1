import { expect, it } from "@jest/globals";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { findings } from "../colleague/acts";
import { insertTables } from "../tables/inserting";
import { smallTable } from "../tables/sampleTables";
import { openLog } from "./log";

const LONG = "A reason that goes on ".repeat(400);

/** The height of the row in which the long text stands, and the text. */
const rowOfLong = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    const at = used.values.findIndex((row) => row.includes(LONG.trim()) || row.includes(LONG));
    const row = used.getRow(at).load("values,format/rowHeight");
    await context.sync();
    return {
      height: row.format.rowHeight,
      isWhole: row.values[0]?.some((v) => String(v).length >= LONG.trim().length),
    };
  });

const CUT_OFF = { height: 409, isWhole: true };

it("A finding that needs more than 409 points is written whole, in a row of that height", async () => {
  await openLog();
  const { rows, ...others } = findings(2);
  const [first, second] = rows;
  if (!first || !second) throw new Error("No findings");
  const { sheet } = await writeFindingsSheet({
    ...others,
    rows: [first, { ...second, sentence: LONG }],
  });
  expect(await rowOfLong(sheet)).toEqual(CUT_OFF);
});

it("A table's row that needs more than 409 points is written whole, in a row of that height", async () => {
  await openLog();
  const table = smallTable();
  const long = {
    cells: [{ value: LONG, format: "text" as const }, ...(table.rows[0]?.cells.slice(1) ?? [])],
  };
  await insertTables(
    [{ ...table, rows: [...table.rows.slice(0, 1), long, ...table.rows.slice(1)] }],
    "appendix sheets",
  );
  expect(await rowOfLong("Appendix 3")).toEqual(CUT_OFF);
});
