import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { openStandIn } from "../../src/standin/standIn";
import { sampleBytes, smallWorkbook } from "./support/open";

const compoundFile = (name: string): Uint8Array => {
  const sign = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...sign, ...new Array<number>(504).fill(0), ...letters]);
};

const withPart = (name: string, text: string) =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [name]: strToU8(text) });

const binary = smallWorkbook({
  sheets: { Sheet1: "<sheetData/>" },
  parts: {
    "[Content_Types].xml":
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  },
});

const malformed = smallWorkbook({
  sheets: { Sheet1: "<sheetData/>" },
  parts: { "xl/workbook.xml": "<workbook><sheets>" },
});

describe("openStandIn", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted"],
    ["a workbook of Excel 97", compoundFile("Workbook"), "old format"],
    ["a text", strToU8("Ref,Date\n1,2"), "not a workbook"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not a workbook"],
    ["a document without a workbook", withPart("word/document.xml", "<w/>"), "not a workbook"],
    ["a binary workbook", binary, "binary workbook"],
    ["a truncated workbook", sampleBytes().subarray(0, 20_000), "damaged"],
    ["a workbook with a broken main part", malformed, "damaged"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(openStandIn(bytes)).rejects.toMatchObject({ name: "WorkbookFileError", code });
  });
});
