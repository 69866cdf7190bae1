import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear, quarter } from "../../../src/domain/calendar/periods";
import { listTables } from "../../../src/excel/tables/findTables";
import * as inserting from "../../../src/excel/tables/insertTables";
import { periodOf } from "../../../src/excel/tables/standing";
import { lookWhatStands, type TableThere } from "../../../src/excel/tables/tablesThere";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { cellsOf, fill, select } from "../workbookCells";
import { INSERTED_ON, insertBeside, insertTables, replaceTables } from "./inserting";
import { grownTable, smallTable } from "./sampleTables";

const APPENDIX = "Appendix 3";
const OWN = "appendix sheets";
const other = smallTable({ id: "table-3", caption: "Table 3: Participation of Children" });
const Q4 = quarter(2013, 4);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

const replace = (tables: Parameters<typeof insertTables>[0], agreed: readonly TableThere[]) =>
  inserting.insertTables(tables, OWN, {
    today: INSERTED_ON,
    instead: { kind: "replace", agreed },
  });

const changes = async () => (await lookWhatStands([smallTable()], OWN)).there[0]?.byHand;

describe("What stands where tables are to be inserted", () => {
  it("is nothing in a workbook without them, in one round trip", async () => {
    expect(await lookWhatStands([smallTable()], OWN)).toEqual({ there: [], staying: [] });
    expect(standIn.counts.roundTrips).toBe(1);
  });

  it("is named with its sheet, its period, its day and the cells that someone changed", async () => {
    await insertTables([smallTable(), other], OWN);
    await fill(APPENDIX, "B5", 71);
    await fill(APPENDIX, "A1", "Our own caption");
    const { there, staying } = await lookWhatStands([smallTable()], OWN);
    expect(there).toMatchObject([
      {
        caption: smallTable().caption,
        sheet: APPENDIX,
        address: "A1:C10",
        period: financialYear(2013),
        on: INSERTED_ON,
        byHand: { kind: "cells", addresses: ["A1", "B5"] },
      },
    ]);
    expect(staying).toMatchObject([{ caption: other.caption, sheet: APPENDIX }]);
  });

  it("is looked at without writing anything", async () => {
    await insertTables([smallTable()], OWN);
    const before = await savedParts(standIn);
    await lookWhatStands([smallTable(), other], OWN);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("has no changed cell where nobody changed one, also after saving and opening, and after a refresh", async () => {
    await insertTables([smallTable()], OWN);
    expect(await changes()).toEqual({ kind: "cells", addresses: [] });
    await opened(await standIn.save());
    expect(await changes()).toEqual({ kind: "cells", addresses: [] });
    await replaceTables([grownTable(4)]);
    expect(await changes()).toEqual({ kind: "cells", addresses: [] });
  });

  it("counts a number that became text and a formula over it, and not what stands beside a caption", async () => {
    await insertTables([smallTable()], OWN);
    await fill(APPENDIX, "B5", "about 70");
    await fill(APPENDIX, "B8", "=4+5");
    await fill(APPENDIX, "B1", "beside the caption");
    expect(await changes()).toEqual({ kind: "cells", addresses: ["B5", "B8"] });
  });

  it("says where lines were inserted or deleted, and where it is not known what was written", async () => {
    await insertTables([smallTable()], OWN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("5:5").delete("Up");
      await context.sync();
    });
    expect(await changes()).toEqual({ kind: "lines" });
    await Excel.run(async (context) => {
      const key = "ConferenceCheck.tables";
      const setting = context.workbook.settings.getItem(key).load("value");
      await context.sync();
      const kept = JSON.parse(String(setting.value));
      for (const table of kept.tables) {
        delete table.on;
        delete table.written;
        table.lines -= 1;
      }
      context.workbook.settings.add(key, JSON.stringify(kept));
      await context.sync();
    });
    expect(await changes()).toEqual({ kind: "not known" });
  });
});

describe("A table that stands where another is to go", () => {
  it("is never replaced unasked", async () => {
    await insertTables([smallTable()], OWN);
    const before = await savedParts(standIn);
    await expect(insertTables([smallTable({ unit: "families" })], OWN)).rejects.toMatchObject({
      code: "tables stand",
      facts: { sheet: APPENDIX, address: "A1:C10", what: smallTable().caption },
    });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("is not replaced at the selected cell unasked either", async () => {
    await select("Conferences", "T5");
    await insertTables([smallTable()], "selected cell");
    await expect(insertTables([smallTable()], "selected cell")).rejects.toMatchObject({
      code: "tables stand",
    });
    const { there } = await lookWhatStands([smallTable()], "selected cell");
    expect(there).toMatchObject([{ sheet: "Conferences", address: "T5:V14" }]);
  });

  it("is not replaced where someone changed or moved it since that was agreed", async () => {
    await insertTables([smallTable()], OWN);
    const { there } = await lookWhatStands([smallTable()], OWN);
    await fill(APPENDIX, "B5", 71);
    await expect(replace([smallTable()], there)).rejects.toMatchObject({ code: "tables stand" });
    expect((await cellsOf(APPENDIX, "B5")).values).toEqual([[71]]);
    await fill(APPENDIX, "B5", 70);
    expect(await replace([smallTable()], there)).toHaveLength(1);
  });

  it("is replaced where that was agreed, and the tables beside it stay", async () => {
    await insertTables([smallTable(), other], OWN);
    const beside = await cellsOf(APPENDIX, "A13:C22");
    const { there } = await lookWhatStands([smallTable()], OWN);
    await replace([smallTable({ unit: "families" })], there);
    expect((await cellsOf(APPENDIX, "A2")).values[0]?.[0]).toContain("counted in families");
    expect(await cellsOf(APPENDIX, "A13:C22")).toEqual(beside);
  });

  it("stays as it is where the new one goes beside it, on a sheet that says its period", async () => {
    await insertTables([smallTable(), other], OWN);
    const before = await cellsOf(APPENDIX, "A1:C22");
    const sheets = async () =>
      (await insertBeside([smallTable(), other])).map(({ sheet }) => sheet);
    expect(await sheets()).toEqual(["Appendix 3 (2013-14)", "Appendix 3 (2013-14)"]);
    expect(await sheets()).toEqual(["Appendix 3 (2013-14) (2)", "Appendix 3 (2013-14) (2)"]);
    expect(await cellsOf(APPENDIX, "A1:C22")).toEqual(before);
    expect(await listTables()).toHaveLength(6);
  });
});

describe("Another period's table", () => {
  it("is named, and stays where nobody asks for its replacement", async () => {
    await insertTables([smallTable(), other], OWN);
    const quarterly = smallTable({ period: Q4 });
    const { there, staying } = await lookWhatStands([quarterly], OWN);
    expect(there).toMatchObject([{ sheet: APPENDIX, period: financialYear(2013) }]);
    expect(staying).toMatchObject([{ caption: other.caption }]);
    const before = await cellsOf(APPENDIX, "A1:C22");
    expect(await insertBeside([quarterly])).toMatchObject([{ sheet: "Appendix 3 (Q4 2013-14)" }]);
    expect(await cellsOf(APPENDIX, "A1:C22")).toEqual(before);
    expect((await lookWhatStands([quarterly], OWN)).there).toMatchObject([
      { sheet: "Appendix 3 (Q4 2013-14)", period: Q4 },
    ]);
  });

  it("is replaced where that was agreed, new tables below it, and the others of its period stay", async () => {
    await insertTables([smallTable(), other], OWN);
    const stays = await cellsOf(APPENDIX, "A13:C22");
    const third = smallTable({ id: "table-2a", caption: "Table 2a", period: Q4 });
    const inserted = await replaceTables([smallTable({ period: Q4 }), third]);
    expect(inserted).toMatchObject([
      { sheet: APPENDIX, address: "A1:C10" },
      { sheet: APPENDIX, address: "A25:C34" },
    ]);
    expect(await cellsOf(APPENDIX, "A13:C22")).toEqual(stays);
    const periods = (await listTables()).map((one) => [one.id, periodOf(one)]);
    expect(new Map(periods as [string, unknown][])).toEqual(
      new Map([
        ["table-3", financialYear(2013)],
        ["table-4", Q4],
        ["table-2a", Q4],
      ] as [string, unknown][]),
    );
  });
});
