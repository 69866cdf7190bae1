import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { type Report, reportSchema } from "../../src/cli/report";
import { validateFile } from "../../src/cli/validateFile";
import { STORED } from "../../src/excel/base/stored";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn } from "../../src/standin/standIn";
import { formatRules } from "../../src/standin/store/sheet/conditionalFormats";
import type { Clock } from "../../src/workflows/clock";
import appendices from "../fixtures/appendices-2013-14.json";
import { IN_TIME, type TrackerRow, tracker } from "./trackers";

const SAMPLE = "assets/sample/conference-tracking-2013-14.xlsx";
const AS_AT = "--as-at=2014-04-25";
const clock: Clock = { now: () => new Date(2014, 3, 25, 9), elapsed: () => 0 };

let folder = "";
const inFolder = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "validate-"));
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) => validateFile(args, clock);

async function reportOn(bytes: Uint8Array) {
  await writeFile(inFolder("team.xlsx"), bytes);
  const outcome = await run(inFolder("team.xlsx"), `--report=${inFolder("report.json")}`);
  const text = await readFile(inFolder("report.json"), "utf8");
  return { ...outcome, report: reportSchema.parse(JSON.parse(text)) };
}

const codesOf = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);

test("a tracker whose settings cannot be read is judged by the usual ones, and that is said", async () => {
  const standIn = await openStandIn(await readFile(SAMPLE));
  await loadOfficeInNode(standIn);
  await Excel.run(async (context) => {
    context.workbook.settings.add(STORED.settings, "{ half of it");
    await context.sync();
  });
  const { exitCode, complaint } = await reportOn(await standIn.save());
  expect({ exitCode, complaint }).toEqual({
    exitCode: 1,
    complaint:
      "The settings in this workbook could not be read. Everything is judged by the usual settings.",
  });
});

test("a workbook whose structure is protected is marked, and the sheet that cannot be added is named", async () => {
  const late = await openStandIn(
    await tracker([{ ...IN_TIME, "Minutes distributed": "2013-12-20" }]),
  );
  late.workbook.editSection("workbookProtection").attributes.lockStructure = "1";
  await writeFile(inFolder("team.xlsx"), await late.save());
  const out = inFolder("checked.xlsx");
  const { exitCode, complaint } = await run(inFolder("team.xlsx"), AS_AT, `--out=${out}`);
  expect(exitCode).toBe(1);
  expect(complaint).toContain(
    "the structure of the workbook is protected: the sheet Conference Check findings.",
  );
  const { workbook } = await openStandIn(await readFile(out));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Conferences"]);
  expect(workbook.sheets.flatMap(formatRules)).not.toEqual([]);
});

describe("the sample", () => {
  test("has the breaches that its printed tables imply, each at its cell", async () => {
    const { exitCode, report, complaint } = await reportOn(await readFile(SAMPLE));
    const count = (code: string) => codesOf(report).filter((found) => found === code).length;
    expect({ exitCode, complaint }).toEqual({ exitCode: 1, complaint: null });
    expect(["T01", "T02", "T03", "T05", "T06", "T07", "T08", "T09", "T10"].map(count)).toEqual([
      0, 0, 0, 10, 39, 10, 45, 10, 24,
    ]);
    expect(report.findings).toContainEqual({
      code: "T10",
      severity: "breach",
      outcome: "overdue",
      sheet: "Conferences",
      cell: "P74",
      record: expect.stringContaining("Conference 70"),
      sentence: expect.stringContaining("overdue"),
      from: "2014-03-28",
      to: null,
      limit: "2014-04-22",
      daysLate: 3,
    });
    expect(
      new Set(report.findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).size,
    ).toBe(report.findings.length);
  });

  test("names every sheet, and what it was read as or why not", async () => {
    const { report } = await reportOn(await readFile(SAMPLE));
    expect(report.sheets.map(({ sheet, readAs }) => [sheet, readAs])).toContainEqual([
      "Conferences",
      ["conferences"],
    ]);
    expect(report.sheets.find(({ sheet }) => sheet === "Lists")).toEqual({
      sheet: "Lists",
      readAs: [],
      why: expect.stringMatching(/^[A-Z].*\.$/),
      mayHoldRecords: false,
      rows: null,
    });
    const rows = { blank: 0, totals: 0, subheadings: 0, repeatedHeadings: 0 };
    expect(report.sheets.find(({ sheet }) => sheet === "Conferences")?.rows).toEqual({
      ...rows,
      read: 70,
    });
    // A matrix and a list under the same headings are the same rows.
    expect(report.sheets.find(({ sheet }) => sheet === "Children")?.rows).toMatchObject({
      read: 61,
    });
    expect(report.sheets.every(({ readAs, why }) => (readAs.length === 0) === (why !== null))).toBe(
      true,
    );
  });

  test("gives the tables as printed, for the year of its latest conference", async () => {
    const { report } = await reportOn(await readFile(SAMPLE));
    const printed = appendices.tables.filter(({ columns }) => columns !== null);
    const given = printed.map(({ id }) => report.tables.find((table) => table.id === id));
    expect(given).toEqual(
      printed.map(({ id, caption, columns, rows, groups }) => ({
        id,
        caption,
        columns,
        rows: rows ?? groups?.flatMap(([, lines]) => (Array.isArray(lines) ? lines : [])),
      })),
    );
  });

  test("counts conferences, children and families apart", async () => {
    const { report } = await reportOn(await readFile(SAMPLE));
    const { conferences, children, families, findings, severities, outcomes } = report.counts;
    expect({ conferences, children, families }).toEqual({
      conferences: 70,
      children: 61,
      families: 36,
    });
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(severities)).toBe(findings);
    expect(sum(outcomes)).toBe(report.findings.filter(({ outcome }) => outcome !== null).length);
  });

  test("is said in a few lines, the verdict first", async () => {
    const { said } = await run(SAMPLE, AS_AT);
    expect(said.slice(0, 2)).toEqual([
      "conference-tracking-2013-14.xlsx as at 25 April 2014: 70 conferences, 61 children, 36 families.",
      expect.stringMatching(/^\d+ breaches, /),
    ]);
    expect(said).toContain("  T08     45  Minutes sent to chair");
  });

  test("no child's name is in the report or on the screen", async () => {
    const { report, said } = await reportOn(await readFile(SAMPLE));
    const { workbook } = await openStandIn(await readFile(SAMPLE));
    const cells = workbook.sheetNamed("Children")?.cells;
    const names = Array.from({ length: 61 }, (_, child) => String(cells?.at(4 + child, 2)?.value));
    expect(new Set(names).size).toBe(61);
    const told = JSON.stringify([report, said]);
    for (const name of names) expect(told).not.toContain(name);
  });
});

describe("the checked copy", () => {
  test("has the highlights and the findings, and the input is left as it was", async () => {
    const before = await readFile(SAMPLE);
    const out = inFolder("checked.xlsx");
    expect((await run(SAMPLE, AS_AT, `--out=${out}`)).said).toContain(`Written: ${out}`);
    expect(before.equals(await readFile(SAMPLE))).toBe(true);
    const { workbook } = await openStandIn(await readFile(out));
    const [original] = [await openStandIn(before)];
    const rulesOf = (open: typeof original) => {
      const sheet = open.workbook.sheetNamed("Conferences");
      return sheet === undefined ? 0 : formatRules(sheet).length;
    };
    expect(rulesOf({ ...original, workbook })).toBeGreaterThan(rulesOf(original));
    expect(workbook.sheets.length).toBe(original.workbook.sheets.length + 1);
  });

  test("nothing is written unless it is asked for", async () => {
    await writeFile(inFolder("team.xlsx"), await readFile(SAMPLE));
    await run(inFolder("team.xlsx"), AS_AT);
    expect(await readdir(folder)).toEqual(["team.xlsx"]);
  });
});

describe("other trackers", () => {
  test("one in which all is in time is clean", async () => {
    const { exitCode, said, report } = await reportOn(await tracker([IN_TIME]));
    expect(report.findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect({ exitCode, verdict: said[1] }).toEqual({
      exitCode: 0,
      verdict: expect.stringMatching(/^All within timescale\./),
    });
  });

  test.each<[string, TrackerRow, string]>([
    ["a date that cannot be read", { ...IN_TIME, "Minutes to chair": "TBA when typed" }, "D02"],
    ["a date out of order", { ...IN_TIME, "Minutes distributed": "2013-06-11" }, "D04"],
    ["no type", { ...IN_TIME, "Conference type": null }, "D01"],
  ])("with %s and no breach it is not called clean", async (_name, row, code) => {
    const rows = [{ ...IN_TIME, "Conf no": 2, "Family no": 102 }, row];
    const { exitCode, report, said } = await reportOn(await tracker(rows));
    expect(codesOf(report)).toContain(code);
    expect(report.counts.severities.breach).toBe(0);
    expect(exitCode).toBe(2);
    expect(said[1]).toMatch(/^Could not check everything/);
  });

  test("with days for which no bank holidays are known it is not called clean", async () => {
    const early = {
      ...IN_TIME,
      ...Object.fromEntries(
        Object.entries(IN_TIME)
          .filter(([, value]) => /^\d{4}-\d\d-\d\d$/.test(String(value)))
          .map(([heading, date]) => [heading, String(date).replace("2013", "2010")]),
      ),
    };
    const { exitCode, report, said } = await reportOn(await tracker([early]));
    expect(report.counts.severities.breach).toBe(0);
    expect(exitCode).toBe(2);
    expect(report.bankHolidays).toEqual({ from: "2011-01-01", to: "2028-12-31" });
    expect(said.slice(1, 4)).toEqual([
      expect.stringMatching(/^Could not check everything\b/),
      "No child on a plan; 1 conference; 1 sheet read.",
      "Working days were counted before 1 January 2011 or after 31 December 2028, where bank holidays are not known: limits there may be out.",
    ]);
  });

  test("without a column that a timescale needs it is not called clean", async () => {
    const { "Minutes distributed": _, ...row } = IN_TIME;
    const { exitCode, report } = await reportOn(await tracker([row]));
    expect(exitCode).toBe(2);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: "R00",
        sheet: null,
        cell: null,
        record: null,
        outcome: null,
      }),
    );
  });

  test("a breach is told also where other things could not be judged", async () => {
    const late = { ...IN_TIME, "Minutes to chair": "TBA", "SW report received": "2013-06-12" };
    const { exitCode } = await reportOn(await tracker([late]));
    expect(exitCode).toBe(1);
  });

  test("a workbook without a tracker is not checked, and its report says so", async () => {
    const rows = [{ Colour: "Red", Weight: 3 }];
    const { exitCode, said, complaint, report } = await reportOn(await tracker(rows, "Paint"));
    expect({ exitCode, said }).toEqual({ exitCode: 2, said: [] });
    expect(complaint).toContain("looks like a conference tracker");
    expect(complaint).toContain("Paint");
    expect(report).toMatchObject({ recognised: false, findings: [], tables: [] });
  });
});

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
  ]);

describe("what cannot be checked gets one clear sentence", () => {
  test.each<[string, Uint8Array | null, RegExp]>([
    ["is missing", null, /^There is no file /],
    ["is empty", new Uint8Array(), /is empty/],
    ["is a text", strToU8("Conf no,Family no\n1,2\n"), /is not an Excel workbook/],
    [
      "is another archive",
      zipSync({ "word/document.xml": strToU8("<x/>") }),
      /is not an Excel workbook/,
    ],
    ["needs a password", compound("EncryptedPackage"), /is protected with a password/],
    ["is of Excel 97-2003", compound("Workbook"), /format of Excel 97-2003/],
  ])("a file that %s", async (_name, bytes, sentence) => {
    const input = inFolder("team.xlsx");
    if (bytes !== null) await writeFile(input, bytes);
    const outcome = await run(
      input,
      `--out=${inFolder("o.xlsx")}`,
      `--report=${inFolder("r.json")}`,
    );
    expect(outcome).toEqual({ exitCode: 2, said: [], complaint: expect.stringMatching(sentence) });
    expect(outcome.complaint).toMatch(/^[^\n]+\.$/);
    expect(await readdir(folder)).toEqual(bytes === null ? [] : ["team.xlsx"]);
  });

  test.each([0.1, 0.5, 0.9, 0.999])("the sample cut to %d of its length", async (part) => {
    const whole = await readFile(SAMPLE);
    await writeFile(inFolder("team.xlsx"), whole.subarray(0, Math.floor(whole.length * part)));
    const { exitCode, complaint } = await run(inFolder("team.xlsx"));
    expect({ exitCode, complaint }).toEqual({
      exitCode: 2,
      complaint: expect.stringMatching(/is cut short or damaged and could not be opened/),
    });
  });

  test("a folder in place of the file", async () => {
    expect((await run(folder)).complaint).toBe(
      `${folder} is not a file: name the workbook itself.`,
    );
  });

  test("a date that is none, before anything is read", async () => {
    const { exitCode, complaint } = await run(inFolder("nowhere.xlsx"), "--as-at=31/04/2014");
    expect({ exitCode, complaint }).toEqual({
      exitCode: 2,
      complaint: expect.stringContaining("--as-at must be a day written YYYY-MM-DD"),
    });
  });

  test.each(["--out", "--report"])("%s that leads to the input through a link", async (option) => {
    const input = inFolder("team.xlsx");
    const before = await readFile(SAMPLE);
    await writeFile(input, before);
    await symlink(input, inFolder("link.xlsx"));
    const { exitCode, complaint } = await run(input, `${option}=${inFolder("link.xlsx")}`);
    expect({ exitCode, complaint }).toEqual({
      exitCode: 2,
      complaint: `${option} names the workbook being checked, which is never overwritten: give another file name.`,
    });
    expect(before.equals(await readFile(input))).toBe(true);
  });

  test("a place that cannot be written to", async () => {
    const { exitCode, complaint } = await run(SAMPLE, AS_AT, `--report=${inFolder("no/r.json")}`);
    expect({ exitCode, complaint }).toEqual({
      exitCode: 2,
      complaint: `${inFolder("no/r.json")} could not be written (ENOENT).`,
    });
  });
});
