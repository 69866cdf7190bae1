import type { RuleText } from "../checking/ruleText";
import type { CheckResult } from "../findings/checkResult";
import { type LackedColumn, missingColumns } from "../records/need";
import type { Availability } from "../records/records";
import type { Settings } from "../settings/settings";
import { isTurnedOn } from "../settings/timescales";

/** What a check did in a run of all checks. */
export interface WhetherRun {
  /**
   * It ran; on what is there, where it lacks some of its columns; on nothing, where it lacks them and no record came
   * under it; not at all; or it is a timescale that is turned off.
   */
  readonly kind: "ran" | "ran in part" | "nothing to check" | "could not run" | "turned off";
  /** Columns it lacked, as the run noted them or, where it noted none, as the workbook lacks them. */
  readonly lacked: readonly LackedColumn[];
  /** Findings, accepted ones among them; that it could not run is none. */
  readonly findings: number;
  /** Records that it judged, of a timescale; `null` for a check of the data, which keeps no count of them. */
  readonly judged: number | null;
  readonly cannotBeJudged: number;
}

/** What became of a check in a run. */
export function whetherRun(
  rule: RuleText,
  result: Pick<CheckResult, "findings" | "tallies">,
  available: Availability,
  { timescales }: Pick<Settings, "timescales">,
): WhetherRun {
  const tally = result.tallies.find(({ code }) => code === rule.code);
  const judged =
    tally === undefined
      ? null
      : tally.met + tally.breached + tally.overdue + tally.dueSoon + tally.notYetDue;
  const counts = {
    findings: result.findings.filter(
      (one) => one.kind !== "could not run" && one.code === rule.code,
    ).length,
    judged,
    cannotBeJudged: tally?.cannotBeJudged ?? 0,
  };
  if (rule.timescale && !isTurnedOn(rule.timescale, timescales))
    return { kind: "turned off", lacked: [], ...counts };
  const noted = result.findings.flatMap((one) =>
    one.kind === "could not run" && one.rule === rule.code ? one.missing : [],
  );
  const ranForSome = counts.findings > 0 || (judged ?? 0) > 0;
  if (noted.length > 0)
    return { kind: ranForSome ? "ran in part" : "could not run", lacked: noted, ...counts };
  const lacked = rule.needs.filter((need) => missingColumns(available, [need]).length > 0);
  if (lacked.length === 0) return { kind: "ran", lacked, ...counts };
  const onNothing = lacked.length === rule.needs.length || (judged === 0 && !ranForSome);
  return { kind: onNothing ? "nothing to check" : "ran in part", lacked, ...counts };
}
