import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { bookOf } from "./grids";

type Rows = readonly (readonly RawValue[])[];

const LOG: Rows = [
  ["Conf no", "Family no", "Conference type", "Strategy discussion", "Conference date", "Outcome"],
  [1, "F1", "ICPC", 45_568, 45_575, "No plan"],
];

/** What is made of a sheet beside a log. */
function leftAlone(rows: Rows) {
  const book = bookOf([
    { name: "Log", rows: LOG },
    { name: "Beside", rows },
  ]);
  return understand(book, { asAt: fromIso("2025-03-31"), profile: null }).ignored;
}

describe("a sheet that is not read may hold records", () => {
  it.each<[string, Rows]>([
    ["a quarter without headings", [[3, "F3", "ICPC", 45_628, 45_685, "No plan"]]],
    [
      "a quarter whose headings are the team's own",
      [
        ["No", "Fam", "Kind", "SD", "When", "SWR", "Result"],
        [3, "F3", "ICPC", 45_628, 45_685, 45_684, "No plan"],
        [4, "F4", "ICPC", 45_645, 45_716, 45_715, "No plan"],
      ],
    ],
    [
      "dates typed as text",
      [
        [3, "F3", "RCPC", "3/12/2024", "29.1.25"],
        [4, "F4", "RCPC", "4/12/2024", "30.1.25"],
      ],
    ],
    [
      "one date to a row, and a type that comes again",
      [
        ["F3", "ICPC", 45_685],
        ["F4", "RCPC", 45_691],
        ["F5", "ICPC", 45_693],
      ],
    ],
    [
      "words of the team's own, and the steps of a conference",
      [
        ["F3", "Opening meeting", 45_628, 45_684, 45_685, 45_691],
        ["F4", "Opening meeting", 45_645, 45_715, 45_716, 45_722],
      ],
    ],
    [
      "children by their references, with categories",
      [
        ["Z1", 41_234, 45_685, "", "Neglect"],
        ["Z2", 42_345, 45_691, 45_800, "Neglect"],
      ],
    ],
    [
      "section 47 enquiries",
      [
        ["F7", 45_628, 45_631, "Progress to ICPC"],
        ["F8", 45_640, 45_642, "NFA"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(leftAlone(rows)).toEqual([
      expect.objectContaining({ sheet: "Beside", why: expect.any(String), mayHoldRecords: true }),
    ]);
  });

  it("says on which days its conferences may have been held, without what is far from all others", () => {
    const [left] = leftAlone([
      ["No", "Fam", "Kind", "Last", "SD", "When", "Result"],
      [3, "F3", "ICPC", "", 45_628, 45_685, "No plan"],
      [4, "F4", "RCPC", 45_536, "", 45_716, "No plan"],
      [5, "F5", "ICPC", "", "", 44_000, "No plan"],
      ["", "Born", 40_000],
    ]);
    const days = left?.days && [left.days.from, left.days.to].map(toIso);
    expect(days).toEqual(["2024-12-02", "2025-02-28"]);
  });

  it("has no such days where it is a list of children", () => {
    const [left] = leftAlone([
      ["Z1", 41_234, 45_685, "", "Neglect"],
      ["Z2", 42_345, 45_691, 45_800, "Neglect"],
    ]);
    expect(left).toMatchObject({ mayHoldRecords: true, days: null });
  });

  it("says that its headings were not understood", () => {
    const [left] = leftAlone([
      ["No", "Family", "Kind", "SD", "When", "Result"],
      [3, "F3", "ICPC", 45_628, 45_685, "No plan"],
      [4, "F4", "ICPC", 45_645, 45_716, "No plan"],
    ]);
    expect(left?.why).toBe("Its headings were not understood.");
  });
});

describe("a sheet that is not read and holds other things", () => {
  it.each<[string, Rows]>([
    [
      "a budget with sums that could be days, and conferences among its lines",
      [
        ["Line", "2024-25", "2025-26"],
        ["Child protection conferences", 45_000, 46_000],
        ["ICPC", 41_250, 42_500],
        ["ICPC", 40_000, 41_100],
      ],
    ],
    [
      "a rota",
      [
        ["Chair", 45_685, 45_692, 45_699, 45_706],
        ["Q. Zebed", "Duty", "", "Leave", "Duty"],
        ["R. Quillby", "", "Duty", "Duty", ""],
      ],
    ],
    [
      "contacts",
      [
        ["Name", "Role", "Telephone"],
        ["Q. Zebed", "Conference chair", "01632 960001"],
        ["R. Quillby", "Health visitor", "01632 960002"],
      ],
    ],
    [
      "lists of words beside bank holidays",
      [
        ["ICPC", "Neglect", "No plan", 45_763],
        ["RCPC", "Physical abuse", "Child protection plan", 45_768],
        ["Transfer-in", "Sexual abuse", "Child in need plan", 45_789],
      ],
    ],
    [
      "training, each course done on some day",
      [
        ["Staff", "Level 1", "Level 2", "Level 3", "Level 4"],
        ["Q. Zebed", 43_001, 43_411, 44_219, 45_003],
        ["R. Quillby", 42_871, 43_999, 44_871, 45_411],
      ],
    ],
    [
      "counts by quarter",
      [
        ["", 45_383, 45_474, 45_566],
        ["ICPC", 12, 9, 14],
        ["RCPC", 31, 28, 30],
      ],
    ],
    ["notes", [["The ICPC log for January to March 2025 is kept on the next sheet."]]],
  ])("%s", (_, rows) => {
    expect(leftAlone(rows)).toEqual([
      { sheet: "Beside", why: expect.any(String), mayHoldRecords: false, days: null },
    ]);
  });

  it("holds no records where the team had it left alone", () => {
    const book = bookOf([
      { name: "Log", rows: LOG },
      { name: "Q4", rows: [[3, "F3", "ICPC", 45_628, 45_685, "No plan"]] },
    ]);
    const left = { sheet: "Q4", dataset: null, headings: {}, columns: {}, codes: {} };
    const { ignored } = understand(book, {
      asAt: fromIso("2025-03-31"),
      profile: { schemaVersion: 4, sheets: [left], words: [] },
    });
    expect(ignored).toEqual([
      { sheet: "Q4", why: "It was set to be left alone.", mayHoldRecords: false, days: null },
    ]);
  });
});
