import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { criterion, literal, readsAsCriterion } from "../../../src/workbook/formulas/quoting";

describe("A value of the workbook in a formula", () => {
  it.each([
    ['say "yes"', '"say ""yes"""'],
    ['")+HYPERLINK("http://example.test","x', '""")+HYPERLINK(""http://example.test"",""x"'],
    ["=1+1", '"=1+1"'],
    [3, "3"],
    [true, "TRUE"],
  ])("%p is written %p", (value, text) => expect(literal(value)).toBe(text));

  it("cannot break out of its quotation marks, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: fc.constantFrom('"', "=", "(", "a", "~") }),
        (text) => {
          for (const written of [literal(text), criterion("=", text)]) {
            expect(written).toMatch(/^"(?:[^"]|"")*"$/);
          }
          expect(literal(text)?.slice(1, -1).replaceAll('""', '"')).toBe(text);
        },
      ),
    );
  });

  it("is not written where Excel takes no text of its length", () => {
    expect(literal("x".repeat(255))).not.toBeNull();
    expect(literal("x".repeat(256))).toBeNull();
    expect(criterion("<>", "x".repeat(254))).toBeNull();
  });
});

describe("A criterion", () => {
  it.each([
    ["?", '"=~?"'],
    ["A*", '"=A~*"'],
    ["~", '"=~~"'],
    [">5", '"=>5"'],
    ["<>x", '"=<>x"'],
    [1, '"=1"'],
    [false, '"=FALSE"'],
  ])("looks for %p itself: %p", (value, text) => expect(criterion("=", value)).toBe(text));

  it.each([">5", "=x", "<>", "A*", "why?", "~x"])("%p in a cell would be read as one", (text) =>
    expect(readsAsCriterion(text)).toBe(true),
  );

  it.each(["12", "CH-4101", "a=b", 7])("%p in a cell would not", (value) =>
    expect(readsAsCriterion(value)).toBe(false),
  );
});
