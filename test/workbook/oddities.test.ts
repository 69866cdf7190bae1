import { beforeAll, describe, expect, it } from "@jest/globals";
import { place } from "../../scripts/trackers/relaid/sampleList";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { isKnown } from "../../src/domain/records/field";
import { cellAddress } from "../../src/domain/records/source";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { bookOf, type LaidOutSheet } from "./grids";
import { type SampleTables, sampleTables } from "./sampleTables";

let tables: SampleTables;
beforeAll(async () => {
  tables = await sampleTables();
});

type Row = readonly RawValue[];

const read = (...sheets: readonly LaidOutSheet[]) =>
  understand(bookOf(sheets), { asAt: fromIso("2014-04-25"), profile: null });

const COUNT = 24;

/** The first conferences of the sample, the cells of one column written by another hand. */
function log(heading: string, write: (value: RawValue, row: number) => RawValue): readonly Row[] {
  const at = place(tables.conferences, heading);
  return tables.conferences.rows
    .slice(0, COUNT)
    .map((row, i) => row.map((value, j) => (j === at ? write(value, i) : value)));
}

const sheet = (rows: readonly Row[], headings: Row = tables.conferences.headings) => ({
  name: "Log",
  rows: [headings, ...rows],
});

const problems = (understanding: ReturnType<typeof read>) =>
  understanding.problems.map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`);

/** A sample's serial as its day, month and year. */
const parts = (serial: RawValue) => {
  const [year = "", month = "", day = ""] = toIso(
    (Number(serial) - 25_569) as Parameters<typeof toIso>[0],
  ).split("-");
  return { day: Number(day), month: Number(month), year };
};
const written = (form: (date: ReturnType<typeof parts>) => string) => (value: RawValue) =>
  typeof value === "number" ? form(parts(value)) : value;

describe("Dates typed month first", () => {
  const monthFirst = written(({ day, month, year }) => `${month}/${day}/${year}`);

  it("are not taken day first where most of their column cannot be: each is asked about", () => {
    const understanding = read(sheet(log("Minutes distributed", monthFirst)));
    const { conferences } = understanding.records;
    const readable = conferences.filter(({ fullRecordDistributed: date }) => isKnown(date));
    expect(readable).toEqual(
      conferences.filter((_, i) => {
        const cell = tables.conferences.rows[i]?.[place(tables.conferences, "Minutes distributed")];
        return typeof cell === "number" && parts(cell).day === parts(cell).month;
      }),
    );
    expect(problems(understanding)).toContain("month-first date P2");
  });

  it("are the odd ones out where the column is written day first", () => {
    const dayFirst = written(({ day, month, year }) => `${day}/${month}/${year}`);
    const rows = log("Minutes distributed", (value, i) =>
      i === 3 ? "06/13/2013" : dayFirst(value),
    );
    const kinds = problems(read(sheet(rows))).filter((one) => !one.startsWith("date typed"));
    expect(kinds).toEqual(["month-first date P5"]);
  });
});

describe("A column of dates that lack their year", () => {
  it("is read as dates, each of them reported, and not as a column that is not there", () => {
    const rows = log(
      "Outline plan sent",
      written(({ day, month }) => `${day}/${month}`),
    );
    const understanding = read(sheet(rows));
    expect(understanding.available.has("conferences", "outlinePlanSent")).toBe(true);
    const filled = rows.filter((row) => row[place(tables.conferences, "Outline plan sent")] !== "");
    expect(problems(understanding)).toHaveLength(filled.length);
    expect(new Set(understanding.problems.map(({ kind }) => kind))).toEqual(
      new Set(["unreadable date"]),
    );
  });

  it("holds serials that were turned into text", () => {
    const rows = log("Minutes to chair", (value) => String(value));
    const understanding = read(sheet(rows));
    expect(understanding.records.conferences[0]?.minutesToChair).toBe(fromIso("2013-04-12"));
  });
});

describe("Words for no value with a reason behind them", () => {
  it("are read as the word says; what could be a date is reported", () => {
    const at = place(tables.conferences, "Outline plan sent");
    const rows = log("Outline plan sent", (_, i) =>
      i === 0 ? "n/a - no plan" : i === 1 ? "TBC (chair away)" : i === 2 ? "TBC 12/3" : "",
    );
    const understanding = read(sheet(rows));
    const [first, second] = understanding.records.conferences;
    expect(first?.outlinePlanSent).toEqual({ missing: "not applicable" });
    expect(second?.outlinePlanSent).toEqual({ missing: "not known yet" });
    expect(at).toBe(12);
    expect(problems(understanding)).toEqual(["unreadable date M4"]);
  });
});

describe("Headings repeated further down", () => {
  it("are no record where they are broken into lines, or have spaces around them", () => {
    const headings = tables.conferences.headings.map((name, i) =>
      i % 3 === 0 ? `${String(name).replace(" ", "\n")} ` : name,
    );
    const rows = log("Chair", (value) => value);
    const understanding = read(sheet(rows.toSpliced(9, 0, headings), headings));
    expect(understanding.records.conferences).toHaveLength(COUNT);
    expect(understanding.sheets[0]?.rowsSkipped.repeatedHeader).toBe(1);
  });
});

describe("Rows that are no records", () => {
  const blank = (): RawValue[] => tables.conferences.headings.map(() => "");
  const filled = (cells: Readonly<Record<number, RawValue>>) =>
    blank().map((value, i) => cells[i] ?? value);

  it.each<[string, () => Row]>([
    [
      "how to fill in the columns",
      () =>
        tables.conferences.headings.map((name) =>
          /date|sent/i.test(String(name)) ? "dd/mm/yyyy" : "text",
        ),
    ],
    ["a footer", () => filled({ 0: "Printed 25/04/2014", 7: "Page", 8: 2 })],
    ["an average", () => filled({ 0: "Average days to distribute", 15: 9.4 })],
    ["a share", () => filled({ 0: "% in time", 15: 0.87 })],
    ["a share below the dates", () => filled({ 2: "Minutes sent within 15 days", 5: 0.66 })],
    ["all of them", () => filled({ 2: "Conferences within 15 days", 5: 1 })],
  ])("%s is skipped and counted", (_, row) => {
    const rows = log("Chair", (value) => value);
    const understanding = read(sheet([row(), ...rows, row()]));
    expect(understanding.records.conferences).toHaveLength(COUNT);
    expect(understanding.sheets[0]?.rowsSkipped.subheading).toBe(2);
    expect(problems(understanding)).toEqual([]);
  });

  it.each<[string, Readonly<Record<number, RawValue>>]>([
    ["a family called Page", { 2: "Page", 3: "Initial", 10: "Chair A" }],
    ["a family called Mean with a number", { 0: 71, 2: "Mean", 3: "Initial" }],
    ["a family called Note", { 2: "Note", 3: "Initial", 10: "Chair A" }],
    ["a reference beside half a day", { 2: "FAM 999", 5: 0.5 }],
    ["a reference beside a nought that a formula gave", { 2: "FAM 999", 5: 0 }],
    [
      "a reference in a row whose dates were left as they were asked for",
      { 2: "FAM 999", 5: "dd/mm/yyyy", 11: "dd/mm/yyyy" },
    ],
    ["an average beside words of a record", { 2: "Average", 3: "Initial", 10: "Chair A" }],
  ])("%s is a record, and what it lacks is told", (_, cells) => {
    const rows = log("Chair", (value) => value);
    const understanding = read(sheet([...rows, filled(cells)]));
    expect(understanding.sheets[0]?.rowsSkipped.subheading).toBe(0);
    expect(understanding.records.conferences).toHaveLength(COUNT + 1);
  });

  it("is no word for a row that has a date", () => {
    const rows = log("Conference date", (value) => value).map((row, i) =>
      i === 4 ? row.map((value, j) => (j === 0 ? "Page 4" : value)) : row,
    );
    expect(read(sheet(rows)).records.conferences).toHaveLength(COUNT);
  });
});

describe("Crosses", () => {
  const HEADINGS = ["Conf no", "Agency", "Invited", "Attended", "Report sent"];
  const marks = (yes: string, no: string) => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      i + 1,
      i % 2 === 0 ? "GP" : "School",
      yes,
      i % 3 === 0 ? yes : no,
      no,
    ]);
    const understanding = read(sheet(log("Chair", (value) => value)), {
      name: "Agencies",
      rows: [HEADINGS, ...rows],
    });
    const [first, second] = understanding.records.participation;
    return {
      read: [first?.invited, first?.attended, first?.reportSent, second?.attended],
      problems: problems(understanding).length,
    };
  };

  it.each([
    ["✓", "✗"],
    ["ü", "û"],
    ["☑", "❌"],
  ])("beside ticks are a no: %s and %s", (yes, no) =>
    expect(marks(yes, no)).toEqual({ read: ["yes", true, false, false], problems: 0 }),
  );

  it("as letters beside ticks could be either, and are reported", () => {
    const unreadable = { missing: "unreadable" };
    expect(marks("✓", "x")).toEqual({
      read: ["yes", true, unreadable, unreadable],
      problems: 8 + 12,
    });
  });
});

describe("A column whose heading is the very name of a field", () => {
  it.each(["Rearranged conference date", "Conference date if changed", "New conf. date"])(
    "is that field's, whatever stands beside it: %s",
    (heading) => {
      const at = place(tables.conferences, "Conference date");
      const headings = tables.conferences.headings.toSpliced(at + 1, 0, heading);
      const rows = log("Chair", (value) => value).map((row, i) =>
        row.toSpliced(at + 1, 0, i % 9 === 0 ? 41_500 : ""),
      );
      const understanding = read(sheet(rows, headings));
      const date = understanding.sheets[0]?.matches.find(({ field }) => field === "date");
      expect(date?.heading).toBe("Conference date");
      expect(understanding.records.conferences.every((one) => isKnown(one.date))).toBe(true);
    },
  );
});

describe("Headings that explain more than they name", () => {
  it("are known by their first words", () => {
    const long: Readonly<Record<string, string>> = {
      "Strategy meeting":
        "Date of the strategy meeting / discussion\nwhich led to the Initial Conference\n(initial conferences only)",
      "Outline plan sent": "Date outline plan was sent to parents,\nprofessionals and agencies",
      "Minutes approved":
        "Date minutes were approved\nby the Chair (see note 4 if this took longer)",
    };
    const headings = tables.conferences.headings.map((name) => long[String(name)] ?? name);
    const { available } = read(
      sheet(
        log("Chair", (value) => value),
        headings,
      ),
    );
    for (const field of ["strategyDiscussion", "outlinePlanSent", "minutesApproved"]) {
      expect([field, available.has("conferences", field)]).toEqual([field, true]);
    }
  });

  it.each([
    ["S47 SD", "strategyDiscussion", "Strategy meeting"],
    ["S.D. date", "strategyDiscussion", "Strategy meeting"],
    ["Conf Nmbr", "conferenceRef", "Conf no"],
  ])("%s is short for %s", (heading, field, instead) => {
    const headings = tables.conferences.headings.map((name) => (name === instead ? heading : name));
    const { available } = read(
      sheet(
        log("Chair", (value) => value),
        headings,
      ),
    );
    expect(available.has("conferences", field)).toBe(true);
  });
});

describe("Two tables on one sheet", () => {
  const FAMILIES = [3, 1, 2].map((family) => [family, family === 2 ? "" : "✓", "✓"]);
  const ticked = (understanding: ReturnType<typeof read>) =>
    understanding.records.indicators.map(({ familyRef, ticked }) => [familyRef, ticked]);
  const EXPECTED = [
    ["3", ["Domestic Violence", "Mental Health"]],
    ["1", ["Domestic Violence", "Mental Health"]],
    ["2", ["Mental Health"]],
  ];
  const beside = (heading: string, gap: Row): readonly Row[] => {
    const rows = log("Chair", (value) => value);
    const right: readonly Row[] = [[heading, "Domestic Violence", "Mental Health"], ...FAMILIES];
    return [tables.conferences.headings, ...rows].map((row, i) => [
      ...row,
      ...gap,
      ...(right[i] ?? ["", "", ""]),
    ]);
  };

  it.each([
    ["Family no", [""]],
    ["Fam. ref", ["", ""]],
    ["Family no", []],
  ] as const)(
    "side by side, the second under %s, have nothing to do with each other",
    (heading, gap) => {
      const understanding = read({ name: "Log", rows: beside(heading, gap) });
      expect(understanding.records.conferences).toHaveLength(COUNT);
      expect(ticked(understanding)).toEqual(EXPECTED);
      expect(understanding.problems).toEqual([]);
    },
  );

  it("are one where the second only repeats whose row it is", () => {
    const at = place(tables.conferences, "Family no");
    const rows = log("Chair", (value) => value).map((row) => [...row, row[at] ?? "", "✓", ""]);
    const headings = [
      ...tables.conferences.headings,
      "Family no",
      "Domestic Violence",
      "Mental Health",
    ];
    const understanding = read({ name: "Log", rows: [headings, ...rows] });
    expect(understanding.records.indicators).toHaveLength(COUNT);
    expect(understanding.records.conferences).toHaveLength(COUNT);
  });

  it.each([["no title"], ["a title"]])("one below the other, under %s, are two", (title) => {
    const children: readonly Row[] = [
      ["Family no", "Child ID", "DOB", "Gender", "Plan start"],
      [1, "C1", 38_000, "F", 41_373],
      [2, "C2", 38_100, "M", 41_381],
    ];
    const between: readonly Row[] = title === "a title" ? [[""], ["Children"]] : [[""], [""]];
    const rows = [
      tables.conferences.headings,
      ...log("Chair", (value) => value),
      ...between,
      ...children,
    ];
    const understanding = read({ name: "All", rows });
    expect(understanding.records.conferences).toHaveLength(COUNT);
    expect(understanding.records.children.map(({ childRef }) => childRef)).toEqual(["C1", "C2"]);
    expect(understanding.problems).toEqual([]);
  });
});
