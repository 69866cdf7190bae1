import { beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from "../../src/domain/settings/settings";
import { loadStored, saveStored } from "../../src/excel/base/stored";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
const from = DEFAULT_SETTINGS;
const ours = { ...from, warningWindow: 10 };
const T10 = { ...from.timescales.T10, amount: 25 };
const theirs = { ...from, council: "Example Council", timescales: { ...from.timescales, T10 } };

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

/** Round trips of a save until what is stored was written: looked at, and written. */
const ROUND_TRIPS = [1, 2] as const;

describe("Settings that two panes save", () => {
  it.each(ROUND_TRIPS)(
    "are put together where the other saved before round trip %i, and that is told",
    async (nth) => {
      standIn.faults.anotherPane(nth, () => workflows.saveSettings(theirs, { from }));
      const { settings, meanwhile } = await workflows.saveSettings(ours, { from });
      expect(settings).toEqual({ ...theirs, warningWindow: 10 });
      expect(meanwhile).toEqual({
        theirs: ["the council’s name", "the limit of “Full record distributed”"],
        both: [],
      });
      expect((await workflows.understandWorkbook()).settings).toEqual(settings);
    },
  );

  it("are ours where both changed the same, and that is told", async () => {
    await workflows.saveSettings({ ...theirs, warningWindow: 3 }, { from });
    const { settings, meanwhile } = await workflows.saveSettings(ours, { from });
    expect(settings.warningWindow).toBe(10);
    expect(meanwhile?.both).toEqual(["when something is due soon"]);
  });

  it("say nothing where nobody else saved, or both saved the same", async () => {
    expect((await workflows.saveSettings(ours, { from })).meanwhile).toBeUndefined();
    expect((await workflows.saveSettings(ours, { from })).meanwhile).toBeUndefined();
  });

  it("of a newer version stay where another pane saved them in that moment", async () => {
    const newer = { schemaVersion: SETTINGS_VERSION + 1, limits: "in another form" };
    standIn.faults.anotherPane(2, () => saveStored({ settings: newer }));
    await expect(workflows.saveSettings(ours, { from })).rejects.toMatchObject({
      code: "newer settings",
    });
    expect(await loadStored(["settings"])).toEqual({ settings: newer });
  });
});

describe("A save", () => {
  it("whose answer is lost is looked up, and not reported as failed", async () => {
    standIn.faults.loseAnswer(2);
    expect((await workflows.saveSettings(ours, { from })).settings).toEqual(ours);
  });

  it("that was not carried out is reported as failed", async () => {
    standIn.faults.failRoundTrip(2, "ConnectionFailure");
    await expect(workflows.saveSettings(ours, { from })).rejects.toMatchObject({
      code: "connection lost",
    });
    expect(await loadStored(["settings"])).toEqual({});
  });

  it("after which the workbook cannot be read is said to be saved", async () => {
    standIn.faults.failRoundTrip(3, "ConnectionFailure");
    await expect(workflows.saveSettings(ours, { from })).rejects.toMatchObject({
      code: "saved, not read",
    });
    expect((await workflows.understandWorkbook()).settings).toEqual(ours);
  });
});

describe("What two panes say of the workbook", () => {
  const ignored = (sheet: string) => ({ kind: "sheet", sheet, dataset: null }) as const;

  it.each(ROUND_TRIPS)("is kept of both, before round trip %i", async (nth) => {
    standIn.faults.anotherPane(nth, () => workflows.confirm(ignored("One")));
    const { profile } = await workflows.confirm(ignored("Two"));
    expect(profile?.sheets.map(({ sheet }) => sheet)).toEqual(["One", "Two"]);
  });
});

describe("What two panes accept", () => {
  it.each(ROUND_TRIPS)("is kept of both, before round trip %i", async (nth) => {
    const validation = await workflows.validate();
    const [first, second] = validation.result.findings;
    if (!first || !second) throw new Error("The tracker has fewer than two findings.");
    const accept = (finding: typeof first, who: string) =>
      workflows.acceptFindings(validation, [finding], { who, why: "Agreed" });
    standIn.faults.anotherPane(nth, () => accept(first, "Their chair"));
    const accepted = await accept(second, "Our chair");
    expect(accepted.map(({ who }) => who)).toEqual(["Their chair", "Our chair"]);
    expect((await workflows.understandWorkbook()).accepted).toEqual(accepted);
  });
});
