import { describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openStandIn } from "../../../src/standin/standIn";
import { workbookFileSentence } from "../../../src/standin/workbookFileWords";
import { opened, sampleBytes, smallWorkbook, withText } from "../support/open";

const PART = "xl/worksheets/sheet1.xml";
const small = (cells: string): Uint8Array =>
  smallWorkbook({ sheets: { Sheet1: `<sheetData>${cells}</sheetData>` } });

const valuesOf = async (bytes: Uint8Array): Promise<unknown> => {
  await opened(bytes);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange(true).load("values");
    await context.sync();
    return range.values;
  });
};

describe("a part that is not as it was saved", () => {
  test.each(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", PART])(
    "%s is named, whatever it is cut to",
    async (part) => {
      for (const share of [0, 0.3, 0.6, 0.99]) {
        const cut = withText(sampleBytes(), part, (text) => text.slice(0, text.length * share));
        await expect(openStandIn(cut)).rejects.toMatchObject({ code: "damaged", part });
      }
    },
  );

  test("the sentence names the part and says what to do", () => {
    expect(workbookFileSentence({ code: "damaged", part: PART }, "log.xlsx")).toMatch(
      /^log\.xlsx is damaged: its part xl\/worksheets\/sheet1\.xml .*Open it in Excel/,
    );
  });

  test.each([
    ["a row twice", '<row r="1"/><row r="1"/>', null],
    ["row 0", '<row r="0"/>', null],
    ["the row below the last", '<row r="1048577"/>', null],
    ["a cell twice", '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>', "row 2"],
    ["the column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "row 1"],
    ["a text that is not there", '<row r="7"><c r="A7" t="s"><v>7</v></c></row>', "row 7"],
  ])("%s is damage, and its place is named", async (_, cells, place) => {
    const error = { code: "damaged", part: PART, place };
    await expect(valuesOf(small(cells))).rejects.toMatchObject(error);
  });

  test("the sentence names the row, where it is known", () => {
    const fault = { code: "damaged", part: PART, place: "row 7" } as const;
    expect(workbookFileSentence(fault, "log.xlsx")).toContain(
      "its part xl/worksheets/sheet1.xml is not as it was saved (see its row 7), so nothing was checked",
    );
  });

  test("a sheet without a place for cells is damage", async () => {
    const bytes = smallWorkbook({ sheets: { Sheet1: "<pageMargins/>" } });
    await expect(valuesOf(bytes)).rejects.toMatchObject({ code: "damaged", part: PART });
  });

  test("the last row and the last column are none", async () => {
    const cells = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await valuesOf(small(cells))).toEqual([[1]]);
  });
});

describe("a part in another form", () => {
  const cells =
    "<row r='1' ><c r='A1'><v>4</v ></c ><c\nr='B1' t='str'><v><![CDATA[a&b]]></v></c></row >";

  test("is read as what it says", async () => {
    expect(await valuesOf(small(cells))).toEqual([[4, "a&b"]]);
  });

  test("stays byte for byte where nobody touches it", async () => {
    const bytes = small(cells);
    const standIn = await openStandIn(bytes);
    expect(unzipSync(await standIn.save())).toEqual(unzipSync(bytes));
  });

  test.each(["utf-16le", "utf-16be"])("is read in %s", async (encoding) => {
    const parts = unzipSync(small('<row r="1"><c r="A1" t="str"><v>é</v></c></row>'));
    const text = `\uFEFF${new TextDecoder().decode(parts[PART])}`;
    const wide = Buffer.from(text, "utf16le");
    if (encoding === "utf-16be") wide.swap16();
    expect(await valuesOf(zipSync({ ...parts, [PART]: new Uint8Array(wide) }))).toEqual([["é"]]);
  });

  test("content types may be in lower case", async () => {
    const lower = withText(small(cells), "[Content_Types].xml", (text) =>
      text.replaceAll(
        /ContentType="[^"]*"/g,
        (type) => `ContentType="${type.slice(13, -1).toLowerCase()}"`,
      ),
    );
    expect(await valuesOf(lower)).toEqual([[4, "a&b"]]);
  });
});

test("cells whose value does not fit their type are read as what stands there", async () => {
  const cell = (type: string, value: string, at: string): string =>
    `<c r="${at}1" t="${type}"><v>${value}</v></c>`;
  const cells = [
    cell("n", "NaN", "A"),
    cell("n", "1e999", "B"),
    cell("d", "115", "C"),
    cell("q", "74", "D"),
    cell("e", "173", "E"),
    cell("b", "2", "F"),
  ];
  expect(await valuesOf(small(`<row r="1">${cells.join("")}</row>`))).toEqual([
    ["NaN", "1e999", "115", "74", "#VALUE!", "2"],
  ]);
});

test("relationships that are written have a content type, where the file gives each part its own", async () => {
  const bytes = withText(small(""), "[Content_Types].xml", (text) =>
    text.replace(/<Default Extension="rels"[^>]*>/, ""),
  );
  const standIn = await openStandIn(bytes);
  standIn.workbook.file.relate(PART, "http://example.org/note", "xl/note.xml");
  standIn.workbook.file.write("xl/note.xml", strToU8("<note/>"), "application/xml");
  const types = new TextDecoder().decode(unzipSync(await standIn.save())["[Content_Types].xml"]);
  expect(types).toContain(
    '<Override PartName="/xl/worksheets/_rels/sheet1.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  );
});
