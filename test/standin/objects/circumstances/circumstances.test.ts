import { describe, expect, test } from "@jest/globals";
import type { Circumstances } from "../../../../src/standin/store/model/circumstances";
import { opened, openedBlank, smallWorkbook } from "../../support/open";
import { onSheet } from "../../support/sheet1";

describe("The platform", () => {
  test.each<Circumstances["platform"]>(["PC", "Mac", "OfficeOnline"])(
    "%s is what Office says it is",
    async (platform) => {
      await openedBlank({ circumstances: { platform } });
      expect([Office.context.platform, Office.context.diagnostics.platform]).toEqual([
        platform,
        platform,
      ]);
    },
  );
});

describe("With another workbook in front", () => {
  const behind = { circumstances: { inFront: false } };

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["activating a sheet", (sheet) => sheet.activate()],
    ["selecting cells", (sheet) => sheet.getRange("A1").select()],
    ["freezing rows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["freezing columns", (sheet) => sheet.freezePanes.freezeColumns(1)],
    ["freezing at a cell", (sheet) => sheet.freezePanes.freezeAt("A1")],
    ["adding a sheet", (sheet) => sheet.context.workbook.worksheets.add("More")],
  ])("%s is refused", async (_, use) => {
    await openedBlank(behind);
    await expect(
      onSheet(async (sheet, context) => {
        use(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.NamedItemCollection]>([
    ["the selection", ({ context }) => context.workbook.getSelectedRange()],
    ["the active cell", ({ context }) => context.workbook.getActiveCell()],
    ["the sheet's own names", (sheet) => sheet.names],
  ])("%s cannot be asked for", async (_, ask) => {
    await openedBlank(behind);
    await expect(
      onSheet(async (sheet, context) => {
        ask(sheet).load();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidSelection" });
  });

  test("reading and writing cells goes on, and all else does once it is in front again", async () => {
    const standIn = await openedBlank(behind);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[7]];
      const names = context.workbook.names.load("items");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect([cell.values, names.items]).toEqual([[[7]], []]);
      standIn.circumstances.inFront = true;
      sheet.activate();
      await context.sync();
    });
  });
});

describe("Conditional formats", () => {
  /** Three rules of the add-in's, the last made being first. */
  const add = (sheet: Excel.Worksheet, formulas: readonly string[]) => {
    for (const formula of formulas) {
      const added = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      added.custom.rule.formula = formula;
    }
  };
  const formulasLeft = async (sheet: Excel.Worksheet) => {
    const left = sheet.getRange().conditionalFormats.load("items/id,items/custom/rule/formula");
    await sheet.context.sync();
    return left.items.map(({ id, custom }) => [id, custom.rule.formula]);
  };

  test("with ids as names an id stays while others come and go", async () => {
    await openedBlank();
    await onSheet(async (sheet) => {
      add(sheet, ["=1", "=2", "=3"]);
      const [, second = []] = await formulasLeft(sheet);
      sheet.getRange().conditionalFormats.getItemAt(0).delete();
      expect(await formulasLeft(sheet)).toContainEqual(second);
    });
  });

  test("with ids as places an id is the rule's place among those of the cells asked about", async () => {
    await openedBlank({ circumstances: { conditionalFormatIds: "places" } });
    await onSheet(async (sheet, context) => {
      const elsewhere = sheet.getRange("C1").conditionalFormats.add("Custom");
      elsewhere.custom.rule.formula = "=9";
      await context.sync();
      add(sheet, ["=1"]);
      await context.sync();
      expect(await formulasLeft(sheet)).toEqual([
        ["0", "=1"],
        ["1", "=9"],
      ]);
      const there = sheet.getRange("C1").conditionalFormats.load("items/id");
      await context.sync();
      expect(there.items.map(({ id }) => id)).toEqual(["0"]);
    });
  });

  test("with ids as places, deleting from first to last takes the wrong ones; from last to first the right", async () => {
    for (const [order, left] of [
      [[0, 1], ["=2"]],
      [[1, 0], ["=1"]],
    ] as const) {
      await openedBlank({ circumstances: { conditionalFormatIds: "places" } });
      await onSheet(async (sheet, context) => {
        for (const formula of ["=1", "=2", "=3"]) {
          add(sheet, [formula]);
          await context.sync();
        }
        const formats = sheet.getRange().conditionalFormats.load("items/id");
        await context.sync();
        for (const place of order) formats.items[place]?.delete();
        const rest = await formulasLeft(sheet);
        expect(rest.map(([, formula]) => formula)).toEqual(left);
      });
    }
  });

  const TWO_ON_A1 =
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;2</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" priority="3"><formula>B1&gt;3</formula></cfRule></conditionalFormatting>';

  test("two rules that a person made on one cell may refuse to be read, a single one and our own do not", async () => {
    await opened(smallWorkbook({ sheets: { Sheet1: TWO_ON_A1 } }), {
      circumstances: { handmadeRules: "unreadable" },
    });
    const readAt = (place: number) =>
      onSheet(async (sheet, context) => {
        const format = sheet.getRange().conditionalFormats.getItemAt(place);
        format.load("type,custom/rule/formula");
        await context.sync();
        return format.custom.rule.formula;
      });
    await expect(readAt(0)).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(readAt(1)).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(await readAt(2)).toBe("=B1>3");
    await onSheet(async (sheet, context) => {
      for (const formula of ["=TRUE", "=FALSE"]) {
        const ours = sheet.getRange("A1").conditionalFormats.add("Custom");
        ours.custom.rule.formula = formula;
        await context.sync();
      }
    });
    expect([await readAt(0), await readAt(1)]).toEqual(["=FALSE", "=TRUE"]);
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").conditionalFormats.getItemAt(2).delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("More than 512 merged areas", () => {
  const merged = (count: number) =>
    Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
  const mergedSheet = (count: number) =>
    smallWorkbook({
      sheets: { Sheet1: `<sheetData/><mergeCells>${merged(count).join("")}</mergeCells>` },
    });
  const countMerged = (rows: string) =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRange(rows).getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return areas.isNullObject ? "none" : areas.areaCount;
    });

  test("512 are given, 513 refused; a strip of the sheet still gives its own", async () => {
    await opened(mergedSheet(512));
    expect(await countMerged("A1:B1000")).toBe(512);
    await opened(mergedSheet(513));
    await expect(countMerged("A1:B1000")).rejects.toMatchObject({ code: "GeneralException" });
    expect(await countMerged("A1:B500")).toBe(500);
  });

  test("or are as if there were none", async () => {
    await opened(mergedSheet(513), { circumstances: { manyMergedAreas: "none" } });
    expect(await countMerged("A1:B1000")).toBe("none");
  });
});

describe("Values written over rows that a filter hides", () => {
  const FILTERED =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>';

  test.each<[Circumstances["filteredRows"], number[][]]>([
    ["written", [[10], [20], [30]]],
    ["skipped", [[10], [2], [30]]],
    ["first row repeated", [[10], [2], [10]]],
  ])("are %s", async (filteredRows, left) => {
    await opened(smallWorkbook({ sheets: { Sheet1: FILTERED } }), {
      circumstances: { filteredRows },
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[10], [20], [30]];
      const after = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(after.values).toEqual(left);
    });
  });

  test("a row hidden by hand is written whatever a filter would do", async () => {
    const byHand = FILTERED.replace(/<autoFilter.*<\/autoFilter>/, "");
    await opened(smallWorkbook({ sheets: { Sheet1: byHand } }), {
      circumstances: { filteredRows: "skipped" },
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[10], [20], [30]];
      const after = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(after.values).toEqual([[10], [20], [30]]);
    });
  });
});
