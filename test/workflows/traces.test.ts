import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { ExcelProblem } from "../../src/excel/base/excelProblem";
import { problemWords } from "../../src/excel/base/problemWords";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { partsChanged, savedParts } from "../excel/savedParts";
import { cellsOf, fill } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

async function leaveTraces(): Promise<void> {
  const validation = await workflows.validate();
  await workflows.writeFindings(validation);
  const ids = ["table-2a"];
  const { tables } = await workflows.buildTables(validation, financialYear(2013), { ids });
  await workflows.insertTables(tables, "appendix sheets");
  await workflows.saveSettings(DEFAULT_SETTINGS);
}

/** As the pane asks: with a way to stop. */
const words = async () => {
  const { signal } = new AbortController();
  return (await workflows.listTraces({ signal })).map(({ what }) => what);
};

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe("what the add-in put in the workbook", () => {
  it("is nothing at first", async () => expect(await words()).toEqual([]));

  it("is listed in words", async () => {
    await leaveTraces();
    expect(await words()).toEqual([
      "Highlights on Conferences",
      "Highlights on Children",
      "Highlights on Agency participation",
      "Sheet Appendix 3",
      "Sheet Conference Check findings",
      "Table 2a: Timescales – Distribution of Minutes, on Appendix 3 at A1:F7",
      "Settings kept in the workbook",
    ]);
  });

  it("is removed whole, and nothing of the team's with it", async () => {
    const before = await savedParts(standIn);
    const sheets = await sheetNames();
    await leaveTraces();
    expect(await workflows.removeEverything()).toEqual([]);
    expect(await sheetNames()).toEqual(sheets);
    const changed = partsChanged(before, await savedParts(standIn));
    expect(changed.filter((name) => name.includes("worksheets/"))).toEqual([]);
  });

  it("is removed by a colleague who opens the saved workbook", async () => {
    await leaveTraces();
    await opened(await standIn.save());
    expect(await workflows.removeEverything()).toEqual([]);
    expect(await words()).toEqual([]);
  });

  it("leaves a sheet on which someone wrote, with what they wrote", async () => {
    await leaveTraces();
    await fill("Appendix 3", "H4", "For the board");
    await workflows.removeEverything();
    expect(await sheetNames()).toContain("Appendix 3");
    expect((await cellsOf("Appendix 3", "A1:H4")).values.flat().join("")).toBe("For the board");
  });

  it("names the protected sheet that keeps its highlights, and removes the rest", async () => {
    await leaveTraces();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Conferences").protection.protect();
      await context.sync();
    });
    await expect(workflows.removeEverything()).rejects.toMatchObject({
      code: "sheet protected",
      facts: { sheet: "Conferences" },
    });
    expect(await words()).toEqual(["Highlights on Conferences"]);
  });

  it("says what is gone and what stands where Excel refuses a part", async () => {
    await leaveTraces();
    const all = await words();
    const told = new Set<string>();
    const before = standIn.counts.roundTrips;
    await workflows.listTraces();
    const listing = standIn.counts.roundTrips - before;
    const file = await standIn.save();
    for (let nth = listing + 1; nth <= listing + 8; nth += 1) {
      standIn = await opened(file);
      standIn.faults.failRoundTrip(nth, "InvalidOperationInCellEditMode");
      const problem = await workflows.removeEverything().then(
        () => null,
        (error: unknown) => error,
      );
      expect(problem).toMatchObject({ name: "ExcelProblem", code: "partly removed" });
      const { facts } = problem as ExcelProblem;
      const left = await words();
      expect(facts.what).toBe(left.join("; "));
      expect(facts.written).toEqual(all.filter((what) => !left.includes(what)));
      told.add(left.join("; "));
      expect(problemWords(problem).why).toContain("Still there: ");
    }
    expect(told.size).toBeGreaterThan(2);
  });

  it("is still refreshed where someone deleted a chart, which stays deleted", async () => {
    const read = await workflows.understandWorkbook();
    const { tables } = await workflows.buildTables(read, financialYear(2013), {
      ids: ["figure-1"],
    });
    const [inserted] = await workflows.insertTables(tables, "appendix sheets");
    const chartsLeft = (remove: boolean) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(inserted?.sheet ?? "");
        if (remove) charts.getItemAt(0).delete();
        charts.load("items");
        await context.sync();
        return charts.items.length;
      });
    expect(await chartsLeft(true)).toBe(0);
    expect(await workflows.refreshTables()).toMatchObject({
      refreshed: [{ id: "figure-1" }],
      left: [],
    });
    expect(await chartsLeft(false)).toBe(0);
  });
});
