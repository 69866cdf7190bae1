import { describe, expect, it } from "@jest/globals";
import { makeBudget, makeEmpty } from "../../scripts/trackers/others";
import { checkFile } from "./checked";

describe.each([
  ["A budget", makeBudget],
  ["An empty file", makeEmpty],
])("%s", (_, make) => {
  it("is told from a tracker, and nothing in it is changed", async () => {
    const { complaint, exitCode, report, untouched } = await checkFile((await make()).bytes);
    expect(report).toMatchObject({ recognised: false, findings: [], tables: [] });
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/^Nothing in .* looks like a conference tracker/);
    expect(untouched).toBe(true);
  });
});
