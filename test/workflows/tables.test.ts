import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import type { StandIn } from "../../src/preview/host/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { cellsOf, fill, select } from "../excel/workbookCells";
import printedAppendices from "../fixtures/appendices-2013-14.json";
import { opened, sampleBytes } from "../preview/host/support/open";
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
    expect(places(await workflows.refreshTables())).toEqual(places(before));
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
    expect(await workflows.selectedTableSpot()).toEqual({
      id: "table-2a",
      period: YEAR,
      row: 1,
      column: 2,
    });
  });

  it("are known again by a colleague who opens the saved workbook", async () => {
    const before = await insertYear();
    await opened(await standIn.save());
    expect(await workflows.refreshTables()).toEqual(before);
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
    expect(await workflows.refreshTables()).toEqual(before);
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
