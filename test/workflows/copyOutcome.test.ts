import { describe, expect, it } from "@jest/globals";
import type { Leak } from "../../src/scrutiny-copy/proof/proof";
import { CopyStopped } from "../../src/scrutiny-copy/scrutinyCopy";
import { outcomeInWords, outcomeOf, placeInWords } from "../../src/workflows/copyOutcome";

describe("what came of a copy", () => {
  it("knows a stopped copy, and says nothing of what was found", async () => {
    const leaks: readonly Leak[] = [{ part: "docProps/core.xml", kind: "child reference" }];
    const outcome = await outcomeOf(Promise.reject(new CopyStopped(leaks)));
    expect(outcome).toEqual({ kind: "stopped", leaks, toLookAt: [] });
    expect(outcomeInWords(outcome)).toBe(
      "The copy was stopped: something personal was found in it.",
    );
  });

  it.each([
    ["docProps/core.xml", "the document properties (docProps/core.xml)"],
    ["xl/worksheets/sheet2.xml", "the text of a cell (xl/worksheets/sheet2.xml)"],
    ["xl/styles.xml", "xl/styles.xml"],
  ])("says what %s holds", (part, words) =>
    expect(placeInWords({ part, kind: "child's name" })).toBe(words),
  );

  it("passes on any other failure", async () => {
    await expect(outcomeOf(Promise.reject(new RangeError("other")))).rejects.toThrow("other");
  });
});
