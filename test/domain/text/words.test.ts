import { describe, expect, it } from "@jest/globals";
import { capital, inQuotes, listed } from "../../../src/domain/text/words";

describe("Words", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("list %p", (words, expected) => {
    expect(listed(words)).toBe(expected);
  });

  it("begin with a capital, and are quoted as British readers quote", () => {
    expect(capital("the sheet")).toBe("The sheet");
    expect(capital("")).toBe("");
    expect(inQuotes("Fire service")).toBe("“Fire service”");
  });
});
