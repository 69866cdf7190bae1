import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import { TABLES } from "../../src/domain/tables/catalogue";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { cellsOf, fill, select } from "../excel/workbookCells";
import printedAppendices from "../fixtures/appendices-2013-14.json";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
const YEAR = financialYear(2013);
const IDS = ["table-2a", "table-2b"];

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

async function insertYear(ids: readonly string[] = IDS) {
  const understood = await workflows.understandWorkbook();
  const { tables } = await workflows.buildTables(understood, YEAR, { ids });
  return workflows.insertTables(tables, "appendix sheets");
}

const printed = (id: string) => printedAppendices.tables.find((table) => table.id === id);

describe("tables 2a and 2b, inserted from the sample", () => {
  it("stand on Appendix 3, equal to the printed ones cell by cell", async () => {
    const [a, b] = await insertYear();
    expect([a?.sheet, b?.sheet]).toEqual(["Appendix 3", "Appendix 3"]);
    const tableA = printed("table-2a");
    expect((await cellsOf("Appendix 3", "A1")).values).toEqual([[tableA?.caption]]);
    expect((await cellsOf("Appendix 3", "A3:F6")).values).toEqual([
      tableA?.columns,
      ...(tableA?.rows ?? []),
    ]);
  });

  it("show percentages as numbers with a format, as printed", async () => {
    const [, b] = await insertYear();
    const first = Number(/\d+/.exec(b?.address ?? "")?.[0]);
    const shown = await textOf("Appendix 3", `A${first + 2}:C${first + 10}`);
    const tableB = printed("table-2b");
    const rows = tableB?.rows?.map((row) => row.map(String)) ?? [];
    expect(shown).toEqual([tableB?.columns, ...rows]);
    const { values } = await cellsOf("Appendix 3", `C${first + 5}`);
    expect(values[0]?.[0]).toBeCloseTo(3 / 42, 12);
  });

  it("are refreshed in place, from the tracker as it is then", async () => {
    const before = await insertYear();
    const conferenceDate = Number((await cellsOf("Conferences", "F15")).values[0]?.[0]);
    await fill("Conferences", "N15", conferenceDate);
    const places = (tables: typeof before) => tables.map(({ id, sheet }) => [id, sheet]);
    const { refreshed, left } = await workflows.refreshTables();
    expect(places(refreshed)).toEqual(places(before));
    expect(left).toEqual([]);
    expect((await cellsOf("Appendix 3", "B4")).values).toEqual([[26]]);
  });

  it("are not read as part of the tracker", async () => {
    const before = await workflows.understandWorkbook();
    await insertYear(["table-1", ...IDS]);
    const after = await workflows.understandWorkbook();
    expect(after.understanding.sheets).toEqual(before.understanding.sheets);
    expect(after.understanding.records.indicators).toHaveLength(
      before.understanding.records.indicators.length,
    );
  });

  it("tell the table, its period and the place of a selected number", async () => {
    await insertYear();
    await select("Appendix 3", "C5");
    expect(await workflows.selectedTableCell()).toEqual({
      id: "table-2a",
      period: YEAR,
      row: 1,
      column: 2,
    });
  });

  it("are known again by a colleague who opens the saved workbook", async () => {
    const before = await insertYear();
    await opened(await standIn.save());
    expect(await workflows.refreshTables()).toEqual({ refreshed: before, left: [] });
  });
});

describe("a refresh after a column of the tracker was deleted", () => {
  const deleteApproved = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Conferences").getRange("O:O").delete("Left");
      await context.sync();
    });

  it("refreshes the other tables, and leaves those that need it as they stand, which their captions say", async () => {
    const inserted = await insertYear(["figure-1", ...IDS]);
    const before = await cellsOf("Appendix 3", "A2:F6");
    await deleteApproved();
    await fill("Conferences", "L7", "Neglect and emotional abuse");
    const { refreshed, left } = await workflows.refreshTables();
    expect(refreshed.map(({ id }) => id)).toEqual(["figure-1"]);
    expect((await cellsOf("Appendix 1", "B4")).values).toEqual([[9]]);
    const why = { kind: "columns missing", columns: ["Minutes approved"] };
    expect(left).toEqual(inserted.slice(1).map((table) => ({ ...table, why })));
    expect((await cellsOf("Appendix 3", "A1")).values).toEqual([
      [
        "Table 2a: Timescales – Distribution of Minutes – not refreshed on 25 April 2014: the tracker has no column for Minutes approved",
      ],
    ]);
    expect(await cellsOf("Appendix 3", "A2:F6")).toEqual(before);
  });
});

describe("tables that were moved", () => {
  it("are refreshed where they are: on a renamed sheet, below inserted rows, what was typed around them untouched", async () => {
    const before = await insertYear();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Appendix 3");
      sheet.name = "Timescales (final)";
      sheet.getRange("1:4").insert("Down");
      sheet.getRange("A2").values = [["Ours, above"]];
      sheet.getRange("H6").values = [["Ours, beside"]];
      sheet.getRange("A60").values = [["Ours, below"]];
      await context.sync();
    });
    await opened(await standIn.save());
    const { refreshed, left } = await workflows.refreshTables();
    expect(left).toEqual([]);
    expect(refreshed.map(({ id, sheet }) => [id, sheet])).toEqual(
      before.map(({ id }) => [id, "Timescales (final)"]),
    );
    expect(refreshed[0]?.address.startsWith("A5:")).toBe(true);
    for (const [address, text] of [
      ["A2", "Ours, above"],
      ["H6", "Ours, beside"],
      ["A60", "Ours, below"],
    ] as const) {
      expect((await cellsOf("Timescales (final)", address)).values).toEqual([[text]]);
    }
  });

  it("open the number that is selected, each copy of its own period, also after saving and reopening", async () => {
    const understood = await workflows.understandWorkbook();
    for (const [year, cell] of [
      [2012, "B3"],
      [2013, "B40"],
    ] as const) {
      const { tables } = await workflows.buildTables(understood, financialYear(year), {
        ids: ["table-2a"],
      });
      await Excel.run(async (context) => {
        if (year === 2012) context.workbook.worksheets.add("Drafts");
        const sheet = context.workbook.worksheets.getItem("Drafts");
        sheet.activate();
        sheet.getRange(cell).select();
        await context.sync();
      });
      await workflows.insertTables(tables, "selected cell");
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Drafts").getRange("1:2").insert("Down");
      await context.sync();
    });
    await opened(await standIn.save());
    const selectedAt = async (address: string) => {
      await select("Drafts", address);
      return workflows.selectedTableCell();
    };
    const selected = { id: "table-2a", row: 1, column: 2 };
    expect(await selectedAt("D9")).toEqual({ ...selected, period: financialYear(2012) });
    expect(await selectedAt("D46")).toEqual({ ...selected, period: YEAR });
    expect(await selectedAt("D44")).toBeNull();
  });
});

describe("tables inserted as formulas", () => {
  const insertFormulas = async () => {
    const formulasOver = await workflows.understandWorkbook();
    const { tables } = await workflows.buildTables(formulasOver, YEAR, { ids: ["figure-1"] });
    return workflows.insertTables(tables, "appendix sheets", { formulasOver });
  };

  it("count the tracker as it is now, without a refresh", async () => {
    const [inserted] = await insertFormulas();
    expect(inserted?.live).toEqual({ formulas: 16, numbers: 16 });
    expect((await cellsOf("Appendix 1", "B4")).values).toEqual([[8]]);
    await fill("Conferences", "L7", "Neglect and emotional abuse");
    expect((await cellsOf("Appendix 1", "B4")).values).toEqual([[9]]);
  });

  it("stay formulas when they are refreshed, also by a colleague who opens the saved workbook", async () => {
    const before = await insertFormulas();
    await opened(await standIn.save());
    expect(await workflows.refreshTables()).toEqual({ refreshed: before, left: [] });
    const { formulas } = await cellsOf("Appendix 1", "B4");
    expect(formulas[0]?.[0]).toMatch(/^=COUNTIFS\(/);
  });

  it("are values where nobody asked for formulas", async () => {
    const [inserted] = await insertYear(["figure-1"]);
    expect(inserted?.live).toBeUndefined();
    await workflows.refreshTables();
    expect((await cellsOf("Appendix 1", "B4")).formulas).toEqual([[8]]);
  });
});

describe("every table and figure of the sample", () => {
  it("stands in the workbook after few round trips, and is removed whole", async () => {
    const understood = await workflows.understandWorkbook();
    const { tables } = await workflows.buildTables(understood, YEAR);
    const before = standIn.counts.roundTrips;
    const inserted = await workflows.insertTables(tables, "appendix sheets");
    expect(standIn.counts.roundTrips - before).toBeLessThanOrEqual(10);
    expect(inserted.map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
    expect(await workflows.removeEverything()).toEqual([]);
  });

  it.each([
    ["values", false],
    ["formulas", true],
  ])("as %s has no cell that was changed by hand, until someone changes one", async (_, live) => {
    const understood = await workflows.understandWorkbook();
    const ids = live ? ["figure-1", "table-2a"] : TABLES.map(({ id }) => id);
    const { tables } = await workflows.buildTables(understood, YEAR, { ids });
    await workflows.insertTables(
      tables,
      "appendix sheets",
      live ? { formulasOver: understood } : {},
    );
    const changed = async () => {
      const { there } = await workflows.lookWhatStands(tables, "appendix sheets");
      expect(there).toHaveLength(tables.length);
      return there.flatMap(({ sheet, byHand }) =>
        byHand.kind === "cells" ? byHand.addresses.map((one) => `${sheet} ${one}`) : [byHand.kind],
      );
    };
    expect(await changed()).toEqual([]);
    await workflows.refreshTables();
    expect(await changed()).toEqual([]);
    await fill("Appendix 3", "B4", 27);
    expect(await changed()).toEqual(["Appendix 3 B4"]);
  });

  it("has its native chart beside it where it is a figure", async () => {
    const [inserted] = await insertYear(["figure-1"]);
    const names = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(inserted?.sheet ?? "");
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(names).toEqual(["ConferenceCheck.table.figure_1.1"]);
  });
});

describe("the chart of timeliness by month", () => {
  const seriesOf = (sheet: string) =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(sheet).charts.getItemAt(0);
      const series = chart.series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    });

  it("draws the measures that have a target beside it, and no others, also when refreshed", async () => {
    const [inserted] = await insertYear(["timeliness-by-month"]);
    const drawn = ["Outline plan", "Outline plan: target", "Full record", "Full record: target"];
    expect(await seriesOf(inserted?.sheet ?? "")).toEqual(drawn);
    await workflows.refreshTables();
    expect(await seriesOf(inserted?.sheet ?? "")).toEqual(drawn);
  });
});

const textOf = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("text");
    await context.sync();
    return range.text;
  });
