import { describe, expect, it } from "@jest/globals";
import { notJudged } from "../../../src/domain/checking/inSentences";

describe("What could not be judged", () => {
  it.each([
    [[], ""],
    [["T04"], ": “Review missing or due” could not be judged from it"],
    [
      ["T04", "T08", "T10"],
      ": “Review missing or due”, “Minutes sent to chair” and “Full record distributed” could not be judged from it",
    ],
    [
      ["T03", "T04", "T08", "T09", "T10"],
      ": 5 timescales could not be judged from it, among them “Review missing or due” and “Later review held in time”",
    ],
  ])("is said of %j by its name, never by its code", (codes, said) => {
    expect(notJudged(codes)).toBe(said);
  });
});
