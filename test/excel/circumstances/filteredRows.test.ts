import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { listTables } from "../../../src/excel/tables/findTables";
import { refreshTables } from "../../../src/excel/tables/refreshTables";
import type { Circumstances } from "../../../src/standin/store/model/circumstances";
import { opened, withText } from "../../standin/support/open";
import { findings } from "../colleague/acts";
import { insertTables } from "../tables/inserting";
import { smallTable } from "../tables/sampleTables";
import { cellsOf, select } from "../workbookCells";
import { contents, correct, openLog } from "./log";

const NOT_WRITTEN: readonly Circumstances["filteredRows"][] = ["skipped", "first row repeated"];
const chairs = async () => (await cellsOf("Log", "B2:B3")).values.flat();

describe("Corrections of rows that a filter hides", () => {
  it("are made where Excel writes there", async () => {
    await openLog(true, { filteredRows: "written" });
    expect((await correct()).cells).toBe(2);
    expect(await chairs()).toEqual(["A. Chair", "B. Chair"]);
  });

  it.each(NOT_WRITTEN)("are refused by name, and none is made, where they are %s", async (how) => {
    await openLog(true, { filteredRows: how });
    const before = await contents();
    await expect(correct()).rejects.toMatchObject({
      code: "cell not written",
      facts: { sheet: "Log", address: "B3" },
    });
    expect(await contents()).toEqual(before);
  });
});

describe("A table over rows that a filter hides", () => {
  it("is not inserted at the selected cell, and the filter is named", async () => {
    await openLog(true, { filteredRows: "skipped" });
    await select("Log", "E1");
    await expect(insertTables([smallTable()], "selected cell")).rejects.toMatchObject({
      code: "in the way",
      facts: { what: "a filter that hides rows there" },
    });
  });

  it("is inserted below them, and beside rows that someone hid by hand", async () => {
    await openLog(true, { filteredRows: "skipped" });
    await select("Log", "A10");
    expect(await insertTables([smallTable()], "selected cell")).toBeTruthy();
    await openLog();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").getRange("3:3").rowHidden = true;
      await context.sync();
    });
    await select("Log", "E1");
    expect(await insertTables([smallTable()], "selected cell")).toBeTruthy();
  });

  it("is left as it stands by a refresh, and says so", async () => {
    await openLog(false, { filteredRows: "skipped" });
    await insertTables([smallTable()], "appendix sheets");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Appendix 3");
      sheet.autoFilter.apply(sheet.getRange("A3:A9"), 0, {
        filterOn: "Values",
        values: ["GP"],
      });
      await context.sync();
    });
    const table = { ...smallTable(), rows: smallTable().rows.slice(0, 3) };
    const tables = (await listTables()).map((standing) => ({ standing, table }));
    const { left, refreshed } = await refreshTables(tables, [], fromIso("2014-04-25"));
    expect(refreshed).toEqual([]);
    expect(left).toMatchObject([
      { why: { kind: "in the way", what: "a filter that hides rows there" } },
    ]);
  });
});

it.each(NOT_WRITTEN)(
  "Findings under a filter are all refreshed, where Excel has rows %s",
  async (how) => {
    const standIn = await openLog();
    const { sheet } = await writeFindingsSheet(findings(4));
    // A person filters the table, so that none of its rows is left in sight.
    const filtered = withText(await standIn.save(), "xl/tables/table1.xml", (text) =>
      text.replace(
        /<autoFilter ref="([^"]*)"\/>/,
        '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="none"/></filters></filterColumn></autoFilter>',
      ),
    );
    const hidden = withText(filtered, "xl/worksheets/sheet2.xml", (text) =>
      text.replaceAll(/<row r="(2[6-9])"/g, '<row r="$1" hidden="1"'),
    );
    await opened(hidden, { circumstances: { filteredRows: how } });
    const again = findings(4);
    await writeFindingsSheet({
      ...again,
      rows: again.rows.map((row, at) => ({ ...row, sentence: `Again ${at + 1}` })),
    });
    const written = (await cellsOf(sheet, "A1:H200")).values
      .flat()
      .filter((value) => /^Again/.test(value));
    expect(written).toEqual(["Again 1", "Again 2", "Again 3", "Again 4"]);
  },
);
