import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { inspectWorkbook } from "../../../src/excel/inspect/inspectWorkbook";
import type { FoundKind } from "../../../src/workbook/inspection/found";
import { FOUND_KINDS } from "../../../src/workbook/inspection/kinds";
import { opened, unzipSync, withText } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { fixtureFiles, fixtureName } from "./fixtureFiles";

const FOLDER = path.join(__dirname, "../../fixtures/inspector");
const fixture = (kind: FoundKind, which: "carrying" | "without"): Uint8Array =>
  readFileSync(path.join(FOLDER, fixtureName(kind, which)));

/** Notes came with a later edition of the client than the one that tests run on: see remarks.test.ts. */
const KINDS = FOUND_KINDS.filter((kind) => kind !== "notes");

async function kindsIn(bytes: Uint8Array): Promise<readonly FoundKind[]> {
  await opened(bytes);
  return [...new Set((await inspectWorkbook()).found.map(({ kind }) => kind))];
}

describe("a workbook made for one kind", () => {
  it.each(KINDS)("carries %s and nothing else", async (kind) => {
    expect(await kindsIn(fixture(kind, "carrying"))).toEqual([kind]);
  });

  it.each(KINDS)("has a near relation without %s", async (kind) => {
    expect(await kindsIn(fixture(kind, "without"))).toEqual([]);
  });

  it.each(KINDS)("is as it was after looking for %s", async (kind) => {
    const standIn = await opened(fixture(kind, "carrying"));
    const before = await savedParts(standIn);
    await inspectWorkbook();
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });
});

describe("headers and footers", () => {
  const withPages = (inside: string) =>
    withText(fixture("header or footer", "carrying"), "xl/worksheets/sheet1.xml", (sheet) =>
      sheet.replace(/<headerFooter>.*<\/headerFooter>/, `<headerFooter>${inside}</headerFooter>`),
    );

  it.each([
    ["firstHeader", "first page"],
    ["firstFooter", "first page"],
    ["evenHeader", "even pages"],
    ["evenFooter", "even pages"],
    ["oddFooter", "every page"],
  ])("of %s are found, in use or not", async (element, pages) => {
    await opened(
      withPages(`<${element}>&amp;CPrepared by Officer Two&amp;RPage &amp;P</${element}>`),
    );
    expect((await inspectWorkbook()).found).toEqual([
      expect.objectContaining({ kind: "header or footer", text: "Prepared by Officer Two", pages }),
    ]);
  });

  it("that say the same on several pages are told once", async () => {
    const text = "&amp;LPrepared by Officer Two";
    await opened(
      withPages(
        `<oddHeader>${text}</oddHeader><evenHeader>${text}</evenHeader><firstHeader>${text}</firstHeader>`,
      ),
    );
    expect((await inspectWorkbook()).found).toHaveLength(1);
  });

  it("are read from ExcelApi 1.9 on", async () => {
    await opened(withPages("<firstHeader>&amp;LOfficer Two</firstHeader>"), {
      requirementSet: "1.9",
    });
    expect((await inspectWorkbook()).found).toHaveLength(1);
  });
});

describe("the committed fixtures", () => {
  it.each(fixtureFiles())("%s is what the script writes", (name, bytes) => {
    expect(unzipSync(readFileSync(path.join(FOLDER, name)))).toEqual(unzipSync(bytes));
  });
});
