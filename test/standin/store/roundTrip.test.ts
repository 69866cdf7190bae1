import { describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../src/standin/standIn";
import { nastyWorkbook } from "../support/nastyWorkbook";
import {
  opened,
  sampleBytes,
  smallWorkbook,
  strFromU8,
  unzipSync,
  withText,
} from "../support/open";

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );

/** The parts that differ between two files, or that only one of them has. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();
}

const saved = (standIn: StandIn) => standIn.save();

describe.each([
  ["the sample", sampleBytes],
  ["a workbook with everything", nastyWorkbook],
])("%s", (_, bytes) => {
  test("is saved as it was when nobody writes", async () => {
    const before = bytes();
    const standIn = await opened(before);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      for (const sheet of sheets.items) {
        sheet.getUsedRange().load("values,formulas,text,numberFormat");
        sheet.getRange().conditionalFormats.load("items/type");
        if (sheet.visibility === "Visible") sheet.activate();
      }
      await context.sync();
    });
    expect(differing(before, await saved(standIn))).toEqual([]);
  });

  test("changes where highlights come, and is as it was when they go", async () => {
    const before = bytes();
    const standIn = await opened(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet
        .getRanges("A2:A3,C2")
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=N("ours")=0';
      format.custom.format.fill.color = "#FFC7CE";
      await context.sync();
      expect(differing(before, await saved(standIn))).toEqual([
        "xl/styles.xml",
        expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/),
      ]);
      format.delete();
      await context.sync();
    });
    expect(differing(before, await saved(standIn))).toEqual([]);
  });

  test("is as it was, too, when it was saved with highlights and opened again", async () => {
    const before = bytes();
    const first = await opened(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRange("A2").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=N("ours")=0';
      format.custom.format.font.bold = true;
      await context.sync();
    });
    const second = await opened(await saved(first));
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      for (const format of custom) format.load("custom/rule/formula");
      await context.sync();
      for (const format of custom) {
        if (format.custom.rule.formula === '=N("ours")=0') format.delete();
      }
      await context.sync();
    });
    expect(differing(before, await saved(second))).toEqual([]);
  });
});

describe("a workbook with everything", () => {
  test("keeps all but the cells that are written", async () => {
    const before = nastyWorkbook();
    const standIn = await opened(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      sheet.getRange("B3").values = [["new & <odd>"]];
      sheet.getRange("C1").format.font.bold = true;
      context.workbook.settings.add("key", "value");
      await context.sync();
    });
    const after = await saved(standIn);
    expect(differing(before, after)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const [was, is] = [parts(before), parts(after)].map(
      (all) => all["xl/worksheets/sheet1.xml"] ?? "",
    );
    const around = (text = "") =>
      text.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");
    expect(around(is)).toBe(around(was));
    expect(is).toContain(
      '<c r="A2" vm="1" t="e"><v>#VALUE!</v></c><c r="B2"><f ca="1">TODAY()</f>',
    );
    expect(is).toContain('<c r="B1" t="s" cm="1"><v>1</v></c><c r="C1" s="2"/>');
    expect(is).toContain('<c r="B3" t="s"><v>2</v></c><c r="C3"><v>6</v></c>');
    expect(parts(after)["xl/sharedStrings.xml"]).toContain(
      "<si><t>new &amp; &lt;odd&gt;</t></si></sst>",
    );
  });

  test("reads rich, coded and dated cells as Excel shows them", async () => {
    await opened(nastyWorkbook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Cases")
        .getRange("A1:C3")
        .load("values,formulas");
      const list = context.workbook.worksheets.getItem("Lists").load("visibility");
      await context.sync();
      expect(range.values).toEqual([
        ["Rich  text", "line\nbreak\r", ""],
        ["#VALUE!", 41428, 4],
        [41428, "", 6],
      ]);
      expect([range.formulas[1]?.[1], range.formulas[1]?.[2], list.visibility]).toEqual([
        "=TODAY()",
        "=A2:A3*2",
        "Hidden",
      ]);
    });
  });

  test("lists the conditional formats of Excel 2010, too, and leaves them in their places", async () => {
    await opened(nastyWorkbook());
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem("Cases")
        .getRange()
        .conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar", "CellValue"]);
    });
  });

  test("lets comments, charts and names follow inserted rows", async () => {
    const standIn = await opened(nastyWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Cases").getRange("2:2").insert("Down");
      await context.sync();
    });
    const after = parts(await saved(standIn));
    expect(after["xl/comments1.xml"]).toContain('ref="A3"');
    expect(after["xl/threadedComments/threadedComment1.xml"]).toContain('ref="A3"');
    expect(after["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>2</x:Row>");
    expect(after["xl/charts/chart1.xml"]).toContain("<c:f>Cases!$A$1:$A$4</c:f>");
    expect(after["xl/workbook.xml"]).toContain(
      '<definedName name="All">Cases!$A$1:$C$4</definedName>',
    );
    expect(after["xl/calcChain.xml"]).toBeUndefined();
  });

  test("leaves nothing of a text that was overwritten", async () => {
    const standIn = await opened(nastyWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Cases").getRange("B1").values = [["overwritten"]];
      await context.sync();
    });
    const strings = parts(await saved(standIn))["xl/sharedStrings.xml"];
    expect(strings).not.toContain("break");
    expect(strings).toContain("Rich ");
  });
});

describe("unusual files", () => {
  test("with a prefix, without addresses, in single quotes", async () => {
    const odd = smallWorkbook({
      sheets: {
        Sheet1:
          "<sheetData><row><c><v>1</v></c><c t='str'><v>two</v></c></row><row r='3'><c r='C3'><v>3</v></c></row></sheetData>",
      },
    });
    const prefixed = withText(odd, "xl/worksheets/sheet1.xml", (text) =>
      text.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x="),
    );
    const again = await opened(prefixed);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2").values = [["between"]];
      const range = sheet.getRange("A1:C3").load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "two", ""],
        ["between", "", ""],
        ["", "", 3],
      ]);
    });
    await opened(await again.save());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "two", ""],
        ["between", "", ""],
        ["", "", 3],
      ]);
    });
  });
});
