import { describe, expect, it } from "@jest/globals";
import { codesInWords, notJudged } from "../../../src/domain/checking/inSentences";

describe("Codes of checks", () => {
  it.each([
    [["T01", "T02"], "T01 and T02"],
    [["T01", "T02", "T03", "T05"], "T01 to T03 and T05"],
    [["T01", "T04", "T05", "T06", "T11"], "T01, T04 to T06 and T11"],
    [["T16", "D17", "D18"], "T16, D17 and D18"],
  ])("shortens %p", (codes, expected) => {
    expect(codesInWords(codes)).toBe(expected);
  });

  it("follow what they could not be judged from", () => {
    expect(notJudged([])).toBe("");
    expect(notJudged(["T05", "T06"])).toBe(": T05 and T06 could not be judged from it");
  });
});
