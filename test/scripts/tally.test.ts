import { describe, expect, test } from "@jest/globals";
import { tallyOf, totalOf } from "../../scripts/tally";

const allPassed = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test("a run in which every test passed", () => {
  expect(tallyOf(allPassed, 0)).toEqual({ passed: 12, failed: 0 });
});

describe("counts as failed:", () => {
  test.each([
    ["a failed test", { ...allPassed, numFailedTests: 2 }, 1, 2],
    ["a skipped test", { ...allPassed, numPendingTests: 1 }, 0, 1],
    ["a test that is only named", { ...allPassed, numTodoTests: 1 }, 0, 1],
    ["a file that did not load", { ...allPassed, numRuntimeErrorTestSuites: 1 }, 1, 1],
    ["a run without a test", { ...allPassed, numPassedTests: 0 }, 0, 1],
    ["an exit code that the report does not explain", allPassed, 1, 1],
    ["a run that was killed", allPassed, null, 1],
    ["no report", null, 1, 1],
  ])("%s", (_name, report, exitCode, failed) => {
    expect(tallyOf(report, exitCode).failed).toBe(failed);
  });
});

test("runs add up", () => {
  const runs = [tallyOf(allPassed, 0), tallyOf({ ...allPassed, numFailedTests: 1 }, 1)];
  expect(totalOf(runs)).toEqual({ passed: 24, failed: 1 });
});
