import { describe, expect, it } from "@jest/globals";
import { SEVERITIES } from "../../../src/domain/findings/finding";
import { isOurFormula, markerFormula } from "../../../src/excel/highlights/marker";

describe("the marker of our conditional formats", () => {
  it.each(SEVERITIES)(
    "is known again for %s, with or without the equals sign of a file",
    (severity) => {
      const formula = markerFormula(severity);
      expect(isOurFormula(formula)).toBe(true);
      expect(isOurFormula(formula.slice(1))).toBe(true);
    },
  );

  it.each([
    '=LEN("Conference Check")>0',
    "=LEN($A1)>0",
    '=AND(LEN("Conference Check: breach")>0,A1>3)',
    '=$B4="Conference Check: breach"',
  ])("does not take the team's own %s for ours", (formula) =>
    expect(isOurFormula(formula)).toBe(false),
  );
});
