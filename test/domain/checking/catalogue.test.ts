import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { rulesPage } from "../../../scripts/docs/rulesPage";
import { CATALOGUE, RULES, ruleText } from "../../../src/domain/catalogue/catalogue";
import { FIELD_TITLES } from "../../../src/domain/records/fieldTitles";

const codes = CATALOGUE.map(({ code }) => code);
const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);

describe("The catalogue", () => {
  it("has every check of the design once, in its order", () => {
    expect(codes).toEqual([...numbered("T", 21), ...numbered("D", 25), "R00"]);
  });

  it.each(CATALOGUE.map((rule) => [rule.code, rule] as const))(
    "says of %s why it matters and how to put it right, in a sentence each",
    (_, { putRight, sources, title, why }) => {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(putRight).toMatch(/^[A-Z].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        // What the public can read has its address; all else is local or our own.
        if (source.address === null)
          expect(source.title).toMatch(/^(Local practice: |Conference Check)/);
        else expect(new URL(source.address).hostname).toMatch(/^www\.(gov|legislation\.gov)\.uk$/);
      }
    },
  );

  it("names only columns that records have", () => {
    for (const { needs } of RULES) {
      for (const { anyOf, dataset } of needs) {
        expect(Object.keys(FIELD_TITLES[dataset])).toEqual(expect.arrayContaining([...anyOf]));
      }
    }
  });

  it("gives the text of a check by its code", () => {
    expect(ruleText("T10")?.title).toBe("Full record distributed");
    expect(ruleText("T99")).toBeUndefined();
  });

  it("is what docs/rules.md says: run npm run docs after changing a check", () => {
    const page = readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8");
    expect(page).toBe(rulesPage());
  });
});
