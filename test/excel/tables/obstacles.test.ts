import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { listTables, selectedCell } from "../../../src/excel/tables/findTables";
import { type AgreedOver, refreshTables } from "../../../src/excel/tables/refreshTables";
import { openedBlank } from "../../standin/support/open";
import { cellsOf, fill, select } from "../workbookCells";
import { insertTables } from "./inserting";
import { grownTable, smallTable } from "./sampleTables";

const TODAY = fromIso("2014-03-31");
const MARKED = `${smallTable().caption} – not refreshed on 31 March 2014: in the way: `;

/** The small table, A1:C10 of Sheet1, its total in line 9. */
async function insertSmall() {
  await openedBlank();
  await select("Sheet1", "A1");
  await insertTables([smallTable()], "selected cell");
}

async function refreshWith(table = smallTable(), over: readonly AgreedOver[] = []) {
  const [standing] = await listTables();
  if (!standing) throw new Error("The table is not known any more.");
  return refreshTables([{ standing, table }], [], TODAY, { over });
}

const change = (work: (sheet: Excel.Worksheet) => unknown) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const valueAt = async (address: string) => (await cellsOf("Sheet1", address)).values[0]?.[0];

describe("What a person typed among a table's own cells", () => {
  it("stays beside a caption, a group's heading or a note when the numbers change", async () => {
    await insertSmall();
    for (const cell of ["B1", "C2", "B4", "C10"]) await fill("Sheet1", cell, `typed in ${cell}`);
    await fill("Sheet1", "B5", "");
    const { refreshed, left } = await refreshWith();
    expect([refreshed.length, left.length]).toEqual([1, 0]);
    for (const cell of ["B1", "C2", "B4", "C10"]) {
      expect(await valueAt(cell)).toBe(`typed in ${cell}`);
    }
    expect(await valueAt("B5")).toBe(70);
  });

  it("over a number is named, and written over only once the person agreed to these cells", async () => {
    await insertSmall();
    await fill("Sheet1", "B5", 12);
    const first = await refreshWith();
    expect(first.refreshed).toEqual([]);
    expect(first.left).toMatchObject([{ why: { kind: "typed over", cells: ["B5"] } }]);
    expect(await valueAt("B5")).toBe(12);
    expect(await valueAt("A1")).toMatch(/: typed over: B5$/);

    const [{ mark } = { mark: "" }] = first.left;
    await fill("Sheet1", "B8", 13);
    const second = await refreshWith(smallTable(), [{ mark, cells: ["B5"] }]);
    expect(second.left).toMatchObject([{ why: { cells: ["B5", "B8"] } }]);
    expect(await valueAt("B5")).toBe(12);

    const third = await refreshWith(smallTable(), [{ mark, cells: ["B5", "B8"] }]);
    expect(third.left).toEqual([]);
    expect([await valueAt("B5"), await valueAt("B8")]).toEqual([70, 9]);
    expect(await valueAt("A1")).toBe(smallTable().caption);
  });

  it("is named where the table has other lines now, and the table is left and says so", async () => {
    await insertSmall();
    await fill("Sheet1", "C2", "Draft");
    const { refreshed, left } = await refreshWith(grownTable(2));
    expect(refreshed).toEqual([]);
    expect(left).toMatchObject([{ address: "A1:C10", why: { what: "values in C2" } }]);
    expect(await valueAt("A1")).toBe(`${MARKED}values in C2`);
    expect(await valueAt("C2")).toBe("Draft");
  });

  it("is named where it stands in its own line", async () => {
    await insertSmall();
    await change((sheet) => sheet.getRange("6:6").insert("Down"));
    await fill("Sheet1", "A6", "Our own line");
    const { left } = await refreshWith();
    expect(left).toMatchObject([{ why: { what: "lines inserted into A1:C11" } }]);
    expect(await valueAt("A6")).toBe("Our own line");
  });

  it("is named where it stands in its own column", async () => {
    await insertSmall();
    await change((sheet) => sheet.getRange("C:C").insert("Right"));
    await fill("Sheet1", "C5", "ours");
    const { left } = await refreshWith();
    expect(left).toMatchObject([{ why: { what: "columns inserted into A1:D10" } }]);
    expect(await valueAt("C5")).toBe("ours");
  });

  it("takes the mark off the caption once the table is refreshed", async () => {
    await insertSmall();
    await fill("Sheet1", "C2", "Draft");
    await refreshWith(grownTable(2));
    await refreshWith(grownTable(2));
    expect(await valueAt("A1")).toBe(`${MARKED}values in C2`);
    await fill("Sheet1", "C2", "");
    expect((await refreshWith(grownTable(2))).left).toEqual([]);
    expect(await valueAt("A1")).toBe(smallTable().caption);
  });

  it("keeps a caption that someone rewrote, where the table is left", async () => {
    await insertSmall();
    await fill("Sheet1", "A1", "Our Table 9");
    await fill("Sheet1", "C2", "Draft");
    expect((await refreshWith(grownTable(2))).left).toHaveLength(1);
    expect(await valueAt("A1")).toBe("Our Table 9");
  });
});

describe("A table of which part was deleted", () => {
  it("stands whole again after a refresh, what moved up below it untouched", async () => {
    await insertSmall();
    await fill("Sheet1", "A20", "Our text");
    await change((sheet) => sheet.getRange("5:8").delete("Up"));
    expect(await valueAt("A16")).toBe("Our text");
    const { refreshed } = await refreshWith();
    expect(refreshed[0]?.address).toBe("A1:C10");
    expect((await cellsOf("Sheet1", "A1:A10")).values.flat()).toHaveLength(10);
    expect([await valueAt("A9"), await valueAt("A16")]).toEqual(["TOTALS", "Our text"]);
  });

  it("is left, and says so, where what moved up has no room to spare", async () => {
    await insertSmall();
    await fill("Sheet1", "A12", "Our text");
    await change((sheet) => sheet.getRange("5:8").delete("Up"));
    const { left } = await refreshWith();
    expect(left).toMatchObject([{ why: { kind: "in the way", what: "values in A8" } }]);
    expect(await valueAt("A8")).toBe("Our text");
  });

  it("stands whole again where its contents alone were cleared", async () => {
    await insertSmall();
    await change((sheet) => sheet.getRange("A5:C10").clear("Contents"));
    expect((await refreshWith()).left).toEqual([]);
    expect([await valueAt("A5"), await valueAt("A9")]).toEqual(["GP", "TOTALS"]);
  });

  it("opens no number of another line until it is refreshed", async () => {
    await insertSmall();
    await change((sheet) => sheet.getRange("5:5").delete("Up"));
    await select("Sheet1", "B8");
    expect(await selectedCell()).toBeNull();
    await refreshWith();
    await select("Sheet1", "B9");
    expect(await selectedCell()).toMatchObject({ row: 3, column: 1 });
  });
});
