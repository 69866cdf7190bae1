import { beforeEach, describe, expect, test } from "@jest/globals";
import { opened, openedBlank, smallWorkbook } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("Rows and columns", () => {
  test.each<[string, string, "rowHeight" | "columnWidth", number, number]>([
    ["A row", "A2", "rowHeight", 409, 410],
    ["A column", "B:B", "columnWidth", 1_342.5, 1_343],
  ])("%s takes Excel's most and no more", async (_, address, property, most, more) => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange(address);
      format[property] = most;
      format.load(property);
      await context.sync();
      expect(format[property]).toBe(most);
    });
    for (const points of [more, -1]) {
      await refused((sheet) => {
        sheet.getRange(address).format[property] = points;
      }).toMatchObject({ code: "InvalidArgument" });
    }
  });
});

describe("A hidden sheet", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["activated", (sheet) => sheet.activate()],
    ["shown by selecting its cells", (sheet) => sheet.getRange("A1").select()],
  ])("cannot be %s", async (_, use) => {
    await refused((sheet) => {
      sheet.context.workbook.worksheets.add("Other");
      sheet.visibility = "Hidden";
      use(sheet);
    }).toMatchObject({ code: "InvalidOperation" });
  });
});

describe("Links", () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, row) => `<hyperlink ref="A${row + 1}" location="B1"/>`);
  const link = (sheet: Excel.Worksheet) => {
    sheet.getRange("C1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "here" };
  };

  test("a sheet takes 65,530 and refuses one more", async () => {
    const bytes = smallWorkbook({
      sheets: { Sheet1: `<sheetData/><hyperlinks>${links(65_529).join("")}</hyperlinks>` },
    });
    await opened(bytes);
    await onSheet(async (sheet, context) => {
      link(sheet);
      await context.sync();
    });
    await refused((sheet) => {
      sheet.getRange("C2").hyperlink = { documentReference: "Sheet1!A1" };
    }).toMatchObject({ code: "GeneralException" });
    await onSheet(async (sheet, context) => {
      link(sheet);
      await context.sync();
    });
  });
});

describe("Settings", () => {
  const keep = (key: string, value: unknown) =>
    Excel.run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
  const MEGABYTE = 1024 * 1024;
  /** A text that takes this many bytes as it is kept: in quotes, and with its key. */
  const taking = (bytes: number, key: string): string => "x".repeat(bytes - key.length - 2);

  test("take 2 MB together and not a byte more, and what was kept stays", async () => {
    await keep("one", taking(MEGABYTE, "one"));
    await keep("two", taking(MEGABYTE, "two"));
    await expect(keep("more", "")).rejects.toMatchObject({ code: "GeneralException" });
    await expect(keep("two", taking(MEGABYTE + 1, "two"))).rejects.toMatchObject({
      code: "GeneralException",
    });
    await Excel.run(async (context) => {
      const kept = context.workbook.settings.load("items/key");
      await context.sync();
      expect(kept.items.map(({ key }) => key)).toEqual(["one", "two"]);
    });
    await keep("two", "short");
    await keep("more", "");
  });

  test("count letters beyond ASCII by their bytes", async () => {
    await expect(keep("é", "é".repeat(MEGABYTE))).rejects.toMatchObject({
      code: "GeneralException",
    });
  });
});
