import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Report, reportSchema } from "../../src/cli/report";
import { throughLibreOffice } from "./support/libreOffice";
import { markedCells, sheetOf, textsOf } from "./support/sheets";

jest.setTimeout(120_000);

const SAMPLE = "assets/sample/conference-tracking-2013-14.xlsx";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headless-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a scheduled task does. */
function npmRunValidate(...args: readonly string[]) {
  const command = ["run", "--silent", "validate", "--", ...args];
  const { status, stdout, stderr } = spawnSync("npm", command, { encoding: "utf8" });
  const complaints = stderr
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("npm warn"));
  return { status, stdout, complaints };
}

describe("npm run validate", () => {
  test("ends with 2 and one sentence where there is nothing to check", () => {
    expect(npmRunValidate(join(folder, "nowhere.xlsx"))).toEqual({
      status: 2,
      stdout: "",
      complaints: [`There is no file ${join(folder, "nowhere.xlsx")}.`],
    });
  });

  test("ends with 1 on the sample and writes a copy that other programs read", async () => {
    const out = join(folder, "checked.xlsx");
    const reportFile = join(folder, "report.json");
    const ran = npmRunValidate(
      SAMPLE,
      "--as-at",
      "2014-04-25",
      "--out",
      out,
      "--report",
      reportFile,
    );
    expect({ status: ran.status, complaints: ran.complaints }).toEqual({
      status: 1,
      complaints: [],
    });
    expect(ran.stdout).toContain("70 conferences, 61 children, 36 families.");
    const report: Report = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8")));
    const copy = await throughLibreOffice(out);
    const cells = new Set(
      report.findings.flatMap(({ sheet, cell }) => (sheet === "Conferences" && cell ? cell : [])),
    );
    const marked = markedCells(sheetOf(copy, "Conferences"), ['AND($O5<>"",$P5="")']);
    expect(marked).toEqual([...cells].sort());
    const findings = copy.sheets.at(-1);
    const lines = findings === undefined ? [] : textsOf(findings).map((row) => row.join(" | "));
    for (const { sentence } of report.findings) {
      expect(lines.filter((line) => line.includes(sentence)).length).toBeGreaterThan(0);
    }
  });
});
