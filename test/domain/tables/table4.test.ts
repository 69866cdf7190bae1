import { describe, expect, it } from "@jest/globals";
import { DISCLOSURE_MODES } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Invitation } from "../../../src/domain/records/vocabulary";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { printedOf, tableOf } from "./building";

const conferences = [
  { conferenceRef: "1", type: "initial", date: "2013-06-03" },
  { conferenceRef: "2", type: "first review", date: "2013-09-02" },
  { conferenceRef: "3", type: "transfer-in", date: "2013-09-03" },
  { conferenceRef: "9", type: "initial", date: "2015-06-03" },
] as const;
type Row = NonNullable<Parameters<typeof printedOf>[1]["participation"]>[number];

const gp = (
  conferenceRef: string,
  invited: Invitation | typeof NOT_RECORDED,
  attended: boolean | typeof NOT_RECORDED = false,
  reportSent: boolean | typeof NOT_RECORDED = false,
): Row => ({ conferenceRef, agency: "GP", invited, attended, reportSent });
const printed = (participation: readonly Row[], id = "table-4") =>
  printedOf(id, { conferences, participation });
const row = (participation: readonly Row[], id?: string) =>
  printed(participation, id)
    .rows.find(([agency]) => agency === "GP")
    ?.slice(1);

describe("Table 4", () => {
  it("counts invitations, attendance, and reports in place of attendance", () => {
    const rows = [gp("1", "yes", true, true), gp("2", "yes", false, true), gp("3", "no", true)];
    expect(row(rows)).toEqual([2, 2, 1]);
  });

  it.each<[string, readonly (Invitation | typeof NOT_RECORDED)[], number | string | null]>([
    ["the number of those known", ["yes", "not known", NOT_RECORDED], 1],
    ["? where none is known", ["not known", NOT_RECORDED, "no"], "?"],
    ["a blank where none is recorded", [NOT_RECORDED, NOT_RECORDED, NOT_RECORDED], null],
    ["0 where the agency came without one", ["no", "no", "no"], 0],
  ])("prints of invitations %s", (_, invited, expected) => {
    expect(row(invited.map((one, index) => gp(String(index + 1), one, true)))?.[0]).toBe(expected);
  });

  it("prints 0 for an agency that no conference names", () => {
    expect(row([{ ...gp("1", "yes"), agency: "School" }])).toEqual([0, 0, 0]);
  });

  it("counts an agency once for a conference, whatever number of rows it has for it", () => {
    const rows = [gp("1", NOT_RECORDED, false, true), gp("01", "yes", true), gp(" 1", "no")];
    expect(row(rows)).toEqual([1, 1, 0]);
  });

  it("counts an agency once where two conferences of the period share a reference", () => {
    const shared = [
      ...conferences,
      { conferenceRef: "01", type: "initial", date: "2013-12-02" },
    ] as const;
    const table = printedOf("table-4", {
      conferences: shared,
      participation: [gp("1", "yes", true)],
    });
    expect(table.rows.find(([agency]) => agency === "GP")?.slice(1)).toEqual([1, 1, 0]);
  });

  it("takes a report as sent in place of attending where attendance is not recorded", () => {
    expect(row([gp("1", "yes", NOT_RECORDED, true)])).toEqual([1, 0, 1]);
  });

  it("counts only conferences of the period, and names rows of none", () => {
    const rows = [gp("1", "yes", true), gp("9", "yes", true), gp("404", "yes", true)];
    expect(row(rows)).toEqual([1, 1, 0]);
    expect(printed(rows).notes).toContain(
      "1 row of participation without a conference in the tracker is not counted.",
    );
  });

  describe("an agency that is on no list", () => {
    const rows = [
      gp("1", "yes", true),
      gp("2", "yes"),
      { ...gp("1", "yes", true), agency: "Fire service" },
      { ...gp("2", "yes", false, true), agency: " fire  Service" },
      { ...gp("2", "no", true), agency: "Army cadets" },
    ];

    it("has a line of its own under OTHER, however it is spelt, and is in the totals", () => {
      const table = printed(rows);
      const other = table.groups?.find(([group]) => group === "OTHER")?.[1];
      expect(other?.slice(-2)).toEqual([
        ["“Army cadets”", 0, 1, 0],
        ["“Fire service”", 2, 1, 1],
      ]);
      expect(table.totals).toEqual(["TOTALS", 4, 3, 1]);
      expect(table.notes).toContain(
        "On no list of agencies yet, and counted under OTHER: “Army cadets” and “Fire service”. Where one is another name for an agency above, add it there under Set up.",
      );
    });

    it("has a line at initial and at review conferences", () => {
      const table = printed(rows, "attendance-by-type");
      expect(table.rows.slice(-2)).toEqual([
        ["“Army cadets”", 0, 0, 0, "–", 0, 1, 0, "–"],
        ["“Fire service”", 1, 1, 0, "100%", 1, 0, 1, "0%"],
      ]);
    });

    it("may be one that is on the list: its noughts are not known until the other is placed", () => {
      const school = (names: readonly string[]) => {
        const more = names.map((name) => ({ name, group: "OTHER" as const, synonyms: [] }));
        const agencies = [...DEFAULT_SETTINGS.agencies, ...more];
        const settings = { ...DEFAULT_SETTINGS, agencies };
        const table = printedOf("table-4", { conferences, participation: rows }, { settings });
        return table.rows.find(([agency]) => agency === "School")?.slice(1);
      };
      expect(school(["Fire service", " fire  Service"])).toEqual(["–", "–", "–"]);
      expect(school(["Fire service", " fire  Service", "Army cadets"])).toEqual([0, 0, 0]);
    });

    it("stands in a copy without its name, and is the same one in every period", () => {
      const settings = {
        ...DEFAULT_SETTINGS,
        tables: { ...DEFAULT_SETTINGS.tables, yearOnYear: ["table-4"] },
      };
      const earlier = { conferenceRef: "8", type: "initial", date: "2012-06-04" } as const;
      const all = {
        conferences: [...conferences, earlier],
        participation: [...rows, { ...gp("8", "yes"), agency: "Choir" }],
      };
      const tables = ["table-4", "attendance-by-type", "year-on-year"].map((id) =>
        tableOf(id, all, { settings }),
      );
      for (const mode of DISCLOSURE_MODES) {
        const copy = publish(tables, mode).tables;
        const labels = copy.map((table) => table.rows.map(({ cells }) => cells[0]?.value));
        expect(JSON.stringify(copy)).not.toMatch(/fire|cadets|choir/i);
        // In order of their names in the whole tracker: Army cadets, Choir, Fire service.
        for (const of of labels.slice(0, 2)) {
          expect(of).toEqual(
            expect.arrayContaining(["Agency not on the list 1", "Agency not on the list 3"]),
          );
        }
        expect(labels[2]).toEqual(
          expect.arrayContaining([1, 2, 3].map((n) => `Agency not on the list ${n}: Invited`)),
        );
        expect(new Set(labels[2]).size).toBe(labels[2]?.length);
      }
    });
  });

  it("makes its totals of the known figures and says so", () => {
    const rows = [
      gp("1", "yes", true),
      { ...gp("1", "not known", true), agency: "School" },
      { ...gp("1", NOT_RECORDED, false, true), agency: "Youth" },
    ];
    const table = printed(rows);
    expect(table.totals).toEqual(["TOTALS", 1, 2, 1]);
    expect(table.notes.slice(0, 3)).toEqual([
      "TOTALS are of the known figures: ? and blank cells add nothing to them. The 2013-14 report leaves them blank.",
      "? means invitations are not known.",
      "A blank cell means no invitation is recorded.",
    ]);
  });

  it("keeps the agencies of a group together in whatever order they were set", () => {
    const [first, second, third] = ["A", "B", "C"].map((name, index) => ({
      name,
      group: index === 1 ? ("POLICE" as const) : ("HEALTH" as const),
      synonyms: [],
    }));
    const agencies = [first, second, third].flatMap((agency) => agency ?? []);
    const table = printedOf(
      "table-4",
      { conferences, participation: [{ ...gp("1", "yes"), agency: "A" }] },
      { settings: { ...DEFAULT_SETTINGS, agencies } },
    );
    expect(table.groups?.map(([group, rows]) => [group, rows.map(([name]) => name)])).toEqual([
      ["HEALTH", ["A", "C"]],
      ["POLICE", ["B"]],
    ]);
  });
});

describe("Attendance by type", () => {
  const id = "attendance-by-type";

  it("splits Table 4 and takes percentages of those invited", () => {
    const rows = [gp("1", "yes", true), gp("2", "yes", false, true), gp("3", "yes", true)];
    expect(row(rows, id)).toEqual([1, 1, 0, "100%", 1, 0, 1, "0%"]);
    expect(printed(rows, id).notes).toContain(
      "1 record of conferences that are neither initial nor review is not counted.",
    );
  });

  it("leaves attendance without an invitation out of the percentage", () => {
    const rows = [gp("1", "no", true), gp("2", "not known", true)];
    expect(row(rows, id)).toEqual([0, 1, 0, "–", "?", 1, 0, "–"]);
    expect(printed(rows, id).notes).toContain(
      "2 attendances without a known invitation are in no percentage.",
    );
  });
});
