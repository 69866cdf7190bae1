import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { workbookKind } from "../../../src/preview/headless/workbookKind";

const sample = new Uint8Array(readFileSync("assets/sample/conference-tracking-2013-14.xlsx"));
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  return Uint8Array.from([...compound, ...new Uint8Array(504), ...Buffer.from(stream, "utf16le")]);
}

describe("telling a workbook from what is not one", () => {
  test("the sample is a workbook", () => {
    expect(workbookKind(sample)).toBe("workbook");
  });

  test.each([
    ["no bytes", new Uint8Array(), "empty file"],
    ["a password-protected workbook", compoundFile("EncryptedPackage"), "encrypted"],
    ["a workbook of Excel 97-2003", compoundFile("Workbook"), "old workbook format"],
    ["a Word document of 1997", compoundFile("WordDocument"), "not a workbook"],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "binary workbook format"],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<x/>") }), "not a workbook"],
    ["a text file", strToU8("Conf no,Family no\n1,2\n"), "not a workbook"],
    ["a web page with the name of a workbook", strToU8("<html></html>"), "not a workbook"],
  ])("%s", (_name, bytes, kind) => {
    expect(workbookKind(bytes)).toBe(kind);
  });

  test("a zip file with encrypted entries is encrypted", () => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<x/>") });
    bytes[6] = 1;
    expect(workbookKind(bytes)).toBe("encrypted");
  });

  test("the sample cut short anywhere is never taken for a workbook", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: sample.length - 22 }), (length) => {
        expect(["truncated"]).toContain(workbookKind(sample.subarray(0, length)));
      }),
    );
  });

  test("no bytes make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const zipLike = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...bytes, 0x50, 0x4b, 0x05, 0x06]);
        expect(workbookKind(bytes)).not.toBe("workbook");
        expect(workbookKind(zipLike)).not.toBe("workbook");
      }),
    );
  });
});
