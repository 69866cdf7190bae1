import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { check } from "../../../src/domain/catalogue/check";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { understand } from "../../../src/workbook/records/understand";
import { serialOfDate } from "../../../src/workbook/snapshot/values/serials";
import { bookOf } from "../grids";

const AS_AT = fromIso("2025-03-31");
const HEADINGS = ["Conf no", "Worked with", "Conference type", "Strategy discussion"];
const OTHERS = ["Conference date", "Child ID", "Outcome"];

/** Two conferences of one day with three and two children, and one of another day with two. */
const ROWS: readonly (readonly [number: number, household: string, day: string, child: string])[] =
  [
    [1, "Elm", "2024-05-08", "A1"],
    [1, "Elm", "2024-05-08", "A2"],
    [1, "Elm", "2024-05-08", "A3"],
    [2, "Oak", "2024-05-08", "B1"],
    [2, "Oak", "2024-05-08", "B2"],
    [3, "Ash", "2024-06-05", "C1"],
    [3, "Ash", "2024-06-05", "C2"],
  ];

function made(hasNumbers: boolean) {
  const rows = ROWS.map(([number, household, day, child]) => [
    ...(hasNumbers ? [number] : []),
    household,
    "ICPC",
    serialOfDate(fromIso(day), 1900) ?? "",
    serialOfDate(fromIso(day), 1900) ?? "",
    child,
    "CP plan",
  ]);
  const headings = [...(hasNumbers ? HEADINGS : HEADINGS.slice(1)), ...OTHERS];
  const book = bookOf([{ name: "Conferences", rows: [headings, ...rows] }]);
  const { available, problems, records } = understand(book, { asAt: AS_AT, profile: null });
  const settings = DEFAULT_SETTINGS;
  const input = { records, available, settings, workingDays: workingDaysOf(settings, []) };
  const period = financialYear(2024);
  const { tables } = buildTables({ ...input, period, asAt: AS_AT }, ["key-figures"]);
  const { findings } = check({ ...input, problems, asAt: AS_AT });
  return {
    conferences: records.conferences.map(({ children }) => children?.map(({ child }) => child)),
    figure: tables[0]?.rows.find(({ cells }) => cells[0]?.value === "Initial conferences")?.cells[1]
      ?.value,
    notes: tables[0]?.notes.filter((note) => note.includes("row for each child")),
    notRun: findings.flatMap((one) => (one.kind === "could not run" ? [one.rule] : [])),
  };
}

describe("A log with a row for each child, whose column of families is not recognised", () => {
  it("the rows of one number, day and type are one conference", () => {
    const { conferences, figure, notes, notRun } = made(true);
    expect(conferences).toEqual([
      ["a1", "a2", "a3"],
      ["b1", "b2"],
      ["c1", "c2"],
    ]);
    expect(figure).toBe(3);
    expect(notes).toEqual([]);
    expect(notRun).toContain("T04");
  });

  it("without numbers each row is counted, and the table says that there may be fewer", () => {
    const { conferences, figure, notes, notRun } = made(false);
    expect(conferences).toHaveLength(7);
    expect(figure).toBe(7);
    expect(notes).toEqual([
      "The log has a row for each child, and neither the family nor a number says which of 7 rows of the same day and type belong to one conference: each is counted as one, so that there may be fewer.",
    ]);
    expect(notRun).toContain("T04");
  });
});
