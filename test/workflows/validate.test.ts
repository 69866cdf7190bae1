import { beforeEach, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import type { Finding } from "../../src/domain/findings/finding";
import { cellAddress } from "../../src/domain/records/source";
import { planHighlights } from "../../src/excel/highlights/plan";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { notMarkedInWords } from "../../src/workflows/notMarked";
import type { Progress } from "../../src/workflows/progress";
import { partsChanged, savedParts } from "../excel/savedParts";
import lateSteps from "../fixtures/sample-late-steps.json";
import { opened, sampleBytes, smallWorkbook } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
let standIn: StandIn;

const placed = (findings: readonly Finding[]) =>
  findings.flatMap((finding) =>
    finding.kind === "timescale" && finding.daysLate !== null && finding.code !== "T04"
      ? [[finding.code, cellAddress(finding.cell), finding.outcome, finding.daysLate]]
      : [],
  );

/** Every area with one of our own highlights, as Excel tells it. */
const markedAreas = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const formats = worksheets.items.map((sheet) =>
      sheet.getRange().conditionalFormats.load("items/custom/rule/formula"),
    );
    await context.sync();
    const ours = formats
      .flatMap(({ items }) => items)
      .filter(({ custom }) => custom.rule.formula.includes("Conference Check: "))
      .map((format) => format.getRanges().load("address"));
    await context.sync();
    return ours.flatMap(({ address }) => address.replaceAll("'", "").split(","));
  });

describe("validate on the sample", () => {
  beforeEach(async () => {
    standIn = await opened(sampleBytes());
  });

  it("finds every late step at its cell, and no other", async () => {
    const { result } = await workflows.validate();
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(placed(result.findings))).toEqual(sorted(lateSteps.late));
  });

  it("takes at most eight round trips, highlights included", async () => {
    await workflows.validate();
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(8);
  });

  it("marks exactly the cells of its findings", async () => {
    const { result, highlighted, notHighlighted } = await workflows.validate();
    expect(highlighted).toBe(true);
    expect(notHighlighted).toEqual([]);
    const expected = planHighlights(result.findings).map(({ sheet, address }) =>
      address.split(",").map((area) => `${sheet}!${area}`),
    );
    expect((await markedAreas()).sort()).toEqual(expected.flat().sort());
  });

  it("leaves no trace when its highlights are cleared", async () => {
    const before = await savedParts(standIn);
    await workflows.validate();
    await workflows.clearHighlights();
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("says how far it has come, step by step", async () => {
    const seen: Progress[] = [];
    await workflows.validate({ onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ step }) => step))]).toEqual([
      "reading",
      "understanding",
      "checking",
      "highlighting",
    ]);
  });

  it("changes nothing when it is stopped before the highlights", async () => {
    const before = await savedParts(standIn);
    const stop = new AbortController();
    const onProgress = ({ step }: Progress) => {
      if (step === "checking") stop.abort("stopped");
    };
    await expect(workflows.validate({ signal: stop.signal, onProgress })).rejects.toBe("stopped");
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("judges as at the day it is given, today otherwise", async () => {
    const { asAt } = await workflows.validate();
    expect(asAt).toBe(fromIso("2014-04-25"));
    const earlier = await workflows.validate({ asAt: fromIso("2013-06-30") });
    expect(placed(earlier.result.findings).length).toBeLessThan(lateSteps.late.length);
  });

  it("says that a cell is being edited, and can be run again", async () => {
    standIn.faults.cellEditMode = true;
    await expect(workflows.validate()).rejects.toMatchObject({ code: "cell being edited" });
    standIn.faults.cellEditMode = false;
    await expect(workflows.validate()).resolves.toMatchObject({ highlighted: true });
  });
});

describe("validate on a workbook that holds no tracker", () => {
  it.each([
    ["an empty workbook", "<sheetData/>"],
    [
      "a budget",
      '<sheetData><row r="1"><c t="inlineStr"><is><t>Cost centre</t></is></c><c t="inlineStr"><is><t>Budget</t></is></c></row><row r="2"><c><v>4711</v></c><c><v>12000</v></c></row></sheetData>',
    ],
  ])("says so of %s and changes nothing", async (_, sheet) => {
    standIn = await opened(smallWorkbook({ sheets: { Sheet1: sheet } }));
    const before = await savedParts(standIn);
    const validation = await workflows.validate();
    expect(validation.understanding.recognised).toBe(false);
    expect(validation.highlighted).toBeNull();
    expect(validation.result.findings).toEqual([]);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });
});

describe("validate on a protected sheet", () => {
  it("checks it all the same, and names the sheet that could not be marked", async () => {
    standIn = await opened(sampleBytes());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Conferences").protection.protect();
      await context.sync();
    });
    const before = await savedParts(standIn);
    const { result, notHighlighted } = await workflows.validate();
    expect(notHighlighted).toEqual([{ sheet: "Conferences", why: "it is protected" }]);
    expect(placed(result.findings)).toHaveLength(lateSteps.late.length);
    const changed = partsChanged(before, await savedParts(standIn));
    expect(changed).not.toContain("xl/worksheets/sheet2.xml");
  });
});

describe("a check that cannot be marked", () => {
  it("is finished all the same, and says which sheets are not marked and why", async () => {
    await opened(sampleBytes());
    const whole = await workflows.validate({ highlight: false });
    const { faults } = await opened(sampleBytes());
    // After the three round trips of reading come those of marking.
    faults.failRoundTrip(4, "GeneralException");
    const { highlighted, notHighlighted, result } = await workflows.validate();
    expect(JSON.stringify(result.findings)).toBe(JSON.stringify(whole.result.findings));
    expect(highlighted).toBe(false);
    expect(notHighlighted.map(({ sheet }) => sheet)).toContain("Conferences");
    expect(notMarkedInWords(notHighlighted)).toMatch(/^Could not be marked: Conferences \(.+\)/);
  });
});
