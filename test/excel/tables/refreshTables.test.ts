import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { removeEverything } from "../../../src/excel/remove/removeEverything";
import { listTables } from "../../../src/excel/tables/findTables";
import { layoutTable } from "../../../src/excel/tables/layout";
import { type LeftTable, refreshTables, whyLeft } from "../../../src/excel/tables/refreshTables";
import { effort } from "../../attack";
import { openedBlank } from "../../standin/support/open";
import { cellsOf, fill, select } from "../workbookCells";
import { insertTables } from "./inserting";
import { grownTable } from "./sampleTables";

/** Where the tests look: more than any of their tables and texts takes. */
const LOOKED_AT = "A1:J40";
const TODAY = fromIso("2014-03-31");
const TOP = 5;
const LEFT = 3;
const WIDTH = 3;

interface Typed {
  readonly row: number;
  readonly column: number;
}

const cellName = ({ row, column }: Typed) => `${String.fromCharCode(64 + column)}${row}`;
const sheetValues = async () => (await cellsOf("Sheet1", LOOKED_AT)).values;

/** The sheet as it must be: the table of n more rows at D6, and what was typed around it. */
function expectedSheet(rows: number, typed: readonly Typed[], left: readonly LeftTable[] = []) {
  const cells = Array.from({ length: 40 }, () => Array<string | number>(10).fill(""));
  const put = (row: number, column: number, value: string | number | null) => {
    const line = cells[row - 1];
    if (line && value !== null) line[column - 1] = value;
  };
  layoutTable(grownTable(rows)).lines.forEach(({ values }, down) => {
    for (const [across, value] of values.entries()) put(TOP + 1 + down, LEFT + 1 + across, value);
  });
  for (const { caption, why } of left) {
    put(TOP + 1, LEFT + 1, `${caption} – not refreshed on 31 March 2014: ${whyLeft(why)}`);
  }
  for (const cell of typed) put(cell.row, cell.column, `typed in ${cellName(cell)}`);
  return cells;
}

const isWithin = (rows: number, { row, column }: Typed) =>
  row > TOP &&
  row <= TOP + layoutTable(grownTable(rows)).lines.length &&
  column > LEFT &&
  column <= LEFT + WIDTH;

const sizes = fc.integer({ min: 0, max: 8 });
const anyTyped = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 36 }), column: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 6, selector: cellName },
);

describe("What a person typed around an inserted table", () => {
  it("stays as it is however the table grows or shrinks; where it is in the way the table is left and says so", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.array(sizes, { minLength: 1, maxLength: 3 }),
        anyTyped,
        async (first, next, cells) => {
          await openedBlank();
          await select("Sheet1", "D6");
          await insertTables([grownTable(first)], "selected cell");
          const typed = cells.filter((cell) => !isWithin(first, cell));
          for (const cell of typed)
            await fill("Sheet1", cellName(cell), `typed in ${cellName(cell)}`);
          let standing = first;
          let marked = false;
          for (const rows of next) {
            const [table] = await listTables();
            if (!table) throw new Error("The table is not known any more.");
            const inTheWay = typed.filter((cell) => isWithin(rows, cell)).map(cellName);
            const { left } = await refreshTables(
              [{ standing: table, table: grownTable(rows) }],
              [],
              TODAY,
            );
            marked = inTheWay.length > 0;
            expect(left.map(({ why }) => why.kind)).toEqual(marked ? ["in the way"] : []);
            if (marked) refused += 1;
            else standing = rows;
            expect(await sheetValues()).toEqual(expectedSheet(standing, typed, marked ? left : []));
          }
          await removeEverything();
          const left = expectedSheet(0, typed).map((line, row) =>
            line.map((value, column) =>
              isWithin(0, { row: row + 1, column: column + 1 }) ? "" : value,
            ),
          );
          expect(await sheetValues()).toEqual(left);
          expect(await listTables()).toEqual([]);
        },
      ),
      { ...effort(15), examples: [[0, [8, 2], [{ row: 18, column: 5 }]]] },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
