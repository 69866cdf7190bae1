import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../src/domain/catalogue/sentence";
import { peopleOf } from "../../../src/domain/people/people";
import { plansOf } from "../../../src/domain/people/plans";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS as settings } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import type { RawValue } from "../../../src/workbook/snapshot/snapshot";
import { bookOf, type LaidOutSheet } from "../grids";

type Rows = readonly (readonly RawValue[])[];
const asAt = fromIso("2014-04-25");

const LOG: LaidOutSheet = {
  name: "Log",
  rows: [
    [
      "Conf no",
      "Family no",
      "Conference type",
      "Strategy discussion",
      "Conference date",
      "Outcome",
    ],
    [1, "F1", "ICPC", 41_372, 41_386, "Child protection plan"],
    [2, "F2", "ICPC", 41_389, 41_404, "Child protection plan"],
  ],
};
const CHILDREN: Rows = [
  ["Child ref", "Family no", "Date of birth", "Plan start", "Plan end", "Category"],
  ["C1", "F1", 39_723, 41_386, 41_420, "Neglect"],
  ["C2", "F2", 39_723, 41_404, "", "Neglect"],
];
const ENQUIRIES: Rows = [
  ["Ref", "Family no", "Strategy discussion", "Outcome"],
  ["S1", "F1", 41_372, "Conference requested"],
  ["S2", "F2", 41_389, "Conference requested"],
  ["", "F3", 41_390, "No further action"],
  ["", "F3", 41_390, "No further action"],
];
const ACTIONS: Rows = [
  ["Action", "Owner", "Set on", "Due", "Completed"],
  ["Book rooms", "A", 41_372, 41_400, ""],
  ["Train chairs", "B", 41_372, 41_900, ""],
];

const sheet = (name: string, rows: Rows, more: Partial<LaidOutSheet> = {}) => ({
  name,
  rows,
  ...more,
});
const HIDDEN = { visibility: "hidden" } as const;
/** Rows with one cell changed. */
const but = (rows: Rows, row: number, column: number, value: RawValue): Rows =>
  rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));

function read(...sheets: readonly LaidOutSheet[]) {
  const { available, problems, records } = understand(bookOf([LOG, ...sheets]), {
    asAt,
    profile: null,
  });
  const workingDays = workingDaysOf(settings, []);
  const { findings } = check({ records, available, problems, settings, workingDays, asAt });
  const said = findings.filter(({ code }) => code === "D24" || code === "D06").map(sentenceOf);
  const open = plansOf(peopleOf(records.children).all, asAt).all.filter(
    ({ end }) => end === undefined,
  );
  return {
    records,
    said,
    open: open.length,
    late: findings.filter(({ code }) => code === "T16").length,
  };
}

describe("a list that another sheet repeats", () => {
  it.each([
    ["hidden", sheet("Kept", CHILDREN, HIDDEN)],
    ["called a copy", sheet("Children (2)", CHILDREN)],
    ["called old", sheet("Children OLD", CHILDREN)],
    ["another view", sheet("This quarter", CHILDREN)],
  ])("of children is said once and counted once: %s", (_, copy) => {
    const { open, records, said } = read(sheet("Children", CHILDREN), copy);
    expect(said).toEqual([`“${copy.name}” repeats 2 rows of “Children”: each is counted once.`]);
    expect([peopleOf(records.children).all.length, open]).toEqual([2, 1]);
  });

  it("says nothing of a plan that the copy still has open, or has ended, whichever sheet stands first", () => {
    for (const stale of [but(CHILDREN, 1, 4, ""), but(CHILDREN, 2, 4, 41_500)]) {
      const copy = sheet("Children (2)", stale);
      expect(read(copy, sheet("Children", CHILDREN)).open).toBe(1);
      expect(read(sheet("Children", CHILDREN), copy).open).toBe(1);
    }
  });

  it.each([
    ["a copy", sheet("S47 log (2)", ENQUIRIES)],
    ["another view", sheet("S47 this year", ENQUIRIES)],
  ])("of enquiries counts once, brothers and sisters each: %s", (_, copy) => {
    const { records, said } = read(sheet("S47 log", ENQUIRIES), copy);
    expect(records.enquiries).toHaveLength(4);
    expect(said).toEqual([`“${copy.name}” repeats 4 rows of “S47 log”: each is counted once.`]);
  });

  it("of actions counts once, and is late once", () => {
    const { late, records } = read(sheet("Actions", ACTIONS), sheet("Actions backup", ACTIONS));
    expect([records.actions.length, late]).toEqual([2, 1]);
  });

  it("keeps what only the copy has", () => {
    const more = [...ENQUIRIES, ["S9", "F9", 41_395, "No further action"]];
    const { records, said } = read(sheet("S47 log", ENQUIRIES), sheet("S47 log (2)", more));
    expect(records.enquiries).toHaveLength(5);
    expect(said).toEqual(["“S47 log (2)” repeats 4 of 5 rows of “S47 log”: each is counted once."]);
  });

  it("is none where most of its rows are its own", () => {
    const other: Rows = [
      ENQUIRIES[0] ?? [],
      ["S1", "F1", 41_372, "Conference requested"],
      ["S5", "F5", 41_395, "No further action"],
    ];
    const { records, said } = read(sheet("Q1", ENQUIRIES), sheet("Q2", other));
    expect([records.enquiries.length, said]).toEqual([6, []]);
  });
});
