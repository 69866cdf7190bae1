import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { reportSchema } from "../../src/cli/report";
import { validateFile } from "../../src/cli/validateFile";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { financialYear } from "../../src/domain/calendar/periods";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn } from "../../src/standin/standIn";
import type { Clock } from "../../src/workflows/clock";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { readBook } from "../readBook";

const SAMPLE = "assets/sample/conference-tracking-2013-14.xlsx";
const clock: Clock = { now: () => new Date(2014, 3, 25, 9), elapsed: () => 0 };

let folder = "";
const inFolder = (name: string): string => join(folder, name);
const run = (...args: readonly string[]) =>
  validateFile([SAMPLE, "--as-at=2014-04-25", ...args], clock);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "copy-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a scrutiny copy from the command line", () => {
  test("is the copy that the pane makes of the same choices, byte for byte", async () => {
    const copy = inFolder("same.xlsx");
    const { exitCode, said, complaint } = await run(
      `--scrutiny-copy=${copy}`,
      "--protection=none",
      "--period=2013-14",
      "--council=Wessex Vale",
      "--tables=table-2b,table-3",
    );
    expect({ exitCode, complaint }).toEqual({ exitCode: 1, complaint: null });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^Scrutiny copy for 2013-14, show every number: 4 tables\. [\d,]+ personal values looked for in \d+ parts of the copy: none found\.$/,
      ),
    );
    expect(said.at(-1)).toBe(`Written: ${copy}`);

    const standIn = await openStandIn(await readFile(SAMPLE));
    await loadOfficeInNode(standIn);
    const workflows = excelWorkflows(clock);
    const validation = await workflows.validate({ asAt: fromIso("2014-04-25") });
    const { bytes } = await workflows.prepareScrutinyCopy(
      validation,
      financialYear(2013),
      {
        mode: "show every number",
        tables: ["table-2b", "table-3"],
        familyRows: false,
        council: "Wessex Vale",
      },
      { version: "0.1.0" },
    );
    expect(Buffer.from(bytes).equals(await readFile(copy))).toBe(true);
  });

  test("is stopped by a whole name: exit code 3, no file, and the name is not said", async () => {
    const copy = inFolder("stopped.xlsx");
    const report = inFolder("stopped.json");
    const { exitCode, said, complaint } = await run(
      `--scrutiny-copy=${copy}`,
      `--report=${report}`,
      "--protection=none",
      "--council=Prepared for Oswicken Thistlewick",
      "--allow-words=Prepared for Oswicken Thistlewick",
      "--tables=table-3",
    );
    expect(exitCode).toBe(3);
    expect(complaint).toMatch(/^The copy was stopped: words of the team’s own in it/);
    expect(complaint).toMatch(/the council’s name holds: child's name.*It cannot go in/);
    expect(`${complaint} ${said.join(" ")}`).not.toMatch(/Thistlewick/);
    expect(await readdir(folder)).not.toContain("stopped.xlsx");
    const { scrutinyCopy } = reportSchema.parse(JSON.parse(await readFile(report, "utf8")));
    expect(scrutinyCopy).toEqual({
      made: false,
      leaks: [],
      wordsToLookAt: [{ of: "council", shares: ["child's name", "part of a child's name"] }],
    });
  });

  test("is stopped by a word of a name until it was looked at: let in, or put in other words", async () => {
    const copy = inFolder("looked-at.xlsx");
    const asked = [`--scrutiny-copy=${copy}`, "--tables=table-3", "--council=Thistlewick Vale"];
    const stopped = await run(...asked);
    expect(stopped.exitCode).toBe(3);
    expect(stopped.complaint).toContain(
      '"Thistlewick Vale" (the council’s name) shares a word with',
    );
    expect(stopped.complaint).toContain('--allow-words "WORDS"');
    expect(await readdir(folder)).not.toContain("looked-at.xlsx");
    const letIn = await run(...asked, "--allow-words=Thistlewick Vale");
    expect(letIn.exitCode).toBe(1);
    expect(letIn.said.join(" ")).toContain(
      "Let in, though they share a word with a person: Thistlewick Vale.",
    );
    expect(readBook(await readFile(copy)).values()).toContain("Thistlewick Vale");
  });

  test("refuses a rewording that does not say what stands in its place", async () => {
    const { exitCode, complaint } = await run(
      `--scrutiny-copy=${inFolder("none.xlsx")}`,
      "--reword=Li family",
    );
    expect(exitCode).toBe(2);
    expect(complaint).toContain("--reword takes the words and what stands in their place");
  });

  test("says in the report what was looked for, and which period it is of", async () => {
    const report = inFolder("made.json");
    await run(
      `--scrutiny-copy=${inFolder("made.xlsx")}`,
      `--report=${report}`,
      "--protection=round",
      "--period=2013-14-Q4",
      "--tables=table-3",
    );
    const { period, scrutinyCopy } = reportSchema.parse(JSON.parse(await readFile(report, "utf8")));
    expect(period).toEqual({ label: "Quarter 4 of 2013-14", from: "2014-01-01", to: "2014-03-31" });
    expect(scrutinyCopy).toMatchObject({ made: true, leaks: [] });
    expect(scrutinyCopy?.valuesSearched).toBeGreaterThan(300);
    const { values } = readBook(await readFile(inFolder("made.xlsx")));
    expect(values()).toContain("1 January 2014 to 31 March 2014");
  });

  test("of a tracker without a dated conference wants to be told the period", async () => {
    const { exitCode, complaint } = await validateFile(
      [SAMPLE, "--as-at=2000-01-01", `--scrutiny-copy=${inFolder("none.xlsx")}`],
      clock,
    );
    expect(exitCode).toBe(2);
    expect(complaint).toContain("say with --period what the tables are for");
    expect(await readdir(folder)).not.toContain("none.xlsx");
  });
});

describe("tables from the command line", () => {
  test("stand in the checked file, each on its appendix's sheet, for the period asked for", async () => {
    const out = inFolder("tables.xlsx");
    const { said, complaint } = await run(
      `--out=${out}`,
      "--insert-tables=table-2b,table-3,figure-1",
      "--period=2013-14",
    );
    expect(complaint).toBeNull();
    expect(said).toContainEqual(
      "Inserted: Figure 1: Conference Outcomes by Category of Plan (Appendix 1); " +
        "Table 2b Timescales – Distribution of Documents (Appendix 3); " +
        "Table 3: Participation of Children and Young People (Appendix 3).",
    );
    const { sheets, values } = readBook(await readFile(out));
    expect(sheets).toEqual(expect.arrayContaining(["Conferences", "Appendix 1", "Appendix 3"]));
    expect(values()).toContain("Table 3: Participation of Children and Young People");
  });

  test("are in the report for the period asked for", async () => {
    const report = inFolder("quarter.json");
    const tablesOf = async (...args: readonly string[]) => {
      await run(`--report=${report}`, ...args);
      const { tables, period } = reportSchema.parse(JSON.parse(await readFile(report, "utf8")));
      return { label: period?.label, table: tables.find(({ id }) => id === "table-3")?.rows };
    };
    const year = await tablesOf();
    const quarter = await tablesOf("--period=2013-14-Q4");
    expect(year.label).toBe("2013-14");
    expect(quarter.label).toBe("Quarter 4 of 2013-14");
    expect(quarter.table).not.toEqual(year.table);
  });

  test("are not inserted where the workbook's structure is protected: nothing is written", async () => {
    const standIn = await openStandIn(await readFile(SAMPLE));
    standIn.workbook.editSection("workbookProtection").attributes.lockStructure = "1";
    await writeFile(inFolder("locked.xlsx"), await standIn.save());
    const { exitCode, complaint } = await validateFile(
      [inFolder("locked.xlsx"), `--out=${inFolder("locked-out.xlsx")}`, "--insert-tables=table-3"],
      clock,
    );
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/protected/);
    expect(await readdir(folder)).not.toContain("locked-out.xlsx");
  });
});
