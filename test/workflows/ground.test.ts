import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { groundInWords } from "../../src/workflows/ground";
import type { Validation } from "../../src/workflows/workflows";

type Ground = Validation["result"]["ground"];

/** A validation of 70 conferences on four sheets, two left alone. */
function said(ground: Partial<Ground>): string {
  const sheets = ["A", "B", "C", "D", "D"].map((sheet) => ({ sheet }));
  const ignored = ["E", "F"].map((sheet) => ({ sheet, why: "" }));
  const understanding = { records: { conferences: { length: 70 } }, sheets, ignored };
  const result = { ground: { children: 0, families: 0, notFollowed: 0, ...ground } };
  const given = { asAt: fromIso("2014-04-25"), result, understanding };
  return groundInWords(given as unknown as Validation);
}

describe("The ground of a verdict", () => {
  it("says whose clocks were followed, and what was read", () => {
    expect(said({ children: 32 })).toBe(
      "32 children on a plan, each followed to 25 April 2014; 70 conferences; 4 sheets read, 2 left alone",
    );
  });

  it.each<[Partial<Ground>, string]>([
    [{}, "no child on a plan"],
    [{ children: 1 }, "1 child on a plan, each followed to 25 April 2014"],
    [
      { children: 3, notFollowed: 2 },
      "3 children on a plan, 2 of whom could not be followed to 25 April 2014",
    ],
    [
      { families: 2 },
      "2 families whose children are not recorded, on a plan, each followed to 25 April 2014",
    ],
  ])("%j begins %s", (ground, words) => {
    expect(said(ground).startsWith(`${words};`)).toBe(true);
  });
});
