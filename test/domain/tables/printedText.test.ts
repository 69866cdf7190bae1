import { expect, test } from "@jest/globals";
import { printedText } from "../../../src/domain/tables/engine/printed";

test.each([
  ["a count below a thousand", { value: 999, format: "count" }, "999"],
  ["a count of a thousand", { value: 1000, format: "count" }, "1,000"],
  ["a figure with a fraction", { value: 1234.5, format: "figure" }, "1,234.5"],
  ["a percentage", { value: 0.5, format: "percentage" }, "50%"],
  ["a label", { value: "1000", format: "text" }, "1000"],
  ["a blank cell", { value: null, format: "count" }, ""],
] as const)("%s is printed as a reader writes it", (_, cell, text) => {
  expect(printedText(cell, 0)).toBe(text);
});
