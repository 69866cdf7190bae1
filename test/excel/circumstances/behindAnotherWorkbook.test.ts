import { beforeEach, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Column, Row } from "../../../src/domain/records/source";
import { selectCell } from "../../../src/excel/base/selection";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { applyHighlights } from "../../../src/excel/highlights/highlights";
import { listTables } from "../../../src/excel/tables/findTables";
import { refreshTables } from "../../../src/excel/tables/refreshTables";
import type { StandIn } from "../../../src/standin/standIn";
import { findings } from "../colleague/acts";
import { insertTables } from "../tables/inserting";
import { smallTable } from "../tables/sampleTables";
import { cellsOf } from "../workbookCells";
import { contents, correct, openLog, takeBack } from "./log";

const BEHIND = { code: "another workbook in front" };

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openLog();
});

const comesInFront = () => {
  standIn.workbook.circumstances.inFront = false;
};

describe("With another workbook in front", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["tables on sheets of their own", () => insertTables([smallTable()], "appendix sheets")],
    ["the first findings", () => writeFindingsSheet(findings(3))],
    ["the first corrections", correct],
  ])("%s need a new sheet: that is said, and nothing is left of them", async (_, act) => {
    comesInFront();
    const before = await contents();
    await expect(act()).rejects.toMatchObject(BEHIND);
    expect(await contents()).toEqual(before);
  });

  it("a cell is not shown, and it is said why", async () => {
    comesInFront();
    await expect(
      selectCell({ sheet: "Log", row: 2 as Row, column: 1 as Column }),
    ).rejects.toMatchObject(BEHIND);
  });

  it("findings are refreshed on the sheet that stands", async () => {
    await writeFindingsSheet(findings(3));
    comesInFront();
    const { sheet } = await writeFindingsSheet(findings(5));
    const { values } = await cellsOf(sheet, "A1:G30");
    expect(values.flat()).toContain("Finding 5");
  });

  it("corrections are made and taken back where the log stands", async () => {
    await correct();
    comesInFront();
    expect((await takeBack()).cells).toBe(2);
    expect((await correct()).cells).toBe(2);
  });

  it("tables are refreshed, and cells are marked", async () => {
    await insertTables([smallTable()], "appendix sheets");
    comesInFront();
    const tables = (await listTables()).map((standing) => ({ standing, table: smallTable() }));
    const { refreshed } = await refreshTables(tables, [], fromIso("2014-04-25"));
    expect(refreshed).toHaveLength(1);
    await applyHighlights([{ sheet: "Log", severity: "breach", address: "A2" }]);
  });
});
