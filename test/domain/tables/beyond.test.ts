import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { between, financialYear, quarter } from "../../../src/domain/calendar/periods";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { DEFAULT_TABLE_OPTIONS } from "../../../src/domain/settings/tableOptions";
import { buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import { type PrintedTable, printed } from "../../../src/domain/tables/engine/printed";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import type { Rows } from "../build";
import { figureOf, printedOf, tableOf } from "./building";
import { sampleInput } from "./sample";

let sample: TableInput;
beforeAll(async () => {
  sample = await sampleInput();
});
function fromSample(id: string, changes: Partial<TableInput> = {}): AppendixTable {
  const [table] = buildTables({ ...sample, ...changes }, [id]).tables;
  if (!table) throw new Error(`No table ${id}`);
  return table;
}
const shown = (id: string, changes?: Partial<TableInput>) => printed(fromSample(id, changes));

describe("Timeliness over the period", () => {
  it("has a line for each month, each measure beside its target where it has one", () => {
    const table = shown("timeliness-by-month");
    expect(table.rows.map(([month]) => month)).toHaveLength(12);
    expect(table.rows[0]?.[0]).toBe("April 2013");
    expect(table.columns).toEqual([
      "Month",
      "Initial held",
      "Review held",
      "Report before review",
      "Report before initial",
      "Outline plan",
      "Outline plan: target",
      "Minutes to chair",
      "Minutes approved",
      "Full record",
      "Full record: target",
    ]);
    expect(new Set(table.rows.map((row) => row[6]))).toEqual(new Set(["90%"]));
    expect(fromSample("timeliness-by-month").chart).toMatchObject({
      kind: "line",
      series: [5, 6, 9, 10],
    });
  });

  it("says that the chart draws – as 0%, where a charted month has nothing to share", () => {
    const drawn = "The chart draws – as 0%.";
    expect(shown("timeliness-by-month").notes).not.toContain(drawn);
    const period = between(fromIso("2013-02-01"), fromIso("2013-05-31"));
    expect(shown("timeliness-by-month", { period }).notes).toContain(drawn);
  });

  it("adds up to Table 2b over the months", () => {
    const months = fromSample("timeliness-by-month").rows;
    const inTime = (column: number) =>
      months.reduce((sum, { cells }) => sum + (cells[column]?.behind?.length ?? 0), 0);
    expect([1, 2, 3, 4, 5, 7, 8, 9].map(inTime)).toEqual([28, 42, 3, 18, 40, 25, 60, 46]);
  });

  it("goes by quarters where the team wants it, and not beyond the as-at day", () => {
    const tables = { ...DEFAULT_TABLE_OPTIONS, timelinessBy: "quarter" as const };
    const settings = { ...DEFAULT_SETTINGS, tables };
    const table = shown("timeliness-by-month", { settings, asAt: quarter(2013, 2).to });
    expect(table.rows.map(([part]) => part)).toEqual([
      "Quarter 1 of 2013-14",
      "Quarter 2 of 2013-14",
    ]);
  });

  it("says that a month at the period's end is counted in part where it is", () => {
    const cut = "The first and the last month are counted only as far as they lie in the period.";
    expect(shown("timeliness-by-month").notes).not.toContain(cut);
    const period = between(fromIso("2013-04-10"), fromIso("2013-05-31"));
    const table = fromSample("timeliness-by-month", { period });
    expect(table.notes).toContain(cut);
    expect(table.rows[0]?.cells[1]?.outOf).toHaveLength(1);
  });

  it("shows every measure in its chart where none has a target", () => {
    const settings = { ...DEFAULT_SETTINGS, targets: [] };
    expect(fromSample("timeliness-by-month", { settings }).chart?.series).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });
});

describe("Targets", () => {
  it("leaves the year before blank where nobody typed it in and the tracker does not hold it, and says so", () => {
    const table = shown("targets");
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      [null, "80%", "90%", "Not met"],
      [null, "66%", "80%", "Not met"],
    ]);
    expect(table.notes).toEqual([
      "Targets are those typed in under Set up.",
      "The tracker holds no conference of 2012-13.",
    ]);
  });

  it("takes the year before from the tracker where it holds it", () => {
    const table = shown("targets", { period: financialYear(2014) });
    expect(table.columns).toEqual(["Measure", "2013-14", "2014-15", "Target", "Met"]);
    expect(table.rows.map((row) => row[1])).toEqual(["80%", "66%"]);
    expect(table.notes[0]).toBe("Targets are those typed in under Set up.");
  });

  it("sets this year beside the year before as typed in, and says whether the target was met", () => {
    const targets = [
      { code: "T07", lastYear: 0.8, target: 0.9 },
      { code: "T10", lastYear: 0.66, target: 0.8 },
    ];
    const table = shown("targets", { settings: { ...DEFAULT_SETTINGS, targets } });
    expect(table.columns).toEqual(["Measure", "2012-13", "2013-14", "Target", "Met"]);
    expect(table.notes).toEqual([
      "Figures of 2012-13 and targets are those typed in under Set up.",
    ]);
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      ["80%", "80%", "90%", "Not met"],
      ["66%", "66%", "80%", "Not met"],
    ]);
    expect(table.denominators).toEqual([50, 70]);
  });

  it("takes the year before from the tracker where none was typed in, by exact shares", () => {
    const targets = [
      { code: "T07", lastYear: null, target: 0.8 },
      { code: "T15", lastYear: null, target: 0.5 },
    ];
    const settings = { ...DEFAULT_SETTINGS, targets };
    const same = shown("targets", { settings });
    expect(same.rows[0]?.slice(1)).toEqual([null, "80%", "80%", "Met"]);
    expect(same.notes).toContain(
      "Not shown, because they are not timescales of a conference: T15.",
    );
    const later = shown("targets", { settings, period: financialYear(2014) });
    expect(later.rows[0]?.slice(1)).toEqual(["80%", "–", "80%", "–"]);
  });
});

describe("The rate per 10,000", () => {
  it("is worked out from the number of children that was typed in, to one decimal", () => {
    const settings = { ...DEFAULT_SETTINGS, rate: { childPopulation: 7_700, nationalRate: 42.1 } };
    const table = fromSample("rate", { settings });
    expect(printed(table).rows).toEqual([
      ["Children on a plan at 31 March 2014", 32],
      ["Children living in the area", 7_700],
      ["Children on a plan per 10,000 children", 41.6],
      ["National figure per 10,000 children", 42.1],
    ]);
    expect(table.rows[2]?.cells[1]?.behind).toHaveLength(32);
  });

  it("is left blank where nothing was typed in, and says so", () => {
    const table = shown("rate");
    expect(table.rows.slice(1).map(([, value]) => value)).toEqual([null, null, null]);
    expect(table.notes).toHaveLength(1);
  });
});

describe("The quarterly figures", () => {
  const enquiry = { familyRef: "1", reReferral: NOT_RECORDED } as const;
  const rows: Rows = {
    conferences: [
      {
        familyRef: "1",
        type: "initial",
        date: "2014-02-03",
        strategyDiscussion: "2014-01-06",
        reasonForDelay: "Chair on sick leave",
      },
      { familyRef: "2", type: "initial", date: "2014-02-03", strategyDiscussion: "2014-01-20" },
      { familyRef: "3", type: "initial", date: "2013-11-04", strategyDiscussion: "2013-10-21" },
    ],
    children: [
      { familyRef: "1", childRef: "A", planStart: "2014-02-03", planEnd: NOT_RECORDED },
      { familyRef: "3", childRef: "B", planStart: "2013-11-04", planEnd: "2014-02-04" },
    ],
    enquiries: [
      { ...enquiry, referralDate: "2014-01-06", reReferral: true },
      { ...enquiry, referralDate: "2014-02-06", reReferral: true },
      { ...enquiry, referralDate: "2013-12-31", reReferral: true },
      {
        ...enquiry,
        referralDate: "2014-03-31",
        assessmentType: "initial",
        start: "2014-01-06",
        end: "2014-01-20",
      },
      { ...enquiry, assessmentType: "initial", start: "2014-01-06", end: "2014-01-21" },
      { ...enquiry, assessmentType: "core", start: "2014-01-06", end: "2014-02-24" },
    ],
  };

  it("stand beside those of the quarter before, for the quarter in which the period ends", () => {
    const table = tableOf("quarter", rows);
    expect(table.period).toEqual(quarter(2013, 4));
    const page: PrintedTable = printed(table);
    expect(page.columns).toEqual(["", "Quarter 4 of 2013-14", "Quarter 3 of 2013-14"]);
    const line = (words: string) => page.rows.find(([label]) => label === words)?.slice(1);
    expect(line("Referrals")).toEqual([3, 1]);
    expect(line("Re-referrals")).toEqual([2, 1]);
    expect(line("Families referred again")).toEqual([1, 1]);
    expect(line("Initial assessments finished")).toEqual([2, 0]);
    expect(line("Initial assessments finished within 10 working days")).toEqual([1, 0]);
    expect(line("Initial assessments finished within 10 working days, %")).toEqual(["50%", null]);
    expect(line("Core assessments finished within 35 working days, %")).toEqual(["100%", null]);
    expect(line("Children on a plan at the end of the quarter")).toEqual([1, 1]);
    expect(line("Initial conferences out of time")).toEqual([1, 0]);
    expect(line("Initial conferences out of time: workload or absence")).toEqual([1, 0]);
  });

  it("tell no reason in the team's own words", () => {
    expect(JSON.stringify(printedOf("quarter", rows))).not.toContain("sick leave");
  });

  it("tell of a quarter without conferences where the tracker reaches further back: its plans were open", () => {
    const strategy = { strategyDiscussion: "2013-05-28", reasonForDelay: NOT_RECORDED };
    const earlier = { familyRef: "9", type: "initial", date: "2013-06-03", ...strategy } as const;
    const open = { familyRef: "9", childRef: "Z", planStart: "2013-06-03" } as const;
    const quiet: Rows = {
      conferences: [earlier, { ...earlier, familyRef: "1", date: "2014-02-03" }],
      children: [{ ...open, planEnd: NOT_RECORDED }],
    };
    const page = printedOf("quarter", quiet);
    const line = (words: string) => page.rows.find(([label]) => label === words)?.slice(1);
    expect(line("Children on a plan at the end of the quarter")).toEqual([1, 1]);
    expect(line("Initial conferences out of time")?.[1]).toBe(0);
    expect(page.notes.join()).not.toContain("The tracker holds no conference");
  });

  it("leave the quarter before blank where the tracker holds nothing of it", () => {
    const table = shown("quarter", { period: quarter(2013, 1) });
    expect(table.rows.every(([, , before]) => before === null)).toBe(true);
    expect(table.notes).toContain("The tracker holds no conference of Quarter 4 of 2012-13.");
    expect(table.notes).toContain(
      "Referrals: not shown, because the tracker has no column for Referral date.",
    );
  });
});

describe("This year and the year before", () => {
  const rows: Rows = {
    conferences: [
      { familyRef: "1", type: "initial", date: "2012-05-01", requestedBy: "Duty" },
      { familyRef: "2", type: "initial", date: "2013-05-01", requestedBy: "Long Term" },
      { familyRef: "3", type: "initial", date: "2013-05-02", requestedBy: "Long Term" },
    ],
    children: [{ familyRef: "1", childRef: "A", planStart: "2012-05-01", planEnd: NOT_RECORDED }],
  };
  const tables = { ...DEFAULT_TABLE_OPTIONS, yearOnYear: ["key-figures", "table-2b", "rate"] };

  it("stand side by side, whatever days their own tables name", () => {
    const table = printedOf("year-on-year", rows, { settings: { tables } });
    expect(table.columns).toEqual(["", "2013-14", "2012-13"]);
    const line = (words: string) => table.rows.find(([label]) => label === words)?.slice(1);
    expect(line("Initial conferences")).toEqual([2, 1]);
    expect(line("Initial conferences requested by “Duty”")).toEqual([0, 1]);
    expect(line("Children on a plan at the end of the period")).toEqual([1, 1]);
    expect(table.groups?.map(([group]) => group)).toEqual([
      "Key figures",
      "Children on a plan per 10,000 children",
    ]);
    expect(table.notes[0]).toMatch(/^Table 2b .* not shown, because the tracker has no column for/);
  });

  it("leave the year before blank where the tracker holds nothing of it", () => {
    const table = shown("year-on-year");
    expect(figureOf(table, "Initial conferences")).toBe(28);
    expect(table.rows.every(([, , before]) => before === null)).toBe(true);
    expect(table.notes).toContain("The tracker holds no conference of 2012-13.");
  });

  it("shows the percentage of a line that has one, and each number of one with several", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      tables: { ...DEFAULT_TABLE_OPTIONS, yearOnYear: ["table-2b", "table-4"] },
    };
    const table = shown("year-on-year", { settings });
    expect(figureOf(table, "Minutes sent to chair ≤ 5 working days following conference")).toBe(
      "36%",
    );
    expect(figureOf(table, "GP: Attended")).toBe(1);
  });
});

describe("Tables and the columns they need", () => {
  it("are built as far as the columns go; the others are named with what they lack", () => {
    const { tables, unavailable } = buildTables(sample);
    expect(unavailable).toEqual([
      { id: "actions", caption: "Action plan", missing: ["Action", "Due"] },
      {
        id: "offered-and-held",
        caption: "What was recorded of conferences",
        missing: [
          expect.stringMatching(/^Quorate or Parents attended or .* practitioner took part$/),
        ],
      },
    ]);
    expect(tables.map(({ id }) => id)).toEqual(
      TABLES.map(({ id }) => id).filter((id) => id !== "actions" && id !== "offered-and-held"),
    );
  });

  it("are built one by one by their ids, in the catalogue's order", () => {
    const { tables } = buildTables(sample, ["table-4", "table-2a"]);
    expect(tables.map(({ id }) => id)).toEqual(["table-2a", "table-4"]);
  });

  it("name a column by its title, and alternatives together", () => {
    const available = {
      ...sample.available,
      has: (dataset: string, field?: string) =>
        sample.available.has(dataset as "conferences", field) &&
        !["familyRef", "previousConference", "minutesToChair"].includes(field ?? ""),
    };
    const { unavailable } = buildTables({ ...sample, available }, ["table-2b", "key-figures"]);
    expect(unavailable).toEqual([
      {
        id: "table-2b",
        caption: "Table 2b Timescales – Distribution of Documents",
        missing: ["Minutes to chair", "Previous conference or Family number"],
      },
    ]);
  });
});
