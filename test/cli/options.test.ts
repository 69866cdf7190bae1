import { describe, expect, test } from "@jest/globals";
import { readOptions } from "../../src/cli/options";
import { CannotCheck } from "../../src/cli/problems";
import { fromIso } from "../../src/domain/calendar/calendarDate";

const today = fromIso("2024-05-01");

describe("the arguments of validate", () => {
  test("a file alone is checked as at today, and nothing is written", () => {
    expect(readOptions(["team.xlsx"], today)).toEqual({
      input: "team.xlsx",
      out: null,
      report: null,
      asAt: today,
    });
  });

  test("options may stand before or after the file", () => {
    const args = ["--as-at", "2014-04-25", "team.xlsx", "--out=checked.xlsx", "--report", "r.json"];
    expect(readOptions(args, today)).toEqual({
      input: "team.xlsx",
      out: "checked.xlsx",
      report: "r.json",
      asAt: fromIso("2014-04-25"),
    });
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
      expect(String(error)).toMatch(/^[^\n]+Usage: npm run validate -- FILE\.xlsx[^\n]+$/);
    }
  });
});
