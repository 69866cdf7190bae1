import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import "../../../src/standin/standIn";
import { knownClasses } from "../../../src/standin/wire/objectClass";
import { openedBlank } from "../support/open";

/** The requirement set of every member of every class of `Excel`, as `@types/office-js` says. */
function publishedSets(): Map<string, Map<string, string>> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = text
    .split(/\ndeclare namespace /)
    .filter((namespace) => namespace.startsWith("Excel {"))
    .join("\n");
  const classes = new Map<string, Map<string, string>>();
  for (const [, name = "", body = ""] of excel.matchAll(
    /\n {4}class (\w+)(?:<[^>]*>)? extends [^\n]*\{([\s\S]*?)\n {4}\}/g,
  )) {
    const members = new Map<string, string>();
    for (const [, comment = "", member = ""] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??[(:]/g,
    )) {
      const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
      if (set !== undefined && !members.has(member)) members.set(member, set);
    }
    classes.set(name, members);
  }
  return classes;
}

/** Behind `Excel.createWorkbook`, which is a function of the library and no member of a class. */
const unpublished = ["Application.createWorkbook", "WorkbookCreated.open"];

const published = publishedSets();
const members = [...knownClasses()].flatMap(([name, all]) =>
  [...all]
    .filter(([member]) => !member.startsWith("_") && !unpublished.includes(`${name}.${member}`))
    .map(([member, since]) => [name, member, since] as const),
);

test("the types were read", () => {
  expect(published.get("Range")?.get("getRangeEdge")).toBe("1.13");
  expect(members.length).toBeGreaterThan(200);
});

test.each(members)("%s.%s came with ExcelApi %s", (name, member, since) => {
  expect(published.get(name)?.get(member)).toBe(since);
});

describe("a member above the declared set", () => {
  test("is refused by name", async () => {
    await openedBlank({ requirementSet: "1.8" });
    const use = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2");
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Worksheet.getRanges needs ExcelApi 1.9.",
    });
  });

  test("is said not to be there", async () => {
    await openedBlank({ requirementSet: "1.9" });
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.9"),
      requirements.isSetSupported("ExcelApi", "1.10"),
    ]).toEqual([true, false]);
  });
});

test("a member that the stand-in does not have is refused by name", async () => {
  await openedBlank();
  const use = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9").removeDuplicates([0], false);
    await context.sync();
  });
  await expect(use).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Range.removeDuplicates is not in Excel's stand-in.",
  });
});
