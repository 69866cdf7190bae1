import { describe, expect, it } from "@jest/globals";
import { CATALOGUE } from "../../../src/domain/catalogue/catalogue";
import { CASES_OF } from "./cases";
import { CASES, outcomeOf, type RuleCases } from "./cases/case";

/** The cases of a check. @throws where it has none: add them to `cases` with the check */
function casesOf(code: string): RuleCases {
  const cases = CASES_OF.get(code);
  if (!cases) throw new Error(`Nothing in test/domain/checking/cases is about ${code}`);
  return cases;
}

/** What could not run, and sheets that disagree: asked for only where the case is about it. */
const ABOUT_SEVERAL = ["R00", "D17"];

const codes = CATALOGUE.map(({ code }) => code);

describe.each(codes)("%s", (code) => {
  const cases = casesOf(code);

  it.each(CASES)("%s", (name) => {
    const given = cases[name];
    if ("cannotApply" in given) {
      expect(given.cannotApply).toMatch(/\w+ \w+ \w+/);
      return;
    }
    const found = outcomeOf(given)
      .filter((one) => one.code === code || !ABOUT_SEVERAL.includes(one.code))
      .map((one) => one.found);
    expect(found).toEqual(given.finds);
  });

  it("is found in at least one of its cases, and says so word for word", () => {
    const found = CASES.flatMap((name) => {
      const given = cases[name];
      return "cannotApply" in given ? [] : given.finds;
    });
    expect(found.filter((one) => one.startsWith(code))).not.toEqual([]);
    const said = outcomeOf(cases.says).filter((one) => one.code === code);
    expect(said.map(({ sentence }) => sentence)).toContain(cases.says.sentence);
  });
});

describe("The cases", () => {
  it("are about checks of the catalogue", () => {
    expect([...CASES_OF.keys()].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("seldom cannot arise: most checks have all of them", () => {
    const all = codes.flatMap((code) => CASES.map((name) => casesOf(code)[name]));
    const applied = all.filter((given) => !("cannotApply" in given));
    expect(applied.length / all.length).toBeGreaterThan(0.8);
  });
});
