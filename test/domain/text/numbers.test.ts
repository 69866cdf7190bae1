import { expect, test } from "@jest/globals";
import { are, counted, numberText } from "../../../src/domain/text/numbers";

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1234, "1,234"],
  [1234.5, "1,234.5"],
  [-1234, "-1,234"],
  [99_999, "99,999"],
  [100_000, "100,000"],
  [1_234_567, "1,234,567"],
])("%d is written %s", (number, text) => {
  expect(numberText(number)).toBe(text);
});

test("as the machine's own British English would write it", () => {
  for (let number = 1; number < 10 ** 15; number = number * 3 + 1)
    expect(numberText(number)).toBe(number.toLocaleString("en-GB"));
});

test.each([
  [0, "0 cells", "0 children", "are"],
  [1, "1 cell", "1 child", "is"],
  [2, "2 cells", "2 children", "are"],
  [1000, "1,000 cells", "1,000 children", "are"],
])("%d with its noun: %s, %s", (number, cells, children, verb) => {
  expect(counted(number, "cell")).toBe(cells);
  expect(counted(number, "child", "children")).toBe(children);
  expect(are(number)).toBe(verb);
});
