import { beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from "../../src/domain/settings/settings";
import { saveStored } from "../../src/excel/settings/stored";
import type { StandIn } from "../../src/preview/host/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { opened, sampleBytes } from "../preview/host/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
const stricter = { ...DEFAULT_SETTINGS, warningWindow: 10 };

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("settings", () => {
  it("are the usual ones where none were saved", async () => {
    const { settings, settingsKept } = await workflows.understandWorkbook();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(settingsKept).toBe("usual");
  });

  it("are kept in the workbook, for a colleague too", async () => {
    await workflows.saveSettings(stricter);
    await opened(await standIn.save());
    const { settings, settingsKept } = await workflows.understandWorkbook();
    expect(settings).toEqual(stricter);
    expect(settingsKept).toBe("saved");
  });

  it("of a newer version are left alone, and that is said", async () => {
    const newer = { schemaVersion: SETTINGS_VERSION + 1, limits: "in another form" };
    await saveStored({ settings: newer });
    expect(await workflows.understandWorkbook()).toMatchObject({
      settings: DEFAULT_SETTINGS,
      settingsKept: "newer",
    });
    await expect(workflows.saveSettings(stricter)).rejects.toMatchObject({
      code: "newer settings",
    });
    expect((await workflows.understandWorkbook()).settingsKept).toBe("newer");
  });

  it("that cannot be read are replaced when a person saves others", async () => {
    await saveStored({ settings: "not what was saved" });
    expect((await workflows.understandWorkbook()).settingsKept).toBe("unreadable");
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

describe("accepting a finding", () => {
  it("takes its highlight away, and keeps who, when and why", async () => {
    const first = await workflows.validate();
    const [finding] = first.result.findings;
    if (!finding) throw new Error("The sample has findings");
    const accepting = { who: "A. Chair", why: "Agreed with the board" };
    await workflows.acceptFinding(finding, accepting);
    await opened(await standIn.save());
    const second = await workflows.validate();
    expect(second.accepted).toEqual([
      { ...accepting, when: "2014-04-25", facts: expect.any(String) },
    ]);
    expect(second.result.findings).toHaveLength(first.result.findings.length);
    expect(await workflows.takeBackAcceptance(finding)).toEqual([]);
  });
});
