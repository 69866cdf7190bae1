import { describe, expect, it } from "@jest/globals";
import { addDays, fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import { serialOfDate } from "../../../src/workbook/snapshot/values/serials";
import { bookOf } from "../grids";

type Cell = string | number;

const serial = (day: string): Cell => serialOfDate(fromIso(day), 1900) ?? "";

const CONFERENCES = ["Conf no", "Family no", "Conference type", "Conference date", "Outcome"];
const CHILDREN = ["Child ref", "Family no", "Date of birth", "Plan start"];

/** One family's log, with a row for each child at the first two conferences, and what its last row says. */
function log(last: readonly [child: string, outcome: string]): readonly (readonly Cell[])[] {
  const row = (number: number, type: string, day: string, outcome: string, child: string) => [
    number,
    "F1",
    type,
    serial(day),
    outcome,
    child,
  ];
  return [
    [...CONFERENCES, "Child ref"],
    row(1, "ICPC", "2024-01-10", "CP plan", "C1"),
    row(1, "ICPC", "2024-01-10", "CP plan", "C2"),
    row(2, "RCPC", "2024-04-05", "CP plan continues", "C1"),
    row(2, "RCPC", "2024-04-05", "CP plan continues", "C2"),
    row(3, "RCPC", "2024-09-30", last[1], last[0]),
  ];
}

const LISTED: readonly (readonly Cell[])[] = [
  CHILDREN,
  ["C1", "F1", serial("2015-05-01"), serial("2024-01-10")],
  ["C2", "F1", serial("2017-05-01"), serial("2024-01-10")],
];

/** What T04 says of the family as at a day, each as "outcome limit". */
function reviewsOf(
  rows: readonly (readonly Cell[])[],
  children: readonly (readonly Cell[])[] | null,
  day = "2025-01-15",
) {
  const asAt = fromIso(day);
  const sheets = [{ name: "Conferences", rows }];
  const book = bookOf(children ? [...sheets, { name: "Children", rows: children }] : sheets);
  const { available, problems, records } = understand(book, { asAt, profile: null });
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings, []);
  const { findings } = check({ records, available, settings, workingDays, problems, asAt });
  const said = findings.flatMap((one) =>
    one.kind === "timescale" && one.code === "T04" ? [one.outcome] : [],
  );
  return { children: records.children.length, said };
}

describe.each([
  ["no list of children", null],
  ["a list of children without the ends of plans", LISTED],
] as const)("a log with a row for each child, and %s", (_, children) => {
  it("a review of one child is none of the other's, whatever it decided", () => {
    for (const outcome of ["CP plan continues", "Plan ended", "No further role"]) {
      expect(reviewsOf(log(["C2", outcome]), children).said).toContain("overdue");
    }
  });

  it("the other's is due on the last day of its six months, and overdue on the day after", () => {
    const limit = fromIso("2024-10-05");
    const on = (days: number) => {
      const day = new Date(addDays(limit, days) * 86_400_000).toISOString().slice(0, 10);
      return reviewsOf(log(["C2", "Plan ended"]), children, day).said;
    };
    expect(on(-1)).toEqual(["due soon"]);
    expect(on(0)).toEqual(["due soon"]);
    expect(on(1)).toEqual(["overdue"]);
  });
});

describe("a log with a row for each child and nothing else of the children", () => {
  it("has the children that its rows name", () => {
    expect(reviewsOf(log(["C2", "Plan ended"]), null).children).toBe(2);
  });
});

describe("a row that names no child of the list", () => {
  it.each(["C7", "Zed Zed", "05/09/24", "C7, C8", ""])(
    "%j may be any of them: nobody's review is said to be in time",
    (child) => {
      for (const outcome of ["CP plan continues", "Plan ended"]) {
        expect(new Set(reviewsOf(log([child, outcome]), LISTED).said)).toEqual(
          new Set(["cannot be judged"]),
        );
      }
    },
  );

  it.each(["All", "both", "All children", "the siblings", "whole family", "C1, C2", "C2 & C1"])(
    "%j is every child",
    (child) => {
      expect(reviewsOf(log([child, "CP plan continues"]), LISTED).said).toEqual([]);
      expect(reviewsOf(log([child, "Plan ended"]), LISTED, "2025-12-31").said).toEqual([]);
    },
  );

  it("a row without a name is an only child's", () => {
    const only = log(["", "CP plan continues"]).filter((row) => row.at(-1) !== "C2");
    expect(reviewsOf(only, LISTED.slice(0, 2)).said).toEqual([]);
  });

  it("as many names as children on a plan are all of them", () => {
    const rows = [
      ...log(["Ann", "CP plan continues"]),
      ...log(["Bob", "CP plan continues"]).slice(5),
    ];
    expect(reviewsOf(rows, LISTED).said).toEqual([]);
  });

  it("two of three named in one cell leave the third's clock running", () => {
    const third = ["C3", "F1", serial("2019-05-01"), serial("2024-01-10")];
    const rows = log(["C1/C2", "Plan ended"]);
    const all = [
      ...rows.slice(0, 5),
      ["2", "F1", "RCPC", serial("2024-04-05"), "CP plan continues", "C3"],
      ...rows.slice(5),
    ];
    expect(reviewsOf(all, [...LISTED, third]).said).toEqual(["overdue"]);
  });
});
