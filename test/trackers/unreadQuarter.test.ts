import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { sentenceOf } from "../../src/domain/catalogue/sentence";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { understand } from "../../src/workbook/records/understand";
import { leftOpenInWords } from "../../src/workflows/account";
import { bookOf, type LaidOutSheet } from "../workbook/grids";

const AS_AT = fromIso("2025-03-31");
const HEADINGS = ["Conf no", "Family no", "Conference type", "Strategy discussion"];
const DATES = ["Conference date", "Outcome"];
const UNKNOWN = ["No", "Fam", "Kind", "SD", "When", "Result"];

const FROM_1900 = fromIso("1899-12-30");
const day = (iso: string) => (iso === "" ? "" : fromIso(iso) - FROM_1900);
type Row = readonly [number, string, string, string, string, string];
const rowsOf = (headings: readonly string[], rows: readonly Row[]) => [
  [...headings],
  ...rows.map(([number, family, type, sd, on, outcome]) => [
    number,
    family,
    type,
    day(sd),
    day(on),
    outcome,
  ]),
];

const Q1: readonly Row[] = [
  [1, "F1", "ICPC", "2024-04-02", "2024-04-10", "CP plan"],
  [2, "F2", "ICPC", "2024-04-03", "2024-04-11", "No plan"],
  [3, "F3", "ICPC", "2024-04-04", "2024-04-12", "CP plan"],
  [4, "F3", "RCPC", "", "2024-06-20", "Plan continues"],
];
const Q2: readonly Row[] = [
  [5, "F1", "RCPC", "", "2024-07-08", "Plan continues"],
  [6, "F4", "ICPC", "2024-07-20", "2024-08-01", "No plan"],
  [7, "F5", "ICPC", "2024-08-20", "2024-09-02", "CP plan"],
];
const Q3: readonly Row[] = [
  [8, "F1", "RCPC", "", "2024-12-20", "Plan continues"],
  [9, "F3", "RCPC", "", "2024-12-19", "Plan continues"],
  [10, "F6", "ICPC", "2024-10-20", "2024-12-11", "CP plan"],
  [11, "F6", "RCPC", "", "2025-03-20", "Plan continues"],
  [12, "F5", "RCPC", "", "2024-11-28", "Plan continues"],
];

/** What is said of a workbook with a sheet for each quarter. */
function saidOf(sheets: readonly LaidOutSheet[]) {
  const snapshot = bookOf(sheets);
  const understanding = understand(snapshot, { asAt: AS_AT, profile: null });
  const { available, problems, records } = understanding;
  const workingDays = workingDaysOf(DEFAULT_SETTINGS, []);
  const input = { available, problems, records, settings: DEFAULT_SETTINGS, workingDays };
  const { findings } = check({ ...input, asAt: AS_AT });
  const timescales = findings.flatMap((one) =>
    one.kind === "timescale" && /^T0[1-4]$/.test(one.code)
      ? [{ what: `${one.code} ${one.outcome} ${one.record.familyRef}`, limit: one.limit, one }]
      : [],
  );
  return {
    what: timescales.map(({ what }) => what).sort(),
    withoutOneBefore: findings.flatMap((one) =>
      one.kind === "record" && one.code === "D07" ? [one.record.familyRef] : [],
    ),
    limits: timescales.map(({ limit, what }) => [what, limit === null ? null : toIso(limit)]),
    sentences: timescales.map(({ one }) => sentenceOf(one)),
    notRead: leftOpenInWords({ snapshot, understanding }),
  };
}

const known = (name: string, rows: readonly Row[]) => ({
  name,
  rows: rowsOf([...HEADINGS, ...DATES], rows),
});
const whole = [known("Q1", Q1), known("Q2", Q2), known("Q3", Q3)];

describe("a quarter between two others that was not read", () => {
  it("leaves nothing open where it is read", () => {
    const { notRead, what } = saidOf(whole);
    expect(notRead).toBeNull();
    expect(what).toEqual(["T01 breached F6", "T02 breached F6"]);
  });

  it("what spans it is named and not judged; what does not is judged as before", () => {
    const unread = { name: "Q2", rows: rowsOf(UNKNOWN, Q2) };
    const { limits, notRead, sentences, what, withoutOneBefore } = saidOf([
      known("Q1", Q1),
      unread,
      known("Q3", Q3),
    ]);
    expect(notRead).toMatch(/^The sheet “Q2” was not read/);
    // F1's review of 20 December may be its first or a later one; F3's is in time by either day.
    expect(what).toEqual(["T01 breached F6", "T02 breached F6", "T03 cannot be judged F1"]);
    expect(limits).toContainEqual(["T02 breached F6", "2025-03-11"]);
    expect(withoutOneBefore).toEqual(["F5"]);
    expect(sentences.join("\n")).toMatch(/may stand on a sheet that was not read/);
  });

  it("a sheet that is not there at all is named by the names beside it", () => {
    const { notRead, what } = saidOf([known("Q1", Q1), known("Q3", Q3)]);
    expect(notRead).toMatch(
      /^The sheet “Q2” was not read.*no sheet of that name between “Q1” and “Q3”/,
    );
    expect(what).toEqual(["T01 breached F6", "T02 breached F6", "T03 cannot be judged F1"]);
  });

  it("no quarter is missed before the first, after the last, or among other names", () => {
    expect(saidOf([known("Q2", Q2), known("Q3", Q3)]).notRead).toBeNull();
    expect(saidOf([known("Log", Q1), known("Q3", Q3)]).notRead).toBeNull();
  });
});

describe("the last quarter was not read", () => {
  it("nobody is called overdue for a review that may stand on it", () => {
    const unread = { name: "Q3", rows: rowsOf(UNKNOWN, Q3) };
    const { what } = saidOf([known("Q1", Q1), known("Q2", Q2), unread]);
    expect(what).toEqual([
      "T04 cannot be judged F1",
      "T04 cannot be judged F3",
      "T04 cannot be judged F5",
    ]);
  });
});
