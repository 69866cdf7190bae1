import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { UNREADABLE } from "../../../src/domain/records/field";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import { serialOfDate } from "../../../src/workbook/snapshot/values/serials";
import { bookOf } from "../grids";

const AS_AT = fromIso("2025-03-31");
const HEADINGS = ["Conf no", "Family no", "Conference type", "Conference date", "Outcome"];

/** One family never reviewed since 10 January 2024, and another reviewed in time, both under one text. */
function checked(shared: string | number) {
  const row = (number: number, type: string, day: string, family: string | number = shared) => [
    number,
    family,
    type,
    serialOfDate(fromIso(day), 1900) ?? "",
    "CP plan",
  ];
  const book = bookOf([
    {
      name: "Conferences",
      rows: [
        HEADINGS,
        row(1, "ICPC", "2024-01-10"),
        row(2, "ICPC", "2024-06-10"),
        row(3, "RCPC", "2024-09-05"),
        row(4, "RCPC", "2025-03-04"),
        row(5, "ICPC", "2025-03-03", "F7"),
      ],
    },
  ]);
  const { available, problems, records } = understand(book, { asAt: AS_AT, profile: null });
  const settings = DEFAULT_SETTINGS;
  const { findings } = check({
    records,
    available,
    settings,
    workingDays: workingDaysOf(settings, []),
    problems,
    asAt: AS_AT,
  });
  return {
    families: records.conferences.map(({ familyRef }) => familyRef),
    said: findings.flatMap((one) => (one.kind === "record" && one.code === "D08" ? [one] : [])),
  };
}

describe("what stands in place of a reference", () => {
  it.each([
    '"',
    "''",
    "〃",
    "..",
    "↓",
    "ditto",
    "Do.",
    "As above",
    "same as above",
    "0",
    0,
    "New",
    "XXX",
  ])("%j is no family: it is told at each cell, and no two families become one", (shared) => {
    const { families, said } = checked(shared);
    expect(families).toEqual([...Array(4).fill(UNREADABLE), "F7"]);
    expect(said.map(({ cells }) => cells[0]?.row)).toEqual([1, 2, 3, 4]);
    expect(said[0]?.facts).toMatchObject({ what: "no reference", field: "familyRef" });
  });

  it.each(["10", 10, "F0", "Do", "Newton", "Same Street 4", "X1", "É"])("%j is one", (shared) => {
    const { families, said } = checked(shared);
    expect(families.slice(0, 4)).toEqual(Array(4).fill(String(shared)));
    expect(said).toEqual([]);
  });
});
