import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { RULES } from "../../../src/domain/catalogue/catalogue";
import { check } from "../../../src/domain/catalogue/check";
import { type WhetherRun, whetherRun } from "../../../src/domain/catalogue/whetherRun";
import { titleOfLacked } from "../../../src/domain/records/need";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { sampleSnapshot } from "../../snapshotOf";

/** What became of each check, by its code. */
function runsOf(snapshot: WorkbookSnapshot, settings = DEFAULT_SETTINGS) {
  const asAt = fromIso("2014-04-25");
  const { available, problems, records } = understand(snapshot, { asAt, profile: null });
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const result = check({ records, available, problems, settings, workingDays, asAt });
  const runs = new Map(
    RULES.map((rule) => [rule.code, whetherRun(rule, result, available, settings)]),
  );
  return {
    result,
    run: (code: string): WhetherRun => {
      const own = runs.get(code);
      if (own === undefined) throw new Error(`No check ${code}`);
      return own;
    },
    runs,
  };
}

const only = (snapshot: WorkbookSnapshot, ...names: readonly string[]): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter(({ name }) => names.includes(name)),
});

describe("Whether a check ran", () => {
  it("is said of every check, with its findings and the records that it judged", async () => {
    const { result, run, runs } = runsOf(await sampleSnapshot());
    expect(run("T08")).toEqual({
      kind: "ran",
      lacked: [],
      findings: result.findings.filter(({ code }) => code === "T08").length,
      judged: 70,
      cannotBeJudged: 0,
    });
    expect(run("D02")).toMatchObject({ kind: "ran", judged: null });
    const findings = [...runs.values()].reduce((sum, one) => sum + one.findings, 0);
    expect(findings).toBe(result.findings.filter(({ kind }) => kind !== "could not run").length);
  });

  it("is no for a timescale that is turned off, and yes once it is on", async () => {
    const sample = await sampleSnapshot();
    expect(runsOf(sample).run("T21").kind).toBe("turned off");
    const usual = DEFAULT_SETTINGS.timescales;
    const timescales = { ...usual, T21: { ...usual.T21, isOn: true } };
    const on = runsOf(sample, { ...DEFAULT_SETTINGS, timescales });
    expect(on.run("T21").kind).not.toBe("turned off");
  });

  it("agrees with what the run itself reports as not run", async () => {
    const { result, run } = runsOf(only(await sampleSnapshot(), "Children"));
    const notRun = result.findings.flatMap((one) => (one.kind === "could not run" ? [one] : []));
    for (const { rule, missing } of notRun) {
      expect(["could not run", "ran in part"]).toContain(run(rule).kind);
      expect(run(rule).lacked).toEqual(missing);
    }
  });

  it("never says that a check ran whose sheet is not there", async () => {
    const { run } = runsOf(only(await sampleSnapshot(), "Conferences"));
    expect(run("T15").kind).toBe("nothing to check");
    expect(run("T15").lacked.map(titleOfLacked)).toContain("Assessment type");
    expect(run("T08").kind).toBe("ran");
    expect(run("D22").kind).not.toBe("ran");
  });
});
