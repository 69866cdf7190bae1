import { beforeAll, describe, expect, it } from "@jest/globals";
import { place } from "../../scripts/trackers/relaid/sampleList";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { isKnown } from "../../src/domain/records/field";
import { cellAddress } from "../../src/domain/records/source";
import { DEFAULT_AGENCIES } from "../../src/domain/settings/agencies";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { blanks, bookOf, type LaidOutSheet } from "./grids";
import { plainRecords } from "./plainRecords";
import { listed, reordered, type SampleTables, sampleTables, without } from "./sampleTables";

let tables: SampleTables;

beforeAll(async () => {
  tables = await sampleTables();
});

const read = (...sheets: readonly LaidOutSheet[]) =>
  understand(bookOf(sheets), { asAt: fromIso("2014-04-25"), profile: null });

const log = (rows: readonly (readonly RawValue[])[], rest: Partial<LaidOutSheet> = {}) => ({
  name: "Log",
  rows: [tables.conferences.headings, ...rows],
  ...rest,
});

/** The first conferences of the sample, some cells written differently. */
function conferences(
  count: number,
  changes: Readonly<Record<string, Readonly<Record<number, RawValue>>>> = {},
): readonly (readonly RawValue[])[] {
  const rows = tables.conferences.rows.slice(0, count).map((row) => [...row]);
  for (const [heading, cells] of Object.entries(changes)) {
    const column = place(tables.conferences, heading);
    for (const [row, value] of Object.entries(cells)) {
      const cellsOfRow = rows[Number(row)];
      if (cellsOfRow) cellsOfRow[column] = value;
    }
  }
  return rows;
}

const problems = (understanding: ReturnType<typeof read>) =>
  understanding.problems.map(({ kind, cell }) => [cellAddress(cell), kind]);

describe("TRUE and FALSE where an outcome belongs", () => {
  const outcomes = (heading: string) => {
    const at = place(tables.conferences, "Outcome");
    const headings = tables.conferences.headings.map((name, i) => (i === at ? heading : name));
    const rows = conferences(12, { Outcome: { 0: true, 1: false } });
    const understanding = read({ name: "Log", rows: [headings, ...rows] });
    const { conferences: records } = understanding.records;
    return {
      read: records.slice(0, 2).map(({ outcome }) => isKnown(outcome) && outcome.decision),
      problems: problems(understanding),
    };
  };

  it.each(["Outcome", "Conference decision", "Plan outcome"])(
    "are reported under %s, and nothing is guessed",
    (heading) =>
      expect(outcomes(heading)).toEqual({
        read: [false, false],
        problems: [
          ["K2", "unknown word"],
          ["K3", "unknown word"],
        ],
      }),
  );

  it.each(["Plan made?", "CP plan Y/N", "Subject to plan", "Plan decision (yes/no)"])(
    "are read under %s, which asks for them",
    (heading) =>
      expect(outcomes(heading)).toEqual({ read: ["plan continues", "no plan"], problems: [] }),
  );
});

describe("cells that cannot be taken at their word", () => {
  it("are reported at their cell, never read as blank", () => {
    const understanding = read(
      log(
        conferences(12, {
          "Conference date": { 0: "13/25/2013", 1: "TBC", 2: "#N/A", 3: 250, 4: "06/13/2013" },
          "Minutes distributed": { 0: "n/a", 1: "w/c 3 June", 2: " ", 3: "03/06/2013", 4: true },
          "Conference type": { 5: "Intial", 6: "Review  - 3 month ", 7: "#REF!", 8: 3 },
          Outcome: { 5: "Plan contines", 6: "?" },
          "Category of plan": { 5: "Neglct", 6: "a) Neglect", 7: "emotional abuse/NEG" },
          "No. children": { 5: "4", 6: "several", 7: "two" },
          Chair: { 5: "A. Chair\u00a0" },
        }),
      ),
    );
    expect(problems(understanding)).toEqual([
      ["F2", "unreadable date"],
      ["P3", "unreadable date"],
      ["F4", "worksheet error"],
      ["P4", "stray spaces"],
      ["F5", "implausible date"],
      ["P5", "date typed as text"],
      ["F6", "month-first date"],
      ["P6", "unreadable date"],
      ["C7", "unknown word"],
      ["H7", "stray spaces"],
      ["I7", "number stored as text"],
      ["K7", "unknown word"],
      ["L7", "unknown word"],
      ["C8", "stray spaces"],
      ["I8", "unreadable number"],
      ["C9", "worksheet error"],
      ["C10", "unknown word"],
    ]);
    const { conferences: read12 } = understanding.records;
    expect(read12.map(({ date }) => isKnown(date) || date.missing)).toEqual([
      "unreadable",
      "not known yet",
      "unreadable",
      "unreadable",
      "unreadable",
      ...Array.from({ length: 7 }, () => true),
    ]);
    expect(read12[0]?.fullRecordDistributed).toEqual({ missing: "not applicable" });
    expect(read12[6]?.outcome).toEqual({ missing: "not known yet" });
    expect(read12[6]?.category).toMatchObject({ categories: ["neglect"] });
    expect(read12[7]?.category).toMatchObject({ categories: ["neglect", "emotional"] });
    expect(read12[7]?.numberOfChildren).toBe(2);
    const suggested = understanding.problems.filter(({ suggestion }) => suggestion !== undefined);
    expect(suggested.map(({ cell, suggestion }) => [cellAddress(cell), suggestion])).toEqual([
      ["P4", ""],
      ["P5", "3 June 2013"],
      ["F6", "13 June 2013"],
      ["C7", "Initial"],
      ["H7", "A. Chair"],
      ["I7", "4"],
      ["K7", "Plan continues"],
      ["L7", "Neglect"],
      ["C8", "Review  - 3 month"],
    ]);
  });

  it("offers both readings of a text that could be month first, and uses the British one", () => {
    const understanding = read(log(conferences(3, { "Conference date": { 1: "03/06/2013" } })));
    const [problem] = understanding.problems;
    expect(problem?.kind).toBe("date typed as text");
    expect(problem?.dates).toEqual([fromIso("2013-06-03"), fromIso("2013-03-06")]);
    expect(understanding.records.conferences[1]?.date).toBe(fromIso("2013-06-03"));
  });

  it("reports figures typed as text in a column of figures", () => {
    const understanding = read(log(conferences(12, { "Family no": { 3: "102" } })));
    expect(problems(understanding)).toEqual([["B5", "number stored as text"]]);
    expect(understanding.records.conferences[3]?.familyRef).toBe("102");
  });

  it("keeps an unknown agency's own word and suggests the nearest", () => {
    const rows = tables.participation.rows.slice(0, 20).map((row) => [...row]);
    const fourth = rows[3];
    if (fourth) fourth[1] = "Schol";
    const understanding = read(log(conferences(5)), {
      name: "Agencies",
      rows: [tables.participation.headings, ...rows],
    });
    expect(problems(understanding)).toEqual([["B5", "unknown word"]]);
    expect(understanding.problems[0]?.suggestion).toBe("School");
    expect(understanding.records.participation[3]?.agency).toBe("Schol");
  });

  it("reads agencies by the names the team has set", () => {
    const agencies = [
      ...DEFAULT_AGENCIES,
      { name: "Probation", group: "OTHER" as const, synonyms: ["NPS", "CRC"] },
    ];
    const rows = [
      [1, "HV", "Y", "Y", "N"],
      [1, "nps", "Y", "N", "Y"],
      [1, "Police", "?", "Y", ""],
    ];
    const understanding = understand(
      bookOf([log(conferences(5)), { name: "A", rows: [tables.participation.headings, ...rows] }]),
      { asAt: fromIso("2014-04-25"), profile: null, agencies },
    );
    expect(understanding.records.participation.map(({ agency }) => agency)).toEqual([
      "School Nurse/Health Visitor/Midwife",
      "Probation",
      "Local/Other Police",
    ]);
    expect(understanding.records.participation[2]).toMatchObject({
      invited: "not known",
      attended: true,
      reportSent: { missing: "not recorded" },
    });
    expect(understanding.problems).toEqual([]);
  });
});

describe("rows that are not data", () => {
  it("are passed over and counted, and their figures compared with the rows", () => {
    const rows = conferences(10);
    const children = (from: number, to: number) =>
      rows.slice(from, to).reduce((sum, row) => sum + Number(row[8]), 0);
    const total = (label: string, dates: number, figure: number) => [
      label,
      ...blanks(4),
      dates,
      "",
      "",
      figure,
    ];
    const understanding = read(
      log([
        ["April 2013"],
        ...rows.slice(0, 4),
        total("Sub-total", 4, children(0, 4)),
        [],
        ["May 2013"],
        ...rows.slice(4),
        total("Sub-total", 6, children(4, 10) + 1),
        total("Grand total", 10, children(0, 10)),
        [],
        ["Amber: over three weeks, chased."],
        [],
        [],
      ]),
    );
    expect(understanding.records.conferences).toHaveLength(10);
    expect(understanding.sheets[0]?.rowsSkipped).toEqual({
      blank: 2,
      total: 3,
      subheading: 3,
      repeatedHeader: 0,
    });
    expect(problems(understanding)).toEqual([["I16", "total disagrees"]]);
    expect(understanding.problems[0]).toMatchObject({
      found: String(children(4, 10) + 1),
      suggestion: String(children(4, 10)),
    });
  });

  it("takes a line of figures without a name for totals", () => {
    const rows = conferences(10);
    const children = rows.reduce((sum, row) => sum + Number(row[8]), 0);
    const line = (figure: number) => [...blanks(8), figure];
    expect(problems(read(log([...rows, [], line(children)])))).toEqual([]);
    expect(problems(read(log([...rows, line(children + 2)])))).toEqual([
      ["I12", "total disagrees"],
    ]);
  });

  it("are no values of a column that is filled once, however often its heading is repeated", () => {
    const headings = [...tables.conferences.headings, "First core group"];
    const rows = conferences(60).flatMap((row, i) => [headings, [...row, i === 7 ? 41_400 : ""]]);
    const understanding = read({ name: "Log", rows });
    expect(understanding.sheets[0]?.rowsSkipped).toMatchObject({ repeatedHeader: 59 });
    expect(understanding.sheets[0]?.asked).toEqual([]);
    expect(understanding.records.conferences[7]?.coreGroup).toBe(fromIso("2013-05-06"));
  });

  it("does not take rows that only have their number for conferences", () => {
    const numbered = [71, 72, 73].map((number) => [number]);
    const understanding = read(log([...conferences(10), ...numbered]));
    expect(understanding.records.conferences).toHaveLength(10);
  });

  it("reads a row that lacks its date or type: it is to be reported", () => {
    const understanding = read(
      log(conferences(10, { "Conference date": { 2: "" }, "Conference type": { 4: "" } })),
    );
    expect(understanding.records.conferences).toHaveLength(10);
    expect(understanding.records.conferences[2]?.date).toEqual({ missing: "not recorded" });
  });
});

describe("lists laid out in other ways", () => {
  it("reads one list below another with columns in another order", () => {
    const later = reordered(tables.conferences, [...tables.conferences.headings].reverse());
    const understanding = read(
      log([
        ...conferences(30),
        [],
        ["Second half of the year"],
        later.headings,
        ...later.rows.slice(30),
      ]),
    );
    const whole = read(log(tables.conferences.rows));
    expect(plainRecords(understanding.records)).toEqual(plainRecords(whole.records));
    expect(understanding.sheets.map(({ rowsRead }) => rowsRead)).toEqual([30, 40]);
  });

  it("joins agencies that name their conference by family and day", () => {
    const date = place(tables.conferences, "Conference date");
    const meetings = new Map(
      tables.conferences.rows.map((row) => [row[0], [row[1] ?? "", row[date] ?? ""]]),
    );
    const rows = tables.participation.rows.map(([ref = "", ...rest]) => [
      ...(meetings.get(ref) ?? []),
      ...rest,
    ]);
    const headings = ["Family no", "Conference date", "Agency", "Invited", "Attended", "Report"];
    const agencies = { name: "Agencies", rows: [headings, ...rows] };
    const expected = read(log(tables.conferences.rows), {
      name: "Agencies",
      rows: listed(tables.participation),
    });
    expect(plainRecords(read(log(tables.conferences.rows), agencies).records)).toEqual(
      plainRecords(expected.records),
    );
    const unnumbered = without(tables.conferences, ["Conf no"]);
    const { records, available } = read({ name: "Log", rows: listed(unnumbered) }, agencies);
    const refs = new Set(records.conferences.map(({ conferenceRef }) => conferenceRef));
    expect(records.participation.every(({ conferenceRef }) => refs.has(conferenceRef))).toBe(true);
    expect(available.has("conferences", "conferenceRef")).toBe(true);
  });

  it("reads agencies' codes from the log of conferences itself", () => {
    const agencies = ["GP", "HV", "School", "Police", "Social Worker"];
    const codes = ["A", "R", "I", "?", ""];
    const rows = conferences(10).map((row, i) => [
      ...row,
      ...agencies.map((_, j) => codes[(i + j) % 5] ?? ""),
    ]);
    const understanding = read({
      name: "Log",
      rows: [[...tables.conferences.headings, ...agencies], ...rows],
    });
    expect(understanding.sheets.map(({ dataset, layout }) => [dataset, layout])).toEqual([
      ["conferences", "list"],
      ["participation", "code matrix"],
    ]);
    expect(understanding.records.participation).toHaveLength(40);
    expect(understanding.records.participation[0]).toMatchObject({
      conferenceRef: "1",
      agency: "GP",
      invited: "yes",
      attended: true,
      reportSent: false,
    });
    const [, second] =
      understanding.records.participation[1]?.sources[0].layout.columns.entries() ?? [];
    expect(second).toBeDefined();
  });

  it("reports dates on which the rows of one conference do not agree", () => {
    const headings = [...tables.conferences.headings, "Child ID", "DOB"];
    const [row = []] = conferences(1);
    const other = [...row];
    other[place(tables.conferences, "SW report received")] = 41_374;
    const understanding = read({
      name: "Log",
      rows: [headings, [...row, "CH1", 38_000], [...other, "CH2", 39_000]],
    });
    expect(understanding.records.conferences).toHaveLength(1);
    expect(problems(understanding)).toEqual([["J3", "rows disagree"]]);
    expect(understanding.records.conferences[0]?.reportReceived).toBe(fromIso("2013-04-10"));
    expect(understanding.records.children).toHaveLength(2);
  });

  it("keeps a child that occurs twice at one conference as a duplicate", () => {
    const headings = [...tables.conferences.headings, "Child ID", "DOB"];
    const [row = []] = conferences(1);
    const understanding = read({
      name: "Log",
      rows: [headings, [...row, "CH1", 38_000], [...row, "CH2", 39_000], [...row, "CH1", 38_000]],
    });
    expect(understanding.records.conferences.map(({ sources }) => sources.length)).toEqual([2, 1]);
  });

  it("reads cells that are merged downwards in every row they span", () => {
    const rows = tables.participation.rows
      .slice(0, 12)
      .map((row, i) => (i % 4 ? ["", ...row.slice(1)] : row));
    const merged = [0, 4, 8].map((at) => ({
      firstRow: at + 1,
      lastRow: at + 4,
      firstColumn: 0,
      lastColumn: 0,
    }));
    const understanding = read(log(conferences(5)), {
      name: "Agencies",
      rows: [tables.participation.headings, ...rows],
      merged,
    });
    expect(
      understanding.records.participation.every(({ conferenceRef }) => isKnown(conferenceRef)),
    ).toBe(true);
  });

  it("says which sheets and columns are hidden, and reads them", () => {
    const understanding = read(
      log(conferences(5), { visibility: "very hidden", hiddenColumns: [5] }),
    );
    expect(understanding.sheets[0]?.hidden).toBe(true);
    expect(
      understanding.sheets[0]?.matches.filter(({ hidden }) => hidden).map(({ field }) => field),
    ).toEqual(["date"]);
    expect(understanding.records.conferences).toHaveLength(5);
  });
});

describe("figures printed above a list", () => {
  const titled = (figure: RawValue, label: RawValue = "Conferences held:") => {
    const blank = blanks(12);
    return read({
      name: "Log",
      rows: [
        ["Conference log"],
        [...blank, label, "", "", figure],
        tables.conferences.headings,
        ...conferences(10),
      ],
    });
  };

  it("are compared with its rows", () => {
    expect(problems(titled(10))).toEqual([]);
    expect(problems(titled(11))).toEqual([["P2", "total disagrees"]]);
    expect(titled(11).problems[0]).toMatchObject({
      heading: "Conferences held",
      found: "11",
      suggestion: "10",
    });
  });

  it("are left alone where their label does not say what they count, or there is none", () => {
    expect(problems(titled(11, "Version"))).toEqual([]);
    expect(problems(titled(11, "Conferences booked for next year"))).toEqual([]);
    expect(problems(titled(""))).toEqual([]);
    expect(problems(titled(0))).toEqual([]);
  });
});
