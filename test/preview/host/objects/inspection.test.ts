import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { opened, smallWorkbook } from "../support/open";

const fixture = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../../fixtures/inspector", name));

/** Opens a workbook and asks its first sheet. */
async function asked<T>(
  bytes: Uint8Array,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> {
  await opened(bytes);
  return Excel.run(async (context) => {
    const answer = ask(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return answer();
  });
}

const SIZES =
  '<cols><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols><sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" ht="30" customHeight="1"/></sheetData>';

describe("Range.getRowProperties and getColumnProperties", () => {
  const bytes = smallWorkbook({ sheets: { Sheet1: SIZES } });

  test("tell each row's height, and that a row without height is hidden", async () => {
    const rows = await asked(bytes, (sheet) => {
      const answer = sheet.getRange("A1:A4").getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true },
      });
      return () => answer.value;
    });
    expect(rows).toEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
      { rowHidden: true, rowIndex: 2, format: { rowHeight: 0 } },
      { rowHidden: false, rowIndex: 3, format: { rowHeight: 30 } },
    ]);
  });

  test("tell each column's width in points", async () => {
    const columns = await asked(bytes, (sheet) => {
      const answer = sheet
        .getRange("B1:C1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      return () => answer.value;
    });
    expect(columns).toEqual([
      { columnHidden: true, format: { columnWidth: 0 } },
      { columnHidden: false, format: { columnWidth: 52.5 } },
    ]);
  });

  test("refuse what they do not know", async () => {
    const question = asked(bytes, (sheet) => {
      const answer = sheet.getRange("A1").getRowProperties({ style: true });
      return () => answer.value;
    });
    await expect(question).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Range.getCellProperties", () => {
  test("gives colours, sizes and links of every cell, in the shape of the range", async () => {
    const cells = await asked(fixture("links-in-cells.carrying.xlsx"), (sheet) => {
      const answer = sheet.getRange("A1:B2").getCellProperties({
        hyperlink: true,
        format: { font: { color: true, size: true }, fill: { color: true } },
      });
      return () => answer.value;
    });
    const format = { font: { color: "#000000", size: 11 }, fill: { color: "#FFFFFF" } };
    expect(cells).toEqual([
      [
        { hyperlink: null, format },
        { hyperlink: null, format },
      ],
      [
        {
          hyperlink: { address: "https://intranet.example/cases?id=1", textToDisplay: "F-001" },
          format,
        },
        { hyperlink: null, format },
      ],
    ]);
  });
});

describe("AutoFilter", () => {
  const filterOf = (bytes: Uint8Array) =>
    asked(bytes, ({ autoFilter }) => {
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject().load("address");
      return () => [
        autoFilter.enabled,
        autoFilter.isDataFiltered,
        range.isNullObject ? null : range.address,
      ];
    });

  test("tells of a list that is filtered", async () => {
    const filter = await filterOf(fixture("filtered-rows.carrying.xlsx"));
    expect(filter).toEqual([true, true, "Cases!A1:C3"]);
  });

  test("tells of buttons that choose nothing", async () => {
    const filter = await filterOf(fixture("filtered-rows.without.xlsx"));
    expect(filter).toEqual([true, false, "Cases!A1:C3"]);
  });

  test("is there without a list too", async () => {
    const filter = await filterOf(fixture("name.without.xlsx"));
    expect(filter).toEqual([false, false, null]);
  });
});

describe("CommentCollection", () => {
  test("counts conversations, not replies, and finds their cells", async () => {
    const told = await asked(fixture("comments.carrying.xlsx"), ({ comments }) => {
      comments.load("items/id");
      const count = comments.getCount();
      const cell = comments.getItemAt(0).getLocation().load("address");
      return () => [count.value, comments.items.map(({ id }) => id), cell.address];
    });
    expect(told).toEqual([1, ["{6F9619FF-8B86-D011-B42D-00CF4FC964FF}"], "Cases!A2"]);
  });

  test("has no such comment", async () => {
    const question = asked(fixture("notes.carrying.xlsx"), ({ comments }) => {
      comments.getItemAt(0).getLocation().load("address");
      return () => null;
    });
    await expect(question).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("ShapeCollection", () => {
  test("gives what is drawn, in points, and whether it shows", async () => {
    const told = await asked(fixture("hidden-object.carrying.xlsx"), ({ shapes }) => {
      shapes.load(
        "items/name,items/type,items/visible,items/left,items/top,items/width,items/height",
      );
      const count = shapes.getCount();
      return () => [count.value, shapes.items.map((shape) => shape.toJSON())];
    });
    const frame = { left: 0, top: 90, width: 96, height: 45 };
    const shape = { name: "Box 1", type: "GeometricShape", visible: false, ...frame };
    expect(told).toEqual([1, [expect.objectContaining(shape)]]);
  });
});

describe("PivotTableCollection", () => {
  test("gives names and cells", async () => {
    const told = await asked(fixture("pivot-table.carrying.xlsx"), ({ pivotTables }) => {
      const count = pivotTables.getCount();
      const pivot = pivotTables.getItem("by FAMILY").load("name,id");
      const cells = pivot.layout.getRange().load("address");
      return () => [count.value, pivot.name, cells.address];
    });
    expect(told).toEqual([1, "By family", "Cases!A1:C3"]);
  });
});

describe("CustomPropertyCollection", () => {
  test("gives keys and values", async () => {
    const told = await asked(fixture("custom-property.carrying.xlsx"), (_, { workbook }) => {
      const { custom } = workbook.properties;
      custom.load("items/key,items/value");
      const count = custom.getCount();
      const one = custom.getItem("case folder").load("value");
      return () => [count.value, custom.items.map(({ key, value }) => [key, value]), one.value];
    });
    expect(told).toEqual([1, [["Case folder", "F-001"]], "F-001"]);
  });
});

describe("CustomXmlPartCollection", () => {
  test("gives ids and namespaces", async () => {
    const told = await asked(fixture("custom-xml.carrying.xlsx"), (_, { workbook }) => {
      const { customXmlParts } = workbook;
      customXmlParts.load("items/id,items/namespaceUri");
      const count = customXmlParts.getCount();
      return () => [count.value, customXmlParts.items.map(({ namespaceUri }) => namespaceUri)];
    });
    expect(told).toEqual([1, ["urn:example:cases"]]);
  });
});
