import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { cellsOf, fill } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

beforeEach(async () => {
  await opened(sampleBytes());
  await fill("Conferences", "H6", "  L. Corriemoor (Independent)");
});

describe("corrections that findings offer", () => {
  it("are made and taken back, and are gone at the next check", async () => {
    const before = await workflows.validate();
    const untidy = before.result.findings.filter(({ code }) => code === "D14");
    const previews = await workflows.previewCorrections(untidy);
    expect(previews).toMatchObject([
      { check: "D14", after: { value: "L. Corriemoor (Independent)" } },
    ]);

    expect(before.lastCorrections).toBeNull();
    expect((await workflows.applyCorrections(previews)).cells).toBe(1);
    expect((await cellsOf("Conferences", "H6")).values).toEqual([["L. Corriemoor (Independent)"]]);
    const after = await workflows.validate();
    expect(after.result.findings.filter(({ code }) => code === "D14")).toEqual([]);
    expect((await cellsOf("Corrections", "A2")).values).toEqual([["25 April 2014, 12:00"]]);

    expect(after.lastCorrections).toMatchObject({ cells: 1 });
    expect((await workflows.takeBackCorrections()).cells).toBe(1);
    expect((await cellsOf("Conferences", "H6")).values).toEqual([
      ["  L. Corriemoor (Independent)"],
    ]);
  });
});
