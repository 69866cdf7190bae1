import { describe, expect, it } from "@jest/globals";
import { hidesValue } from "../../../src/workbook/inspection/numberFormats";

describe("hidesValue", () => {
  it.each([
    ["three semicolons hide a text", ";;;", "F-001", true],
    ["and a number", ";;;", 7, true],
    ["and a formula", ";;;", "=A1", true],
    ["but not a blank cell", ";;;", "", false],
    ["two semicolons leave texts", ";;", "F-001", false],
    ["two semicolons hide numbers", ";;", 7, true],
    ["a formula that may give a text is shown then", ";;", "=A1", false],
    ["spaces in quotation marks show nothing", '" ";" ";" ";" "', "F-001", true],
    ["colours and padding show nothing", "[White]_-;[White]_-;_-;_-", 7, true],
    ["a negative number alone", "0;", -7, true],
    ["and a positive one is shown", "0;", 7, false],
    ["zeros that a table leaves out", "0;-0;;@", 0, false],
    ["General", "General", "F-001", false],
    ["a text format", "@", "F-001", false],
    ["a semicolon within quotation marks", '"a;b"0', 7, false],
    ["a word in place of the value", '"secret";"secret";"secret";"secret"', "F-001", false],
  ])("%s", (_what, format, content, hidden) => {
    expect(hidesValue(format, content)).toBe(hidden);
  });
});
