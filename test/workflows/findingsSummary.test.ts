import { beforeEach, describe, expect, it } from "@jest/globals";
import { between } from "../../src/domain/calendar/periods";
import type { Overview } from "../../src/domain/overview/overview";
import { isKnown } from "../../src/domain/records/field";
import { buildTables } from "../../src/domain/tables/build";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { findingsSummary } from "../../src/workflows/findingsSummary";
import { verdictOf } from "../../src/workflows/verdict";
import type { Validation } from "../../src/workflows/workflows";
import { cellsOf } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

let validation: Validation;
let overview: Overview;
beforeEach(async () => {
  await opened(sampleBytes());
  validation = await workflows.validate();
  overview = await workflows.overview(validation);
});

/** Table 2b's numbers for the whole sample: in time, and of how many. */
function table2b() {
  const { records, available } = validation.understanding;
  const days = records.conferences.flatMap(({ date }) => (isKnown(date) ? [date] : []));
  const { settings, workingDays, asAt } = validation;
  const period = between(
    days.reduce((a, b) => (a < b ? a : b)),
    days.reduce((a, b) => (a > b ? a : b)),
  );
  const input = { records, available, settings, workingDays, asAt, period };
  const [table] = buildTables(input, ["table-2b"]).tables;
  return (table?.rows ?? []).map(({ cells }, at) => [cells[1]?.value, table?.denominators?.[at]]);
}

describe("the summary of a findings sheet", () => {
  it("says what was checked and when, the verdict as the pane shows it, and on what it rests", () => {
    const { about, verdict, remarks } = findingsSummary(validation, overview);
    expect(about).toBe(
      "Conferences held: 8 April 2013 to 28 March 2014. As at 25 April 2014, checked on 25 April 2014, 12:00: 144 findings.",
    );
    const { headline, gaps, ground } = verdictOf(validation);
    expect(verdict).toBe(`${headline}.`);
    expect(remarks).toEqual([...gaps, ground].map((part) => `${part}.`));
  });

  it("counts the timescales of Table 2b as Table 2b does", () => {
    const { timescales } = findingsSummary(validation, overview);
    const counted = timescales.map(({ counts }) => [counts?.inTime, counts?.of]);
    expect(table2b().length).toBeGreaterThan(3);
    expect(counted).toEqual(expect.arrayContaining(table2b()));
    for (const { counts } of timescales) {
      expect((counts?.late ?? 0) + (counts?.inTime ?? 0) + (counts?.other ?? 0)).toBe(counts?.of);
    }
  });

  it("has months that add up to the timescales", () => {
    const { months, timescales } = findingsSummary(validation, overview);
    expect(months).toHaveLength(12);
    for (const part of ["late", "inTime", "other", "of"] as const) {
      const sum = (lines: typeof months) =>
        lines.reduce((total, { counts }) => total + (counts?.[part] ?? 0), 0);
      expect([part, sum(months)]).toEqual([part, sum(timescales)]);
    }
  });

  it("names every finding's check, and no more findings than there are", () => {
    const { checks } = findingsSummary(validation, overview);
    expect(checks.reduce((sum, { findings }) => sum + findings, 0)).toBe(
      validation.result.findings.length,
    );
    expect(checks).toContainEqual({ title: "Minutes sent to chair", findings: 45 });
  });

  it("says of a tracker longer than its months that earlier ones are not shown", () => {
    const shorter = overview.lines.map((line) => ({ ...line, months: line.months.slice(1) }));
    expect(findingsSummary(validation, overview).notes).toHaveLength(1);
    expect(findingsSummary(validation, { ...overview, lines: shorter }).notes).toContain(
      "The months are the last of the tracker: earlier ones are not shown.",
    );
  });

  it("says what is not counted, and why", () => {
    const lines = overview.lines.map((line, at) => {
      if (at === 0)
        return { ...line, lacking: ["Strategy discussion"], of: 0, inTime: 0, late: 0, months: [] };
      return at === 1 ? { ...line, notCounted: 1 } : line;
    });
    const { notes, timescales } = findingsSummary(validation, { ...overview, lines });
    expect(timescales[0]).toEqual({ label: lines[0]?.title, counts: null });
    expect(notes.slice(1)).toEqual([
      `${lines[0]?.title} is not counted: no column was found for Strategy discussion.`,
      `${lines[1]?.title}: 1 more conference is not counted, because a date cannot be read or it is not known whether the timescale applies.`,
    ]);
  });

  it("has no numbers where no conference was held", () => {
    const none: Overview = { period: null, lines: [] };
    const { about, months, notes, timescales } = findingsSummary(validation, none);
    expect([months, timescales, notes]).toEqual([[], [], []]);
    expect(about).toMatch(/^As at 25 April 2014, checked on /);
  });

  it("stands on the sheet that is written", async () => {
    const { sheet } = await workflows.writeFindings(validation);
    const { timescales, verdict } = findingsSummary(validation, overview);
    const values = (await cellsOf(sheet, "A1:E20")).values;
    expect(values.flat()).toContain(verdict);
    for (const { label, counts } of timescales) {
      expect(values).toContainEqual([
        label,
        counts?.late,
        counts?.inTime,
        counts?.other,
        counts?.of,
      ]);
    }
  });
});
