/** How many tests passed, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The counts in jest's own report. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files that ended before their tests began. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * What a run of jest comes to. A skipped test counts as failed; so does a run without a test, without a report
 * (`null`), or that ended with an error which its report does not show.
 */
export function tallyOf(report: JestReport | null, exitCode: number | null): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed =
    report.numFailedTests +
    report.numPendingTests +
    report.numTodoTests +
    report.numRuntimeErrorTestSuites;
  const isSound = failed > 0 || (passed > 0 && exitCode === 0);
  return { passed, failed: isSound ? failed : 1 };
}

export function totalOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
