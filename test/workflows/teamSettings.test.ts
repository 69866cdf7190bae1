import { beforeEach, describe, expect, it } from "@jest/globals";
import { acceptanceIndex } from "../../src/domain/findings/acceptance";
import { cellAddress } from "../../src/domain/records/source";
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from "../../src/domain/settings/settings";
import { loadStored, saveStored } from "../../src/excel/base/stored";
import type { StandIn } from "../../src/standin/standIn";
import { rowDigests } from "../../src/workbook/records/rowDigests";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { cellsOf, fill } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
const stricter = { ...DEFAULT_SETTINGS, warningWindow: 10 };

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("settings", () => {
  it("are the usual ones where none were saved", async () => {
    const { settings, kept } = await workflows.understandWorkbook();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(kept.settings).toBe("nothing");
  });

  it("are kept in the workbook, for a colleague too", async () => {
    await workflows.saveSettings(stricter);
    await opened(await standIn.save());
    const { settings, kept } = await workflows.understandWorkbook();
    expect(settings).toEqual(stricter);
    expect(kept.settings).toBe("read");
  });

  it("of a newer version are left alone, and that is said", async () => {
    const newer = { schemaVersion: SETTINGS_VERSION + 1, limits: "in another form" };
    await saveStored({ settings: newer });
    expect(await workflows.understandWorkbook()).toMatchObject({
      settings: DEFAULT_SETTINGS,
      kept: { settings: "newer" },
    });
    await expect(workflows.saveSettings(stricter)).rejects.toMatchObject({
      code: "newer settings",
    });
    expect((await workflows.understandWorkbook()).kept.settings).toBe("newer");
  });

  it("that cannot be read are replaced when a person saves others", async () => {
    await saveStored({ settings: "not what was saved" });
    expect((await workflows.understandWorkbook()).kept.settings).toBe("unreadable");
    expect((await workflows.saveSettings(stricter)).settings).toEqual(stricter);
  });
});

describe("a person's word on the workbook", () => {
  it("is kept: a sheet said to hold nothing is left out", async () => {
    const choice = { kind: "sheet", sheet: "Indicators", dataset: null } as const;
    const { understanding } = await workflows.confirm(choice);
    expect(understanding.sheets.map(({ sheet }) => sheet)).not.toContain("Indicators");
    await opened(await standIn.save());
    const again = await workflows.understandWorkbook();
    expect(again.understanding.sheets.map(({ sheet }) => sheet)).not.toContain("Indicators");
  });

  it("is kept: a column said to be another one is read as that", async () => {
    const choice = {
      kind: "column",
      sheet: "Conferences",
      dataset: "conferences",
      field: "reportReceived",
      heading: null,
    } as const;
    const { understanding } = await workflows.confirm(choice);
    expect(understanding.available.has("conferences", "reportReceived")).toBe(false);
    expect(understanding.available.has("conferences", "date")).toBe(true);
  });
});

describe("a sheet whose headings nobody would know", () => {
  const HEADINGS = ["Kode", "Huis", "Soort", "Wanneer", "Besluit"];
  const ROWS = [
    ["A1", 501, "Initial", 41_400, "No plan"],
    ["A2", 502, "ICPC", 41_402, "No plan"],
  ];

  const withSheet = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Extra");
      sheet.getRange("A1:E3").values = [HEADINGS, ...ROWS];
      await context.sync();
    });
  const say = (field: string, heading: string) =>
    workflows.confirm({ kind: "column", sheet: "Extra", dataset: "conferences", field, heading });

  it("is read once it is said what it holds, and which of its headings is which field", async () => {
    await withSheet();
    const before = await workflows.understandWorkbook();
    expect(before.understanding.ignored.map(({ sheet }) => sheet)).toContain("Extra");
    const said = await workflows.confirm({ kind: "sheet", sheet: "Extra", dataset: "conferences" });
    const part = said.understanding.sheets.find(({ sheet }) => sheet === "Extra");
    const offered = [...(part?.matches ?? []), ...(part?.asked ?? []), ...(part?.unmatched ?? [])];
    expect(offered.map(({ heading }) => heading).sort()).toEqual([...HEADINGS].sort());
    await say("conferenceRef", "Kode");
    await say("familyRef", "Huis");
    await say("type", "Soort");
    await say("outcome", "Besluit");
    const { understanding } = await say("date", "Wanneer");
    const extra = understanding.records.conferences.filter(
      ({ sources: [{ layout }] }) => layout.sheet === "Extra",
    );
    expect(extra).toMatchObject([
      { conferenceRef: "A1", familyRef: "501", type: "initial" },
      { conferenceRef: "A2", familyRef: "502", type: "initial" },
    ]);
    expect(understanding.changes).toEqual([]);
  });

  it.each(["indicators", "participation", "children"] as const)(
    "can be said to hold %s, and offers its headings",
    async (dataset) => {
      await withSheet();
      const { understanding } = await workflows.confirm({ kind: "sheet", sheet: "Extra", dataset });
      const part = understanding.sheets.find(({ sheet }) => sheet === "Extra");
      expect(part?.dataset).toBe(dataset);
      expect(understanding.ignored.map(({ sheet }) => sheet)).not.toContain("Extra");
    },
  );
});

describe("accepting a finding", () => {
  it("ends with its facts: it is shown and marked again, and holds again once they are back", async () => {
    const before = await workflows.validate();
    const late = before.result.findings.find(({ code }) => code === "T08");
    if (late?.kind !== "timescale" || late.to === null) throw new Error("No late minutes");
    const cell = cellAddress(late.cell);
    await workflows.acceptFindings(before, [late], { who: "A. Chair", why: "Chair on leave" });
    const isOpen = async () => {
      const { accepted, result, snapshot, understanding } = await workflows.validate();
      const digest = rowDigests(snapshot, understanding);
      const index = acceptanceIndex(accepted, result.findings, digest);
      const now = result.findings.find(
        (finding) =>
          finding.kind === "timescale" &&
          finding.code === "T08" &&
          cellAddress(finding.cell) === cell,
      );
      return now && index(now) === null;
    };
    expect(await isOpen()).toBe(false);
    const [[held] = []] = (await cellsOf("Conferences", cell)).values;
    await fill("Conferences", cell, Number(held) + 1);
    expect(await isOpen()).toBe(true);
    await fill("Conferences", cell, Number(held));
    expect(await isOpen()).toBe(false);
  });

  it("leaves alone what a newer version accepted", async () => {
    const validation = await workflows.validate();
    const [finding] = validation.result.findings;
    if (!finding) throw new Error("No finding");
    const newer = { schemaVersion: 4, accepted: [] };
    await saveStored({ accepted: newer });
    await expect(
      workflows.acceptFindings(validation, [finding], { who: "A. Chair", why: "Agreed" }),
    ).rejects.toMatchObject({ code: "newer settings" });
    const acceptance = { what: "x", row: null, who: "A", when: "2014-04-25", why: "B" };
    await expect(workflows.takeBackAcceptance(validation, acceptance)).rejects.toMatchObject({
      code: "newer settings",
    });
    expect(await loadStored(["accepted"])).toEqual({ accepted: newer });
  });

  it("takes its highlight away, and keeps who, when and why", async () => {
    const first = await workflows.validate();
    const [finding] = first.result.findings;
    if (!finding) throw new Error("The sample has findings");
    const accepting = { who: "A. Chair", why: "Agreed with the board" };
    const [acceptance] = await workflows.acceptFindings(first, [finding], accepting);
    await opened(await standIn.save());
    const second = await workflows.validate();
    expect(second.accepted).toEqual([
      { ...accepting, when: "2014-04-25", what: acceptance?.what, row: expect.any(String) },
    ]);
    expect(second.result.findings).toHaveLength(first.result.findings.length);
    if (!acceptance) throw new Error("Nothing was accepted");
    expect(await workflows.takeBackAcceptance(second, acceptance)).toEqual([]);
  });
});
