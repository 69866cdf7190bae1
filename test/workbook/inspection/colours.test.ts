import { describe, expect, it } from "@jest/globals";
import { isInvisible } from "../../../src/workbook/inspection/colours";

describe("isInvisible", () => {
  it.each([
    ["white on white", "#FFFFFF", "#FFFFFF", true],
    ["nearly white on white", "#FDFDFD", "#FFFFFF", true],
    ["black on black", "#000000", "#000000", true],
    ["any letters of the code", "#ffffff", "#FFFFFF", true],
    ["pale grey on white", "#D9D9D9", "#FFFFFF", false],
    ["white on blue", "#FFFFFF", "#1F4E79", false],
    ["red on a green that is as bright", "#FF0000", "#008A00", false],
    ["no colour told", "", "#FFFFFF", false],
  ])("%s", (_what, text, cell, invisible) => {
    expect(isInvisible(text, cell)).toBe(invisible);
  });
});
