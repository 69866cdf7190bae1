import { beforeEach, describe, expect, it } from "@jest/globals";
import {
  applyHighlights,
  clearHighlights,
  highlightedSheets,
} from "../../../src/excel/highlights/highlights";
import type { Highlight } from "../../../src/excel/highlights/plan";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";

/** Both ways in which Excel may number the conditional formats of a sheet. */
const NUMBERINGS = ["names", "places"] as const;

const PLAN: readonly Highlight[] = [
  { sheet: "Conferences", severity: "breach", address: "P5:P9,Q12" },
  { sheet: "Children", severity: "query", address: "D6" },
];

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe.each(NUMBERINGS)("highlights on the sample, ids being %s", (conditionalFormatIds) => {
  beforeEach(() => {
    Object.assign(standIn.circumstances, { conditionalFormatIds });
  });

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

  it("take at most four where the sheets are known, and look again whether their rows lie still", async () => {
    const { snapshot } = await readWorkbook();
    const before = standIn.counts.roundTrips;
    expect(await applyHighlights(PLAN, { sheets: snapshot.sheets })).toEqual([]);
    expect(standIn.counts.roundTrips - before).toBeLessThanOrEqual(4);
  });
});

/** The conditional formats of a sheet's part, without the priorities and styles that Excel numbers again. */
function conditionalFormats(sheet = ""): readonly string[] {
  const found = sheet.match(/<conditionalFormatting.*?<\/conditionalFormatting>/gs) ?? [];
  return found.map((format) =>
    format.replaceAll(/ (?:priority|dxfId)="\d+"| \d+(?=(?:&quot;|")\))/g, ""),
  );
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
    expect(left).toEqual([{ sheet: "O'Brien & Sons (2013)", why: "it is protected" }]);
    const after = await savedParts(standIn);
    expect(conditionalFormats(after["xl/worksheets/sheet1.xml"])).toHaveLength(1);
    expect(after["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
  });
});

describe.each(NUMBERINGS)(
  "highlights when something goes wrong, ids being %s",
  (conditionalFormatIds) => {
    const circumstances = { conditionalFormatIds };

    it("are taken off again where Excel stops at any point, until the new ones stand whole", async () => {
      const earlier: readonly Highlight[] = [
        { sheet: "Conferences", severity: "error", address: "B5:B40" },
        { sheet: "Children", severity: "breach", address: "C7" },
      ];
      await applyHighlights(PLAN);
      const done = allFormats(await savedParts(standIn)).join();
      await applyHighlights(earlier);
      const marked = await standIn.save();
      const before = allFormats(await savedParts(standIn)).join();
      const left = new Set<string>();
      const whole = await opened(marked, { circumstances });
      await applyHighlights(PLAN);
      for (let roundTrip = 1; roundTrip <= whole.counts.roundTrips; roundTrip += 1) {
        for (let actions = 0, stopped = true; stopped; actions += 1) {
          standIn = await opened(marked, { circumstances });
          standIn.faults.stopPartway(roundTrip, actions);
          stopped = await applyHighlights(PLAN).then(
            () => false,
            (problem: unknown) => {
              expect(problem).toMatchObject({ code: "unexpected" });
              return true;
            },
          );
          const after = allFormats(await savedParts(standIn)).join();
          const known = Object.entries({ before, done });
          left.add(known.find(([, formats]) => formats === after)?.[0] ?? after);
        }
      }
      expect([...left]).toEqual(["before", "done"]);
    });

    it("are named as what may stand where they cannot be taken off either", async () => {
      await applyHighlights(PLAN);
      Object.assign(standIn.circumstances, circumstances);
      standIn.faults.stopPartway(4, 3);
      standIn.faults.failRoundTrip(5);
      await expect(applyHighlights(PLAN)).rejects.toMatchObject({
        code: "partly written",
        facts: { written: ["some of the highlights"] },
      });
    });

    it("stand beside rules of a person that Excel cannot read, and leave those alone", async () => {
      Object.assign(standIn.circumstances, { ...circumstances, handmadeRules: "unreadable" });
      const theirs = allFormats(await savedParts(standIn));
      expect(await applyHighlights(PLAN)).toEqual([]);
      expect(await applyHighlights(PLAN)).toEqual([]);
      await clearHighlights();
      expect(allFormats(await savedParts(standIn))).toEqual(theirs);
    });

    it("say that a cell is being edited", async () => {
      standIn.faults.cellEditMode = true;
      await expect(applyHighlights(PLAN)).rejects.toMatchObject({ code: "cell being edited" });
    });

    it("name a sheet that was renamed meanwhile, and change nothing", async () => {
      const before = await savedParts(standIn);
      const plan: readonly Highlight[] = [{ sheet: "Gone", severity: "breach", address: "A1" }];
      expect(await applyHighlights(plan)).toEqual([
        { sheet: "Gone", why: "it was renamed or deleted since it was read" },
      ]);
      expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
    });
  },
);
