import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ApiUse, UnclearLoad } from "../../scripts/manifest/apiSetsUsed";

const root = path.join(__dirname, "../..");

/** Runs on its own, as `npm run list-api-uses` does: the type checker's interface is a module that jest cannot load. */
function listApiUses(folder: string): { uses: readonly ApiUse[]; unclear: readonly UnclearLoad[] } {
  const tsx = require.resolve("tsx/cli");
  const script = path.join(root, "scripts/listApiUses.ts");
  const listed = execFileSync(process.execPath, [tsx, script, path.join(root, folder)], {
    encoding: "utf8",
  });
  return JSON.parse(listed);
}

describe("members of Office.js in the code", () => {
  const { uses, unclear } = listApiUses("test/fixtures/api-uses");
  const usesIn = (file: string) => uses.filter((use) => use.file.endsWith(`/${file}`));

  test.each([
    ["a method", 4, "WorksheetCollection.getActiveWorksheet", "1.1"],
    ["a method added later", 5, "Worksheet.getUsedRangeOrNullObject", "1.4"],
    ["a path loaded as a string", 6, "RangeFill.color", "1.1"],
    ["one of several names loaded", 7, "Range.rowCount", "1.1"],
    ["load options", 8, "WorksheetLoadOptions.tabColor", "1.7"],
    ["a property of a collection's items", 9, "Worksheet.visibility", "1.1"],
    ["the same without saying items", 9, "Worksheet.id", "1.1"],
    ["destructuring", 11, "Range.values", "1.1"],
    ["destructuring under another name", 11, "Range.text", "1.1"],
    ["optional chaining", 12, "ConditionalFormatCollection.getCount", "1.6"],
    ["values to set", 13, "RangeFormatUpdateData.wrapText", "1.1"],
  ])("%s is found", (_how, line, member, version) => {
    expect(usesIn("ordinary.ts")).toContainEqual(
      expect.objectContaining({ line, member, set: "ExcelApi", version, guarded: false }),
    );
  });

  test("only what runs after Excel was asked for that version counts as guarded", () => {
    expect(
      usesIn("guarded.ts").map(({ line, version, guarded }) => [line, version, guarded]),
    ).toEqual([
      [7, "1.13", true],
      [7, "1.14", false],
      [8, "1.13", false],
      [13, "1.13", true],
      [17, "1.13", false],
    ]);
  });

  test("a load of what the code does not say, or of no property, is reported", () => {
    expect(unclear.map(({ file, line }) => [path.basename(file), line])).toEqual([
      ["unclear.ts", 3],
      ["unclear.ts", 4],
    ]);
  });
});
