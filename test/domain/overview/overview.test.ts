import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { complianceTable } from "../../../src/domain/disclosure/compliance";
import { type OverviewLine, overviewOf } from "../../../src/domain/overview/overview";
import { isKnown } from "../../../src/domain/records/field";
import { buildTables } from "../../../src/domain/tables/build";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import { anyTracker } from "../tables/arbitraryTracker";
import { inputOf } from "../tables/building";
import { sampleInput } from "../tables/sample";

let sample: TableInput;
beforeAll(async () => {
  sample = await sampleInput();
});

const lineOf = (lines: readonly OverviewLine[], id: string) => {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`The overview has no line ${id}`);
  return line;
};

/** Table 2b's numbers for the overview's own period, line by line: in time, and of how many. */
function table2bOf(input: TableInput) {
  const { period } = overviewOf(input);
  if (period === null) return [];
  const [table] = buildTables({ ...input, period }, ["table-2b"]).tables;
  // A nought that may be one only because something was not understood is printed as a dash.
  const counted = (value: unknown) => (value === "–" ? 0 : value);
  return (table?.rows ?? []).map(({ cells }, at) => [
    counted(cells[1]?.value),
    table?.denominators?.[at],
  ]);
}

describe("the overview", () => {
  it("is of every conference held, from the first to the last", () => {
    const days = sample.records.conferences.flatMap(({ date }) => (isKnown(date) ? [date] : []));
    expect(overviewOf(sample).period).toMatchObject({
      from: Math.min(...days),
      to: Math.max(...days),
    });
  });

  it("says of the sample what the 2013-14 report printed: 25 of 70 minutes were sent to the chair in time", () => {
    const { lines } = overviewOf(sample);
    expect(lineOf(lines, "to-chair")).toMatchObject({
      title: "Minutes to chair",
      codes: ["T08"],
      of: 70,
      inTime: 25,
      late: 45,
      open: 0,
      notJudged: 0,
    });
  });

  it("counts the sample's lateness as its compliance table and its findings do", () => {
    const { lines, period } = overviewOf(sample);
    if (period === null) throw new Error("The sample has conferences");
    const { children, conferences } = sample.records;
    const titleOf = (code: string) => code;
    const compliance = complianceTable({ ...sample, period, children, conferences, titleOf });
    const { findings } = check({ ...sample, problems: [] });
    const single = lines.filter(({ codes, lacking }) => codes.length === 1 && lacking.length === 0);
    expect(single.length).toBeGreaterThan(5);
    for (const { codes, of, inTime, late, open, notJudged } of single) {
      const row = compliance.rows.find(({ cells }) => cells[0]?.value === codes[0]);
      const [, total, met, , missed, waiting, unknown] = row?.cells.map(({ value }) => value) ?? [];
      expect([codes, of, inTime, late, open, notJudged]).toEqual([
        codes,
        total,
        met,
        missed,
        waiting,
        unknown,
      ]);
      const found = findings.filter(
        (one) =>
          one.kind === "timescale" &&
          one.code === codes[0] &&
          (one.outcome === "breached" || one.outcome === "overdue"),
      );
      expect([codes, found.length]).toEqual([codes, late]);
    }
  });

  it("has a month for each of the last 24 and no more, which add up where the tracker is shorter", () => {
    const line = lineOf(overviewOf(sample).lines, "to-chair");
    expect(line.months.map(({ label }) => label)).toHaveLength(12);
    expect(line.months.reduce((sum, { of }) => sum + of, 0)).toBe(70);
    expect(line.months.reduce((sum, { inTime }) => sum + inTime, 0)).toBe(25);
    expect(line.months.reduce((sum, { late }) => sum + late, 0)).toBe(45);
  });

  it("names the columns that a line lacks and counts nothing there", () => {
    const has: TableInput["available"]["has"] = (dataset, field) =>
      field !== "minutesToChair" && sample.available.has(dataset, field);
    const { lines } = overviewOf({ ...sample, available: { ...sample.available, has } });
    expect(lineOf(lines, "to-chair")).toMatchObject({
      of: 0,
      months: [],
      lacking: ["Minutes to chair"],
    });
    expect(lineOf(lines, "full-record").of).toBe(70);
  });

  it("leaves out what few logs record, where this one does not", () => {
    expect(overviewOf(sample).lines.filter(({ lacking }) => lacking.length > 0)).toEqual([]);
  });

  it("is empty where no conference was held", () => {
    expect(overviewOf({ ...sample, asAt: fromIso("2001-01-01") })).toEqual({
      period: null,
      lines: [],
    });
  });

  it("agrees with Table 2b of its period whatever the tracker holds, and each line adds up", () => {
    fc.assert(
      fc.property(anyTracker, fc.constantFrom("2013-12-24", "2014-12-01"), (rows, asAt) => {
        const input = inputOf(rows, { asAt });
        const { lines } = overviewOf(input);
        const counted = lines.filter(({ lacking }) => lacking.length === 0);
        for (const { of, inTime, late, open, notJudged } of counted) {
          expect(inTime + late + open + notJudged).toBe(of);
          expect(Math.min(inTime, late, open, notJudged)).toBeGreaterThanOrEqual(0);
        }
        const printed = table2bOf(input).filter(([, of]) => of !== 0);
        if (printed.length > 0) {
          const own = counted.filter(({ id, of }) => of > 0 && !/^T\d/.test(id));
          expect(own.map(({ inTime, of }) => [inTime, of])).toEqual(printed);
        }
      }),
      { numRuns: 60 },
    );
  });
});
