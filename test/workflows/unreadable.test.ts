import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { loadStored, STORED, type StoredName } from "../../src/excel/base/stored";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { keptButUnused } from "../../src/workflows/keptButUnused";
import { partsChanged, savedParts } from "../excel/savedParts";
import { cellsOf, fill } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

/** Puts a text among the workbook's settings, as another program or a damaged file could. */
function keep(name: StoredName, text: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(STORED[name], text);
    await context.sync();
  });
}

const UNREADABLE = [
  ["no JSON", "{ half of it"],
  ["of another shape", '{"schemaVersion":1,"colour":"blue"}'],
] as const;

describe.each(UNREADABLE)("what the workbook keeps is %s", (_, text) => {
  it("a check tells of the settings, and judges by the usual ones", async () => {
    await keep("settings", text);
    const validation = await workflows.validate();
    expect(validation.settings).toEqual(DEFAULT_SETTINGS);
    expect(keptButUnused(validation)).toEqual([
      "The settings in this workbook could not be read. Everything is judged by the usual settings.",
    ]);
  });

  it("the findings sheet tells of it too", async () => {
    await keep("settings", text);
    const { sheet } = await workflows.writeFindings(await workflows.validate());
    const said = (await cellsOf(sheet, "A2:A8")).values.flat().join(" ");
    expect(said).toMatch(/findings\. .*The settings in this workbook could not be read\./);
  });

  it("what was confirmed, accepted and corrected is reported as well", async () => {
    for (const name of ["profile", "accepted", "corrections"] as const) await keep(name, text);
    expect(keptButUnused(await workflows.understandWorkbook())).toEqual([
      "What was confirmed of sheets and columns could not be read. They are read as they were found.",
      "What was accepted could not be read. Every finding is shown as open.",
      "What is remembered of corrections could not be read. None can be taken back.",
    ]);
  });

  it("nothing is accepted over it", async () => {
    const validation = await workflows.validate();
    const [finding] = validation.result.findings;
    if (!finding) throw new Error("The sample has findings");
    const acceptance = { what: "T08", row: null, who: "A", when: "2014-04-25", why: "B" };
    await keep("accepted", text);
    const before = await savedParts(standIn);
    await expect(
      workflows.acceptFindings(validation, [finding], { who: "A. Chair", why: "Agreed" }),
    ).rejects.toMatchObject({ code: "settings unreadable", facts: { what: "What was accepted" } });
    await expect(workflows.takeBackAcceptance(validation, acceptance)).rejects.toMatchObject({
      code: "settings unreadable",
    });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("nothing is corrected or taken back over it", async () => {
    const refused = { code: "settings unreadable" };
    await fill("Conferences", "H6", "  L. Corriemoor (Independent)");
    const { findings } = (await workflows.validate()).result;
    const untidy = findings.filter(({ code }) => code === "D14");
    const previews = await workflows.previewCorrections(untidy);
    await keep("corrections", text);
    const before = await savedParts(standIn);
    await expect(workflows.applyCorrections(previews)).rejects.toMatchObject(refused);
    await expect(workflows.takeBackCorrections()).rejects.toMatchObject(refused);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("no table is inserted or refreshed over it, and none is said not to be there", async () => {
    const understood = await workflows.understandWorkbook();
    const { tables } = await workflows.buildTables(understood, financialYear(2013), {
      ids: ["table-4"],
    });
    await keep("tables", text);
    const before = await savedParts(standIn);
    const refused = { code: "settings unreadable" };
    await expect(workflows.insertTables(tables, "appendix sheets")).rejects.toMatchObject(refused);
    await expect(workflows.refreshTables()).rejects.toMatchObject(refused);
    await expect(workflows.selectedTableCell()).rejects.toMatchObject(refused);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("is taken out with everything of the add-in's, and then all of it works again", async () => {
    const understood = await workflows.understandWorkbook();
    const { tables } = await workflows.buildTables(understood, financialYear(2013), {
      ids: ["table-4"],
    });
    await workflows.insertTables(tables, "appendix sheets");
    for (const name of ["settings", "accepted", "corrections", "tables"] as const) {
      await keep(name, text);
    }
    expect(await workflows.listTraces()).toContainEqual({ what: "Settings kept in the workbook" });
    expect(await workflows.removeEverything()).toEqual([]);
    expect(keptButUnused(await workflows.understandWorkbook())).toEqual([]);
    expect(await workflows.insertTables(tables, "appendix sheets")).toHaveLength(1);
  });
});

it("tables of which a newer version remembers something are left alone", async () => {
  const understood = await workflows.understandWorkbook();
  const { tables } = await workflows.buildTables(understood, financialYear(2013), {
    ids: ["table-4"],
  });
  await keep("tables", '{"schemaVersion":2}');
  const before = await savedParts(standIn);
  await expect(workflows.insertTables(tables, "appendix sheets")).rejects.toMatchObject({
    code: "newer settings",
  });
  expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
});

it("settings of which one cannot be read are in use except that one, which is told", async () => {
  const timescales = { ...DEFAULT_SETTINGS.timescales, T10: { amount: "x" }, T99: { amount: 3 } };
  await keep(
    "settings",
    JSON.stringify({ ...DEFAULT_SETTINGS, warningWindow: 9, closureDays: 1, timescales }),
  );
  const validation = await workflows.validate();
  expect(validation.settings).toEqual({ ...DEFAULT_SETTINGS, warningWindow: 9 });
  expect(keptButUnused(validation)).toEqual([
    "Not every setting in this workbook could be read. The usual is used for the closure days and the limit of “Full record distributed”.",
  ]);
  const after = await workflows.saveSettings({ ...validation.settings, warningWindow: 8 });
  expect(after.settings).toEqual({ ...DEFAULT_SETTINGS, warningWindow: 8 });
  expect(keptButUnused(after)).toEqual([]);
  const { settings } = await loadStored(["settings"]);
  expect(settings).toMatchObject({ timescales: { T99: { amount: 3 } } });
});
