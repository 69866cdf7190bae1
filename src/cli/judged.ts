import type { CheckResult } from "../domain/findings/checkResult";
import type { Finding, RecordFinding } from "../domain/findings/finding";
import { timescaleOf } from "../domain/timescales/timescales";
import { sheetsLeftOpen } from "../workflows/account";
import type { Validation } from "../workflows/workflows";

/** Checks whose errors leave it open whether a timescale was kept: a date or a type is missing, unreadable, implausible or out of order. */
const DATES_IN_DOUBT: ReadonlySet<string> = new Set(["D01", "D02", "D03", "D04"]);

/**
 * The findings that leave it open whether every timescale was kept: a timescale that could not be judged, a
 * check of one that could not run, an error in the dates that timescales are counted from and to.
 */
export function couldNotBeJudged({ findings }: CheckResult): readonly Finding[] {
  return findings.filter(leavesOpen);
}

function leavesOpen(finding: Finding): boolean {
  switch (finding.kind) {
    case "timescale":
      return finding.outcome === "cannot be judged";
    case "could not run":
      return timescaleOf(finding.rule) !== undefined;
    case "record":
      return leavesTimescaleOpen(finding);
  }
}

/** A date, a type or an outcome that timescales are judged by is missing, wrong or not understood. */
function leavesTimescaleOpen({ code, facts, severity }: RecordFinding): boolean {
  if (severity === "error" && DATES_IN_DOUBT.has(code)) return true;
  const { unjudged, what } = facts;
  if (Array.isArray(unjudged) && unjudged.length > 0) return true;
  // A review without a conference before it: nothing says from when it is counted.
  return code === "D07" && (what === "none" || what === "no plan before");
}

/** The command's exit code: 0 clean, 1 breaches, 2 could not check, 3 the copy that was asked for was stopped. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * A breach is told whatever else there is; without one, "clean" is said only where every timescale that
 * applies could be judged, for every child on a plan, by days whose bank holidays are known, and no sheet that may
 * hold records was left unread.
 */
export function exitCodeOf({ result, snapshot, understanding }: Checked): Verdict {
  if (result.findings.some(({ severity }) => severity === "breach")) return 1;
  const isOpen = couldNotBeJudged(result).length > 0 || result.ground.notFollowed > 0;
  const notRead = sheetsLeftOpen({ snapshot, understanding }).length > 0;
  return isOpen || notRead || result.holidaysLeft !== null ? 2 : 0;
}

type Verdict = Exclude<ExitCode, 3>;
type Checked = Pick<Validation, "result" | "snapshot" | "understanding">;
