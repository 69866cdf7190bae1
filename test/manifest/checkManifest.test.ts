import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { version } from "../../package.json";
import { checkManifest, type Surroundings } from "../../scripts/manifest/checkManifest";

const folder = path.join(__dirname, "../..");
const sound = readFileSync(path.join(folder, "manifest.xml"), "utf8");

/** A use of Excel at the manifest's floor, as the code has them. */
const atTheFloor = {
  file: "src/excel/highlights/applyHighlights.ts",
  line: 12,
  member: "Worksheet.getRanges",
  set: "ExcelApi",
  version: "1.9",
  guarded: false,
};
const used = { uses: [atTheFloor], unclear: [] };
const surroundings = { folder, version, used };

/** Writes a manifest down and checks the file. */
async function complaintsOf(
  text: string,
  given: Surroundings = surroundings,
): Promise<readonly string[]> {
  const beside = mkdtempSync(path.join(tmpdir(), "manifest-"));
  try {
    const file = path.join(beside, "manifest.xml");
    writeFileSync(file, text);
    return await checkManifest(file, given);
  } finally {
    rmSync(beside, { recursive: true });
  }
}

test("the add-in's own manifest is in order", async () => {
  expect(await complaintsOf(sound)).toEqual([]);
});

test("a manifest that is not well-formed is refused", async () => {
  await expect(complaintsOf(sound.replace("</OfficeApp>", ""))).rejects.toThrow(/unclosed/i);
});

describe("a broken manifest is refused, with the reason", () => {
  const broken: readonly [name: string, from: string | RegExp, to: string, complaint: RegExp][] = [
    [
      "a label that nothing defines",
      'resid="validate.label"',
      'resid="validat.label"',
      /"validat.label", which ShortStrings does not hold/,
    ],
    [
      "a label that is an address",
      '<Label resid="group.label"',
      '<Label resid="pane"',
      /Label names the resource "pane", which ShortStrings does not hold/,
    ],
    [
      "a resource that nothing uses",
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="spare" DefaultValue="https://localhost:3000/taskpane.html" />',
      /Nothing uses the resource "spare"/,
    ],
    [
      "a resource that is there twice",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="pane.title" DefaultValue="Again" />',
      /"pane.title" is there twice/,
    ],
    [
      "an id longer than Office reads",
      /validate\.tip/g,
      "validate.tip.that.goes.on.and.on.and.on",
      /longer than 32 characters/,
    ],
    [
      "an icon of another size",
      'IconUrl DefaultValue="https://localhost:3000/assets/icons/conference-check-32.png"',
      'IconUrl DefaultValue="https://localhost:3000/assets/icons/conference-check-80.png"',
      /80 × 80 pixels where 32 × 32 is stated/,
    ],
    [
      "an icon that does not exist",
      "assets/icons/tables-16.png",
      "assets/icons/table-16.png",
      /table-16\.png does not exist/,
    ],
    [
      "an icon that is no picture",
      "assets/icons/tables-16.png",
      "assets/icons/tables.svg",
      /tables\.svg is not a PNG file/,
    ],
    [
      "a button without a small icon",
      '<bt:Image size="16" resid="validate.icon.16" />',
      "",
      /conferenceCheck\.validate has no icon of 16 pixels/,
    ],
    [
      "an address without https",
      "https://localhost:3000/commands.html",
      "http://localhost:3000/commands.html",
      /http:\/\/localhost:3000\/commands\.html is not an https address/,
    ],
    [
      "a page that the build does not make",
      "taskpane.html?view=tables",
      "tables.html",
      /tables\.html is nothing that the build makes/,
    ],
    [
      "a trusted domain without https",
      "<Hosts>",
      "<AppDomains><AppDomain>http://example.gov.uk</AppDomain></AppDomains><Hosts>",
      /http:\/\/example\.gov\.uk is not an https address/,
    ],
    [
      "a label of 126 characters",
      'DefaultValue="Validate"',
      `DefaultValue="${"V".repeat(126)}"`,
      /validate\.label has 126 characters; 125 are allowed/,
    ],
    [
      "a tip of 251 characters",
      /(id="tables.tip" DefaultValue=")[^"]*/,
      `$1${"t".repeat(251)}`,
      /tables\.tip has 251 characters; 250 are allowed/,
    ],
    [
      "a description without text",
      /(<Description DefaultValue=")[^"]*/,
      "$1",
      /Description has no text/,
    ],
    [
      "another version than the package's",
      /<Version>[^<]*/,
      "<Version>9.9.9.0",
      /version 9\.9\.9\.0 is not package\.json's/,
    ],
    [
      "a floor below what the code uses",
      ' MinVersion="1.9"',
      ' MinVersion="1.8"',
      /applyHighlights\.ts:12 uses Worksheet\.getRanges of ExcelApi 1\.9/,
    ],
    [
      "a floor above what the code uses",
      ' MinVersion="1.9"',
      ' MinVersion="1.10"',
      /asks for ExcelApi 1\.10, and the code needs less/,
    ],
    [
      "a description that is left out",
      /<Description DefaultValue[^>]*>/,
      "",
      /Description has no text/,
    ],
    ["no floor", /<Set Name[^>]*>/, "", /asks for no version of ExcelApi/],
  ];

  test.each(broken)("%s", async (_name, from, to, complaint) => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(await complaintsOf(text)).toContainEqual(expect.stringMatching(complaint));
  });
});

describe("what the code uses is held to the floor", () => {
  const complaintsFor = (use: Partial<typeof atTheFloor>): Promise<readonly string[]> =>
    complaintsOf(sound, {
      ...surroundings,
      used: { uses: [atTheFloor, { ...atTheFloor, ...use }], unclear: [] },
    });

  test("a newer member behind a question to Excel is allowed", async () => {
    expect(await complaintsFor({ version: "1.14", guarded: true })).toEqual([]);
  });

  test("a newer member without one is not: 1.14 is above 1.9", async () => {
    expect(await complaintsFor({ version: "1.14" })).toHaveLength(1);
  });

  test("a member of another requirement set needs the question too", async () => {
    expect(await complaintsFor({ set: "SharedRuntime", version: "1.1" })).toHaveLength(1);
  });

  test("a load that cannot be read is not passed over", async () => {
    const unclear = [{ file: "src/excel/read.ts", line: 3 }];
    expect(await complaintsOf(sound, { ...surroundings, used: { ...used, unclear } })).toEqual([
      "src/excel/read.ts:3 loads properties that cannot be told from the code.",
    ]);
  });
});
