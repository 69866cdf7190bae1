import type { CalendarDate } from "../calendar/calendarDate";
import type { CheckResult, Tally } from "../findings/checkResult";
import type { Finding } from "../findings/finding";
import { isKnown } from "../records/field";
import { type Slices, toEnd, uncounted } from "../slices";
import { RULES } from "./catalogue";
import { couldNotRun } from "./couldNotRun";
import { isTimescale } from "./isTimescale";
import type { CheckInput, Rule } from "./rule";
import { trackerOf } from "./tracker";
import { Verdicts } from "./verdicts";

/** Runs every check over a tracker. Pure: the same input gives the same result. */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return toEnd(checkInSlices(input, rules));
}

/** The same in slices; counts the checks done. */
export function* checkInSlices(
  input: CheckInput,
  rules: readonly Rule[] = RULES,
): Slices<CheckResult> {
  const tracker = yield* uncounted(trackerOf(input, rules));
  const findings: Finding[] = [];
  const tallies: Tally[] = [];
  for (const rule of rules) {
    const verdicts = new Verdicts(findings);
    const checking = rule.check(tracker, verdicts);
    if (checking) yield* uncounted(checking);
    if (verdicts.missingColumns.size > 0) findings.push(couldNotRun(rule, verdicts.missingColumns));
    if (isTimescale(rule)) tallies.push(verdicts.tally(rule.code));
    yield 1;
  }
  return { asAt: input.asAt, findings, tallies, holidaysEnd: holidaysEnd(input) };
}

/** Last day of the published bank holidays, where a conference lies beyond it. */
function holidaysEnd({ records, workingDays }: CheckInput): CalendarDate | null {
  const { lastDay } = workingDays.bankHolidays;
  const beyond = records.conferences.some(({ date }) => isKnown(date) && date > lastDay);
  return beyond ? lastDay : null;
}
