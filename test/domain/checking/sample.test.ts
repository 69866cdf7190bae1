import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../src/domain/catalogue/sentence";
import type { CheckResult } from "../../../src/domain/findings/checkResult";
import type { TimescaleFinding } from "../../../src/domain/findings/finding";
import { cellAddress } from "../../../src/domain/records/source";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import lateSteps from "../../fixtures/sample-late-steps.json";
import { sampleSnapshot } from "../../snapshotOf";

const asAt = fromIso("2014-04-25");
let result: CheckResult;

beforeAll(async () => {
  const { available, problems, records } = understand(await sampleSnapshot(), {
    asAt,
    profile: null,
  });
  const workingDays = workingDaysOf(DEFAULT_SETTINGS, records.nonWorkingDays);
  result = check({ records, available, problems, settings: DEFAULT_SETTINGS, workingDays, asAt });
});

const timescales = (codes: readonly string[]): readonly TimescaleFinding[] =>
  result.findings.filter(
    (finding): finding is TimescaleFinding =>
      finding.kind === "timescale" && codes.includes(finding.code),
  );

describe("The sample tracker, checked as at 25 April 2014", () => {
  it("has the late steps another program found, each at its cell with its days, and no others", () => {
    const codes = ["T01", "T02", "T03", "T05", "T06", "T07", "T08", "T09", "T10"];
    const found = timescales(codes).map(({ cell, code, daysLate, outcome }) => [
      code,
      cellAddress(cell),
      outcome,
      daysLate,
    ]);
    const inOrder = (steps: readonly unknown[]) => steps.map(String).sort();
    expect(inOrder(found)).toEqual(inOrder(lateSteps.late));
    expect(timescales(codes).every(({ cell }) => cell.sheet === "Conferences")).toBe(true);
  });

  it.each([
    ["T01", 28, 0, 0],
    ["T02", 23, 0, 0],
    ["T03", 19, 0, 0],
    ["T05", 18, 10, 0],
    ["T06", 3, 39, 0],
    ["T07", 40, 10, 0],
    ["T08", 25, 45, 0],
    ["T09", 60, 10, 0],
    ["T10", 46, 23, 1],
  ])(
    "counts %s as Table 2b prints it: %i in time, %i late, %i not done",
    (code, met, breached, overdue) => {
      expect(result.tallies.find((tally) => tally.code === code)).toMatchObject({
        met,
        breached,
        overdue,
        dueSoon: 0,
        cannotBeJudged: 0,
      });
    },
  );

  it("has a review overdue for families 107 and 108, and for family 14 since 8 April", () => {
    const due = timescales(["T04"]).filter(({ outcome }) => outcome === "overdue");
    expect(due.map(({ cell, record }) => [record.familyRef, cellAddress(cell)])).toEqual([
      ["14", "F43"],
      ["107", "F38"],
      ["108", "F39"],
    ]);
    expect(due.map(sentenceOf)[1]).toBe(
      "Last conference Mon 23 September 2013 + 6 months = Sun 23 March 2014; no review recorded as at Fri 25 April: 33 days overdue.",
    );
  });

  it("has a review due soon for family 2, and none for the families whose plan ended", () => {
    const soon = timescales(["T04"]).filter(({ outcome }) => outcome === "due soon");
    expect(soon.map(({ record, severity }) => [record.familyRef, severity])).toEqual([
      ["2", "at risk"],
    ]);
    expect(timescales(["T04"]).map(({ record }) => record.familyRef)).not.toContain("9");
  });

  it("has nothing else but two queries: Youth came more often than it was invited, and a plan ended without a conference", () => {
    const others = result.findings.filter(({ kind }) => kind !== "timescale");
    expect(others.map(sentenceOf)).toEqual([
      "Youth took part in 19 conferences and was invited to 5.",
      "The plan ended Wed 30 October 2013, on which the family had no conference, and no reason is recorded.",
    ]);
    expect(others).toMatchObject([
      { code: "D10", severity: "query", cell: { sheet: "Agency participation" } },
      { code: "D17", severity: "query", cell: { sheet: "Children" } },
    ]);
  });
});
