import { describe, expect, it } from "@jest/globals";
import { SEVERITIES } from "../../../src/domain/findings/finding";
import { markerFormula, markingOf } from "../../../src/excel/highlights/marker";

describe("the marker of our conditional formats", () => {
  it.each(SEVERITIES)(
    "is known again for %s, with or without the equals sign of a file",
    (severity) => {
      const formula = markerFormula(severity, 12);
      expect(markingOf(formula)).toBe(12);
      expect(markingOf(formula.slice(1))).toBe(12);
    },
  );

  it("knows those of earlier versions, which had no number", () =>
    expect(markingOf('LEN("Conference Check: at risk")>0')).toBe(0));

  it.each([
    '=LEN("Conference Check")>0',
    "=LEN($A1)>0",
    '=AND(LEN("Conference Check: breach")>0,A1>3)',
    '=$B4="Conference Check: breach"',
  ])("does not take the team's own %s for ours", (formula) =>
    expect(markingOf(formula)).toBe(null),
  );
});
