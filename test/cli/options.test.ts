import { describe, expect, test } from "@jest/globals";
import { HELP, helpLines } from "../../src/cli/help";
import { asksForHelp, OPTIONS, readOptions } from "../../src/cli/options";
import { CannotCheck } from "../../src/cli/problems";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { TABLES } from "../../src/domain/tables/catalogue";

const today = fromIso("2024-05-01");

describe("the arguments of validate", () => {
  test("a file alone is checked as at today, and nothing is written", () => {
    expect(readOptions(["team.xlsx"], today)).toEqual({
      input: "team.xlsx",
      out: null,
      report: null,
      asAt: today,
      period: null,
      insertTables: null,
      copy: null,
    });
  });

  test("options may stand before or after the file", () => {
    const args = ["--as-at", "2014-04-25", "team.xlsx", "--out=checked.xlsx", "--report", "r.json"];
    expect(readOptions(args, today)).toEqual({
      input: "team.xlsx",
      out: "checked.xlsx",
      report: "r.json",
      asAt: fromIso("2014-04-25"),
      period: null,
      insertTables: null,
      copy: null,
    });
  });

  test.each([
    [["team.xlsx", "--out=checked.xlsm"], "--out", ".xlsx"],
    [["team.xlsx", "--out=checked"], "--out", ".xlsx"],
    [["team.xlsm", "--out=checked.xlsx"], "--out", ".xlsm"],
    [["team.xlsm", "--scrutiny-copy=copy.xlsm"], "--scrutiny-copy", ".xlsx"],
    [["team.xlsx", "--scrutiny-copy=copy.csv"], "--scrutiny-copy", ".xlsx"],
  ])(
    "%j would give a workbook a name under which Excel does not open it",
    (args, option, ending) => {
      const says = `${option} writes an Excel workbook, whose name must end in ${ending}: `;
      expect(() => readOptions(args, today)).toThrow(says);
    },
  );

  test("endings may be in capitals, and a workbook with macros keeps its own", () => {
    expect(readOptions(["team.xlsx", "--out=C.XLSX"], today).out).toBe("C.XLSX");
    expect(readOptions(["team.XLSM", "--out=c.xlsm"], today).out).toBe("c.xlsm");
  });

  test("a copy hides 1 to 5 and holds every table that may be in one, unless told otherwise", () => {
    const { copy } = readOptions(["team.xlsx", "--scrutiny-copy=copy.xlsx"], today);
    expect(copy).toMatchObject({ path: "copy.xlsx", mode: "hide 1 to 5", council: null });
    expect(copy?.tables).toContain("table-2b");
    expect(copy?.tables).not.toContain("actions");
  });

  test.each([
    ["hide", "hide 1 to 5"],
    ["round", "round to 5"],
    ["none", "show every number"],
  ])("--protection %s is %s", (word, mode) => {
    const args = ["team.xlsx", "--scrutiny-copy=c.xlsx", "--protection", word];
    expect(readOptions(args, today).copy?.mode).toBe(mode);
  });

  test("tables are named with commas, in any order, and come in the report's", () => {
    const args = ["team.xlsx", "--scrutiny-copy=c.xlsx", "--tables", "Table-3, figure-1,table-3"];
    expect(readOptions(args, today).copy?.tables).toEqual(["figure-1", "table-3"]);
    const into = ["team.xlsx", "--out=o.xlsx", "--insert-tables", "actions"];
    expect(readOptions(into, today).insertTables).toEqual(["actions"]);
    const all = readOptions(["team.xlsx", "--out=o.xlsx", "--insert-tables=all"], today);
    expect(all.insertTables).toEqual(TABLES.map(({ id }) => id));
  });

  test("a council has its name without white space around, and the empty one none", () => {
    const named = (council: string) =>
      readOptions(["team.xlsx", "--scrutiny-copy=c.xlsx", `--council=${council}`], today).copy;
    expect(named(" Wessex Vale ")?.council).toBe("Wessex Vale");
    expect(named("")?.council).toBe("");
  });

  test("a period is read, and one of another form refused", () => {
    expect(readOptions(["team.xlsx", "--period=2013-14"], today).period?.label).toBe("2013-14");
    expect(() => readOptions(["team.xlsx", "--period=2014"], today)).toThrow(
      /^--period must be a financial year .* and "2014" is not\.$/,
    );
  });

  test.each([
    ["25/04/2014"],
    ["2014-4-25"],
    ["2014-02-30"],
    ["yesterday"],
    [""],
    ["2014-04-25T00:00:00Z"],
  ])("the date %j is refused", (given) => {
    expect(() => readOptions(["team.xlsx", `--as-at=${given}`], today)).toThrow(
      `"${given}" is not.`,
    );
  });

  test.each([
    [[], "Name the workbook to check."],
    [[""], "Name the workbook to check."],
    [["one.xlsx", "two.xlsx"], "Name one workbook at a time."],
    [["one.xlsx", "--out="], "--out needs a file name."],
    [["one.xlsx", "--scrutiny-copy="], "--scrutiny-copy needs a file name."],
    [["one.xlsx", "--protection=hide"], "--protection is of a copy"],
    [["one.xlsx", "--tables=all"], "--tables is of a copy"],
    [["one.xlsx", "--council=Wessex Vale"], "--council is of a copy"],
    [["one.xlsx", "--scrutiny-copy=c.xlsx", "--protection=some"], '"some" is not.'],
    [["one.xlsx", "--scrutiny-copy=c.xlsx", "--tables=table-9"], 'not "table-9".'],
    [["one.xlsx", "--scrutiny-copy=c.xlsx", "--tables=actions"], 'not "actions".'],
    [["one.xlsx", "--insert-tables=all"], "--insert-tables needs --out"],
    [["one.xlsx", "--out=o.xlsx", "--insert-tables="], 'not "".'],
    [["one.xlsx", "--outt", "two.xlsx"], "Unknown option '--outt'."],
    [["one.xlsx", "--report"], "Option '--report <value>' argument missing."],
  ])("%j is refused: %s", (args, why) => {
    expect(() => readOptions(args, today)).toThrow(why);
  });

  test("a refusal is one line that shows how the command is called", () => {
    expect.assertions(2);
    try {
      readOptions(["one.xlsx", "--nonsense"], today);
    } catch (error) {
      expect(error).toBeInstanceOf(CannotCheck);
      expect(String(error)).toMatch(
        /^(?:CannotCheck: |Error: )?Unknown option '--nonsense'\. Usage: npm run validate -- FILE\.xlsx[^\n]+$/,
      );
    }
  });
});

describe("the help", () => {
  test.each([[["--help"]], [["-h"]], [["team.xlsx", "--as-at", "soon", "--help"]]])(
    "is asked for by %j",
    (args) => expect(asksForHelp(args)).toBe(true),
  );

  test("is not asked for by a file alone", () => {
    expect(asksForHelp(["help.xlsx"])).toBe(false);
  });

  test("has a line for the file and for every option, and none for another", () => {
    expect(Object.keys(HELP)).toEqual(["FILE", ...Object.keys(OPTIONS)]);
    const lines = helpLines().join("\n");
    for (const name of Object.keys(OPTIONS))
      expect(lines).toMatch(new RegExp(`^  --${name} +\\w`, "m"));
  });
});
