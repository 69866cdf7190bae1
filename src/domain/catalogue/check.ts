import type { CheckInput } from "../checking/checkInput";
import { couldNotRun } from "../checking/couldNotRun";
import type { Rule } from "../checking/rule";
import { type Tracker, trackerOf } from "../checking/tracker";
import { Verdicts } from "../checking/verdicts";
import type { CheckResult, HolidaysKnown, Tally } from "../findings/checkResult";
import type { Finding } from "../findings/finding";
import { enquiryLeavesHolidays, someConferenceLeavesHolidays } from "../judging/beyondHolidays";
import { groundOf } from "../judging/ground";
import { ReviewLimits } from "../judging/reviewClock";
import { mayBeOpen, unreadablePlansOf } from "../people/plans";
import { isTurnedOn } from "../settings/timescales";
import { type Slices, toEnd, uncounted } from "../slices";
import { RULES } from "./catalogue";

/** Runs every check over a tracker, except timescales that are not turned on. Pure: the same input gives the same result. */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return toEnd(checkInSlices(input, rules));
}

/** The same in slices; counts the checks done. */
export function* checkInSlices(
  input: CheckInput,
  rules: readonly Rule[] = RULES,
): Slices<CheckResult> {
  const { timescales } = input.settings;
  const isOff = ({ timescale }: Rule) => timescale && !isTurnedOn(timescale, timescales);
  const tracker = yield* uncounted(
    trackerOf(
      input,
      rules.filter((rule) => !isOff(rule)),
    ),
  );
  const findings: Finding[] = [];
  const tallies: Tally[] = [];
  for (const rule of rules) {
    if (isOff(rule)) {
      yield 1;
      continue;
    }
    const verdicts = new Verdicts(findings);
    for (const pass of rule.check(tracker, verdicts) ?? []) yield* uncounted(pass());
    if (verdicts.lacked.length > 0) findings.push(couldNotRun(rule, verdicts.lacked));
    if (rule.timescale) tallies.push(verdicts.tally(rule.code));
    yield 1;
  }
  return {
    asAt: input.asAt,
    findings,
    tallies,
    holidaysLeft: holidaysLeft(input),
    ground: groundOf(
      tracker.followed,
      new ReviewLimits(tracker.settings, tracker.judging),
      unreadablePlans(tracker),
    ),
  };
}

/** Plans that may be open, of which the start or the end is written and cannot be read. */
function unreadablePlans({ asAt, people }: Tracker): number {
  return unreadablePlansOf(people.all, asAt).filter((row) => mayBeOpen(row, asAt)).length;
}

/** The days for which bank holidays are published, where working days are counted beyond them. */
function holidaysLeft({ records, workingDays, asAt }: CheckInput): HolidaysKnown | null {
  const left =
    someConferenceLeavesHolidays(records.conferences, workingDays, asAt) ||
    records.enquiries.some((one) => enquiryLeavesHolidays(one, workingDays, asAt));
  if (!left) return null;
  const { firstDay, lastDay } = workingDays.bankHolidays;
  return { firstDay, lastDay };
}
