import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { understand } from "../../src/workbook/records/understand";
import { serialOfDate } from "../../src/workbook/snapshot/values/serials";
import { bookOf } from "../workbook/grids";

const HEADINGS = [
  ...[
    "Conf no",
    "Family no",
    "Conference type",
    "Strategy discussion",
    "Conference date",
    "Child ID",
  ],
  ...["Previous conference", "Outcome", "DOB", "Plan start", "Plan end"],
];

/** A row for each child: type, day, child, conference before, outcome, start and end of its plan, strategy discussion. */
type Row = readonly [string, string, string, string, string, string, string, string?];

/** What conferences are found by: code, outcome, row in the sheet, limit and days late. */
function conferencesIn(asAt: string, rows: readonly Row[]) {
  const cell = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? (serialOfDate(fromIso(text), 1900) ?? "") : text;
  const grid = rows.map(
    ([type, day, child, before, outcome, start, end, asked = type === "ICPC" ? day : ""], place) =>
      [
        `${place + 1}`,
        "F1",
        type,
        asked,
        day,
        child,
        before,
        outcome,
        "2015-05-04",
        start,
        end,
      ].map(cell),
  );
  const day = fromIso(asAt);
  const book = bookOf([{ name: "Conferences", rows: [HEADINGS, ...grid] }]);
  const { available, problems, records } = understand(book, { asAt: day, profile: null });
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings, []);
  const { findings } = check({ records, available, problems, settings, workingDays, asAt: day });
  return findings.flatMap((finding) => {
    if (finding.kind === "record" && finding.code === "D07") return [["D07", finding.cell.row + 1]];
    if (finding.kind !== "timescale" || !["T01", "T02", "T03", "T04"].includes(finding.code))
      return [];
    const { code, cell: at, daysLate, limit, outcome } = finding;
    return [[code, outcome, at.row + 1, limit === null ? null : toIso(limit), daysLate]];
  });
}

describe("A log with a row for each child", () => {
  it("has a clock for each plan of a child, the second as well as the first", () => {
    const first = ["2023-01-10", "2023-06-20"] as const;
    const found = conferencesIn("2024-12-02", [
      ["ICPC", "2023-01-10", "A", "", "CP plan", ...first],
      ["RCPC", "2023-04-05", "A", "2023-01-10", "Plan continues", ...first],
      ["RCPC", "2023-06-20", "A", "2023-04-05", "Plan ended", ...first],
      ["ICPC", "2024-02-06", "A", "", "CP plan", "2024-02-06", ""],
    ]);
    expect(found).toEqual([["T04", "overdue", 5, "2024-05-06", 210]]);
  });

  it("ends a second plan on its own day", () => {
    const found = conferencesIn("2024-12-02", [
      ["ICPC", "2023-01-10", "A", "", "CP plan", "2023-01-10", "2023-04-05"],
      ["RCPC", "2023-04-05", "A", "2023-01-10", "Plan ended", "2023-01-10", "2023-04-05"],
      ["ICPC", "2024-02-06", "A", "", "CP plan", "2024-02-06", "2024-05-07"],
    ]);
    expect(found).toEqual([["T04", "breached", 4, "2024-05-06", 1]]);
  });

  it("judges each child by the conference before that its own row records", () => {
    const found = conferencesIn("2022-01-17", [
      ["RCPC", "2021-11-24", "B", "2021-05-24", "Plan continues", "2021-02-22", ""],
      ["RCPC", "2021-12-10", "B", "2021-11-24", "Plan continues", "2021-02-22", ""],
      ["RCPC", "2021-12-10", "A", "2021-05-24", "Plan continues", "2021-05-17", ""],
    ]);
    expect(found).toEqual([["T03", "breached", 3, "2021-11-24", 16]]);
  });

  it("calls no child's own conference before an error where another joined since", () => {
    const found = conferencesIn("2014-06-02", [
      ["ICPC", "2013-07-19", "A", "", "CP plan", "2013-07-19", ""],
      ["RCPC", "2013-10-18", "A", "2013-07-19", "Plan continues", "2013-07-19", ""],
      ["ICPC", "2014-02-24", "B", "", "CP plan", "2014-02-24", ""],
      ["RCPC", "2014-04-17", "A", "2013-10-18", "Plan continues", "2013-07-19", ""],
      ["RCPC", "2014-04-17", "B", "2014-02-24", "Plan continues", "2014-02-24", ""],
    ]);
    expect(found).toEqual([]);
  });

  it("counts a review that is needed from what each child's row records", () => {
    const found = conferencesIn("2022-09-05", [
      ["RCPC", "", "A", "2021-04-26", "", "2021-04-26", ""],
      ["RCPC", "", "B", "2021-09-07", "", "2021-09-07", ""],
    ]);
    expect(found.map(([code, outcome, , limit, days]) => [code, outcome, limit, days])).toEqual([
      ["T04", "overdue", "2021-07-26", 406],
      ["T04", "overdue", "2021-12-07", 272],
    ]);
  });

  it("lets no other child's conference stand for one that was put off", () => {
    const put = ["ICPC", "2024-02-13", "A", "", "Postponed", "", "", "2024-02-06"] as const;
    const held = (child: string) =>
      ["ICPC", "2024-02-20", child, "", "No plan", "", "", "2024-02-13"] as const;
    expect(conferencesIn("2024-02-28", [put, held("B")])).toEqual([
      ["T01", "overdue", 2, "2024-02-27", 1],
    ]);
    expect(conferencesIn("2024-02-28", [put, held("A")])).toEqual([]);
  });
});
