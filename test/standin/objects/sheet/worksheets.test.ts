import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, savedPart, smallWorkbook } from "../../support/open";

const NAMES =
  '<definedNames><definedName name="onFirst" localSheetId="0">First!$A$1</definedName><definedName name="onThird" localSheetId="2">Third!$A$1</definedName></definedNames>';

const threeSheets = () =>
  smallWorkbook({
    sheets: {
      First:
        '<sheetData><row r="1"><c r="A1"><f>Second!A1+Third!A1</f><v>3</v></c></row></sheetData>',
      Second: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      Third: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>',
    },
    workbook: NAMES,
  });

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(threeSheets());
});

/** The sheets' names in the order of their tabs. */
async function tabs(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

const refused = (use: (context: Excel.RequestContext) => void) =>
  expect(
    Excel.run(async (context) => {
      use(context);
      await context.sync();
    }),
  ).rejects;

describe("WorksheetCollection", () => {
  test("lists sheets with name, position, visibility and id", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/position,items/visibility,items/id",
      );
      await context.sync();
      expect(
        sheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
      ).toEqual([
        ["First", 0, "Visible"],
        ["Second", 1, "Visible"],
        ["Third", 2, "Visible"],
      ]);
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(3);
    });
  });

  test("finds a sheet by name in any case, and by id", async () => {
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("SECOND").load("id,name");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load("name");
      const missing = context.workbook.worksheets.getItemOrNullObject("Fourth");
      await context.sync();
      expect([byId.name, missing.isNullObject]).toEqual(["Second", true]);
    });
    await refused((context) =>
      context.workbook.worksheets.getItem("Fourth").load("name"),
    ).toMatchObject({ code: "ItemNotFound" });
  });

  test("adds a sheet once and keeps it over several batches", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("O'Brien & Sons (2013)");
      await context.sync();
      added.getRange("A1").values = [["kept"]];
      const range = added.getRange("A1:B2").load("address");
      await context.sync();
      expect(range.address).toBe("'O''Brien & Sons (2013)'!A1:B2");
    });
    expect(await tabs()).toEqual(["First", "Second", "Third", "O'Brien & Sons (2013)"]);
  });

  test.each(["first", "a/b", "x".repeat(32), "", "'x", "History"])(
    "refuses the name %j",
    async (name) => {
      const code = name === "first" ? "ItemAlreadyExists" : "InvalidArgument";
      await refused((context) => context.workbook.worksheets.add(name)).toMatchObject({ code });
      expect(await tabs()).toHaveLength(3);
    },
  );

  test("gives the first sheet that shows", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("First").visibility = Excel.SheetVisibility.hidden;
      const first = worksheets.getFirst(true).load("name");
      await context.sync();
      expect(first.name).toBe("Second");
    });
  });
});

describe("Worksheet", () => {
  test("renamed, is followed by formulas and names", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Second").name = "O'Neil";
      const formula = context.workbook.worksheets
        .getItem("First")
        .getRange("A1")
        .load("formulas,values");
      await context.sync();
      expect([formula.formulas[0], formula.values[0]]).toEqual([["='O''Neil'!A1+Third!A1"], [3]]);
    });
  });

  test("moved, takes its names along", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Third").position = 0;
      await context.sync();
    });
    expect(await tabs()).toEqual(["Third", "First", "Second"]);
    expect(await savedPart(standIn, "xl/workbook.xml")).toContain(
      'name="onThird" localSheetId="0"',
    );
  });

  test("deleted, leaves #REF! behind and takes its names and parts along", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Third").delete();
      const formula = context.workbook.worksheets.getItem("First").getRange("A1").load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=Second!A1+#REF!"]]);
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet3.xml")).toBeNull();
    expect(await savedPart(standIn, "xl/workbook.xml")).not.toContain("onThird");
  });

  test("refuses to go as the last one that shows", async () => {
    await refused((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("First").delete();
      worksheets.getItem("Second").visibility = Excel.SheetVisibility.hidden;
      worksheets.getItem("Third").delete();
    }).toMatchObject({ code: "InvalidOperation" });
    expect(await tabs()).toEqual(["Second", "Third"]);
  });

  test("keeps its tab's colour, its grid lines and its headings", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("First");
      sheet.tabColor = "#FFC000";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("tabColor,showGridlines,showHeadings");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual([
        "#FFC000",
        false,
        false,
      ]);
    });
  });

  test("freezes rows and columns, and lets them go", async () => {
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getItem("First").freezePanes;
      panes.freezeRows(2);
      const rows = panes.getLocationOrNullObject().load("address");
      await context.sync();
      panes.freezeAt("A1:B3");
      const both = panes.getLocationOrNullObject().load("address");
      await context.sync();
      panes.unfreeze();
      const none = panes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, both.address, none.isNullObject]).toEqual([
        "First!1:2",
        "First!A1:B3",
        true,
      ]);
    });
  });

  test("gives ranges by address, by indexes and by cell", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("First");
      const ranges = [
        sheet.getRange("$B$2:C3"),
        sheet.getRange("First!B:C"),
        sheet.getRange("4:5"),
        sheet.getRange(),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getCell(9, 27),
      ];
      for (const range of ranges) range.load("address");
      const areas = sheet.getRanges("A1:A2,C3").load("address,areaCount,cellCount");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "First!B2:C3",
        "First!B:C",
        "First!4:5",
        "First!1:1048576",
        "First!B2:D3",
        "First!AB10",
      ]);
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "First!A1:A2,First!C3",
        2,
        3,
      ]);
    });
  });

  test.each(["A0", "XFE1", "nonsense", "Second!A1", "A1:B2:C3", `A1${",A1".repeat(3000)}`])(
    "refuses the address %.20s",
    async (address) => {
      await refused((context) =>
        context.workbook.worksheets.getItem("First").getRange(address).load("address"),
      ).toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("becomes the active one", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Third").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Third");
    });
  });
});

describe("PageLayout", () => {
  test("keeps paper, orientation and fit", async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem("First").pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = Excel.PaperType.a4;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      layout.load("orientation,paperSize,zoom");
      const footer = layout.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      expect([layout.orientation, layout.paperSize, footer.centerFooter]).toEqual([
        "Landscape",
        "A4",
        "Page &P of &N",
      ]);
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    });
  });
});
