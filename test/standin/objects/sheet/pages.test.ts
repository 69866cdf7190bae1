import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, savedPart, smallWorkbook } from "../../support/open";

const rows = Array.from(
  { length: 9 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(
    smallWorkbook({
      sheets: { "It's one": `<sheetData>${rows.join("")}</sheetData>`, Two: "<sheetData/>" },
    }),
  );
});

const onFirst = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("It's one"), context);
    await context.sync();
  });

const sheetPart = async () => (await savedPart(standIn, "xl/worksheets/sheet1.xml")) ?? "";

describe("PageLayout", () => {
  test("keeps margins in points, those that were not said as Excel has them", async () => {
    await onFirst(({ pageLayout }) => {
      pageLayout.leftMargin = 36;
      pageLayout.footerMargin = 18;
    });
    expect(await sheetPart()).toContain(
      '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.25"/>',
    );
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("It's one");
      pageLayout.load("leftMargin,topMargin,centerHorizontally");
      await context.sync();
      const { leftMargin, topMargin, centerHorizontally } = pageLayout;
      expect([leftMargin, topMargin, centerHorizontally]).toEqual([36, 54, false]);
    });
  });

  test("refuses a margin below nothing and a scale that Excel has not", async () => {
    await expect(
      onFirst(({ pageLayout }) => {
        pageLayout.topMargin = -1;
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    for (const scale of [9, 401]) {
      await expect(
        onFirst(({ pageLayout }) => {
          pageLayout.zoom = { scale };
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  test("names the cells that are printed and the rows on top of each page", async () => {
    await onFirst((sheet) => {
      sheet.pageLayout.setPrintArea("A1:C8");
      sheet.pageLayout.setPrintArea(sheet.getRange("A1:C9"));
      sheet.pageLayout.setPrintTitleRows("$2:$3");
    });
    const workbook = (await savedPart(standIn, "xl/workbook.xml")) ?? "";
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s one'!$A$1:$C$9</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s one'!$2:$3</definedName>`,
    );
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const { pageLayout } = sheets.getItem("It's one");
      const printed = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
      const none = sheets.getItem("Two").pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect([printed.address, titles.rowIndex, titles.rowCount]).toEqual([
        "'It''s one'!A1:C9",
        1,
        2,
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("PageBreakCollection", () => {
  const breaks = async () => /<rowBreaks.*<\/rowBreaks>/.exec(await sheetPart())?.[0] ?? "none";

  test("keeps breaks before rows, in order and each once, and takes all away", async () => {
    await onFirst(({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add("A8");
      horizontalPageBreaks.add("A4:B5");
      horizontalPageBreaks.add("A8");
    });
    expect(await breaks()).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
    );
    await onFirst(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
    expect(await breaks()).toBe("none");
  });

  test("counts breaks, gives the cell after one and takes one away", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's one");
      const { horizontalPageBreaks } = sheet;
      horizontalPageBreaks.add(sheet.getRange("B4"));
      horizontalPageBreaks.add("A8");
      const count = horizontalPageBreaks.getCount();
      const first = horizontalPageBreaks.getItem(0);
      const cell = first.getCellAfterBreak().load("rowIndex,columnIndex");
      await context.sync();
      expect([count.value, cell.rowIndex, cell.columnIndex]).toEqual([2, 3, 0]);
      first.delete();
      const left = horizontalPageBreaks.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
    expect(await breaks()).toContain('id="7"');
    await expect(
      onFirst(({ horizontalPageBreaks }) => {
        horizontalPageBreaks.getItem(1).delete();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("moves breaks with their rows, and loses those whose rows went", async () => {
    await onFirst((sheet) => {
      sheet.horizontalPageBreaks.add("A4");
      sheet.horizontalPageBreaks.add("A8");
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("10:10").delete("Up");
    });
    expect(await breaks()).toContain('count="1"');
    expect(await breaks()).toContain('id="5"');
  });

  test("refuses a break before the first row and on another sheet", async () => {
    await expect(
      onFirst(({ horizontalPageBreaks }) => {
        horizontalPageBreaks.add("A1");
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(
      onFirst(({ horizontalPageBreaks }, { workbook }) => {
        horizontalPageBreaks.add(workbook.worksheets.getItem("Two").getRange("A3"));
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
