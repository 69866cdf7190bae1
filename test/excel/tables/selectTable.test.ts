import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../../src/domain/calendar/periods";
import { excelWorkflows } from "../../../src/workflows/excelWorkflows";
import { opened, sampleBytes } from "../../standin/support/open";
import { SAMPLE_CLOCK } from "../../workflows/fixedClock";
import { select } from "../workbookCells";

const workflows = excelWorkflows(SAMPLE_CLOCK);

/** The address of what is selected, with its sheet. */
const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

async function insert(...ids: readonly string[]) {
  const understood = await workflows.understandWorkbook();
  const { tables } = await workflows.buildTables(understood, financialYear(2013), { ids });
  const inserted = await workflows.insertTables(tables, "appendix sheets");
  await select("Conferences", "A1");
  return inserted;
}

const change = (act: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

beforeEach(() => opened(sampleBytes()));

describe("an inserted table that is chosen", () => {
  it("is selected whole, its sheet in front", async () => {
    const [first, second] = await insert("table-2a", "table-2b");
    if (!first || !second) throw new Error("Two tables should have been inserted");
    await workflows.selectTable(second);
    expect(await selected()).toBe(`'Appendix 3'!${second.address}`);
    await workflows.selectTable(first);
    expect(await selected()).toBe(`'Appendix 3'!${first.address}`);
  });

  it("is found where it went: its sheet renamed, rows inserted above it", async () => {
    const [table] = await insert("table-2a");
    if (!table) throw new Error("A table should have been inserted");
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem("Appendix 3");
      sheet.name = "Timescales (final)";
      sheet.getRange("1:4").insert("Down");
    });
    expect(table.address).toBe("A1:F7");
    await workflows.selectTable(table);
    expect(await selected()).toBe("'Timescales (final)'!A5:F11");
  });

  it("that was deleted is said to be gone, and nothing else is selected", async () => {
    const [table] = await insert("table-2a");
    if (!table) throw new Error("A table should have been inserted");
    await change(({ worksheets }) => worksheets.getItem("Appendix 3").delete());
    await select("Conferences", "B2");
    await expect(workflows.selectTable(table)).rejects.toMatchObject({ code: "table not found" });
    expect(await selected()).toBe("Conferences!B2");
  });

  it("on a hidden sheet is not shown, and its sheet is named", async () => {
    const [table] = await insert("table-2a");
    if (!table) throw new Error("A table should have been inserted");
    await change(({ worksheets }) => {
      worksheets.getItem("Appendix 3").visibility = "Hidden";
    });
    await expect(workflows.selectTable(table)).rejects.toMatchObject({
      code: "sheet hidden",
      facts: { sheet: "Appendix 3" },
    });
  });
});
