import { beforeEach, describe, expect, it } from "@jest/globals";
import {
  applyHighlights,
  clearHighlights,
  highlightedSheets,
} from "../../../src/excel/highlights/highlights";
import type { Highlight } from "../../../src/excel/highlights/plan";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";

const PLAN: readonly Highlight[] = [
  { sheet: "Conferences", severity: "breach", address: "P5:P9,Q12" },
  { sheet: "Children", severity: "query", address: "D6" },
];

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("highlights on the sample", () => {
  it("leave no trace when they are cleared: every part of the file is what it was", async () => {
    const before = await savedParts(standIn);
    await applyHighlights(PLAN);
    expect(partsChanged(before, await savedParts(standIn))).not.toEqual([]);
    expect(await clearHighlights()).toEqual(["Conferences", "Children"]);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("are found and cleared in a workbook that was saved and opened again", async () => {
    const before = await savedParts(standIn);
    await applyHighlights(PLAN);
    const reopened = await opened(await standIn.save());
    expect(await highlightedSheets()).toEqual(["Conferences", "Children"]);
    await clearHighlights();
    expect(partsChanged(before, await savedParts(reopened))).toEqual([]);
  });

  it("replace those of the check before", async () => {
    const once = await opened(sampleBytes());
    await applyHighlights(PLAN);
    const expected = allFormats(await savedParts(once));
    standIn = await opened(sampleBytes());
    await applyHighlights([{ sheet: "Conferences", severity: "error", address: "B5:B40" }]);
    await applyHighlights(PLAN);
    expect(allFormats(await savedParts(standIn))).toEqual(expected);
  });

  it("touch the sheets with findings and the styles, nothing else", async () => {
    const before = await savedParts(standIn);
    await applyHighlights(PLAN);
    const after = await savedParts(standIn);
    expect(partsChanged(before, after)).toEqual([
      "xl/styles.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("leave every conditional format of the team's standing, behind ours", async () => {
    const theirs = conditionalFormats((await savedParts(standIn))["xl/worksheets/sheet2.xml"]);
    expect(theirs).not.toEqual([]);
    await applyHighlights(PLAN);
    const all = conditionalFormats((await savedParts(standIn))["xl/worksheets/sheet2.xml"]);
    expect(all.filter((format) => !format.includes("Conference Check: "))).toEqual(theirs);
  });

  it("never stop the team's own conditional formats from showing", async () => {
    await applyHighlights(PLAN);
    const all = conditionalFormats((await savedParts(standIn))["xl/worksheets/sheet2.xml"]);
    expect(all.filter((format) => format.includes("stopIfTrue"))).toEqual([]);
  });

  it("take at most five round trips, Excel's own clearing up included", async () => {
    await applyHighlights(PLAN);
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(5);
  });

  it("take at most four where the sheets are known", async () => {
    await applyHighlights(PLAN, { sheets: ["Conferences", "Children"] });
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(4);
  });
});

/** The conditional formats of a sheet's part, without the priorities and styles that Excel numbers again. */
function conditionalFormats(sheet = ""): readonly string[] {
  const found = sheet.match(/<conditionalFormatting.*?<\/conditionalFormatting>/gs) ?? [];
  return found.map((format) => format.replaceAll(/ (?:priority|dxfId)="\d+"/g, ""));
}

/** The conditional formats of all sheets. */
function allFormats(parts: Readonly<Record<string, string>>): readonly string[] {
  const sheets = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet"));
  return sheets.sort().flatMap((part) => [part, ...conditionalFormats(parts[part])]);
}

const PROTECTED = '<sheetData/><sheetProtection sheet="1"/>';

describe("highlights where a sheet is protected", () => {
  beforeEach(async () => {
    standIn = await opened(
      smallWorkbook({ sheets: { Open: "<sheetData/>", "O'Brien &amp; Sons (2013)": PROTECTED } }),
    );
  });

  it("are shown on the others, and the protected sheet is named", async () => {
    const before = await savedParts(standIn);
    const left = await applyHighlights([
      { sheet: "O'Brien & Sons (2013)", severity: "breach", address: "A1" },
      { sheet: "Open", severity: "breach", address: "A1" },
    ]);
    expect(left).toEqual(["O'Brien & Sons (2013)"]);
    const after = await savedParts(standIn);
    expect(conditionalFormats(after["xl/worksheets/sheet1.xml"])).toHaveLength(1);
    expect(after["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
  });
});

/** The round trip that writes: before it the sheets, their conditional formats and those's rules are read. */
const WRITING = 4;

describe("highlights when something goes wrong", () => {
  it("are taken off again where Excel stops at any point, and those before are left or cleared whole", async () => {
    const earlier: readonly Highlight[] = [
      { sheet: "Conferences", severity: "error", address: "B5:B40" },
      { sheet: "Children", severity: "breach", address: "C7" },
    ];
    const cleared = allFormats(await savedParts(standIn));
    await applyHighlights(PLAN);
    const done = allFormats(await savedParts(standIn));
    await applyHighlights(earlier);
    const marked = await standIn.save();
    const before = allFormats(await savedParts(standIn));
    const left = new Set<string>();
    let stopped = true;
    for (let actions = 0; stopped; actions += 1) {
      standIn = await opened(marked);
      standIn.faults.stopPartway(WRITING, actions);
      stopped = await applyHighlights(PLAN).then(
        () => false,
        (problem: unknown) => {
          expect(problem).toMatchObject({ code: "unexpected" });
          return true;
        },
      );
      const after = allFormats(await savedParts(standIn)).join();
      const known = Object.entries({ before, cleared, done });
      left.add(known.find(([, formats]) => formats.join() === after)?.[0] ?? after);
    }
    expect([...left]).toEqual(["before", "cleared", "done"]);
  });

  it("are named as what may stand where they cannot be taken off either", async () => {
    await applyHighlights(PLAN);
    standIn.faults.stopPartway(WRITING, 3);
    standIn.faults.failRoundTrip(WRITING + 1);
    await expect(applyHighlights(PLAN)).rejects.toMatchObject({
      code: "partly written",
      facts: { written: ["some of the highlights"] },
    });
  });

  it("say that a cell is being edited", async () => {
    standIn.faults.cellEditMode = true;
    await expect(applyHighlights(PLAN)).rejects.toMatchObject({ code: "cell being edited" });
  });

  it("say that a sheet was renamed meanwhile, and change nothing", async () => {
    const before = await savedParts(standIn);
    const plan: readonly Highlight[] = [{ sheet: "Gone", severity: "breach", address: "A1" }];
    await expect(applyHighlights(plan)).rejects.toMatchObject({
      code: "sheet not found",
      facts: { sheet: "Gone" },
    });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });
});
