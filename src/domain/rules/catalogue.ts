import { coreGroupInTime } from "./coreGroup";
import { COULD_NOT_RUN } from "./couldNotRun";
import { conferencesOnWorkingDays } from "./daysOff";
import { datesPlausible } from "./implausible";
import { initialConferenceInTime, transferInConferenceInTime } from "./initialConference";
import {
  fullRecordDistributed,
  minutesApproved,
  minutesSentToChair,
  outlinePlanDistributed,
} from "./minutes";
import { datesInOrder } from "./order";
import { reportBeforeInitialConference, reportBeforeReview } from "./reports";
import { requiredFieldsPresent } from "./requiredFields";
import { firstReviewInTime, laterReviewInTime } from "./reviews";
import { reviewMissingOrDue } from "./reviewsDue";
import type { Rule, RuleText } from "./rule";
import { datesReadable } from "./unreadable";

/** Every check, in the order in which it is listed and run. */
export const RULES: readonly Rule[] = [
  initialConferenceInTime,
  firstReviewInTime,
  laterReviewInTime,
  reviewMissingOrDue,
  reportBeforeInitialConference,
  reportBeforeReview,
  outlinePlanDistributed,
  minutesSentToChair,
  minutesApproved,
  fullRecordDistributed,
  transferInConferenceInTime,
  coreGroupInTime,
  requiredFieldsPresent,
  datesReadable,
  datesPlausible,
  datesInOrder,
  conferencesOnWorkingDays,
];

const BY_CODE: ReadonlyMap<string, RuleText> = new Map(
  [...RULES, COULD_NOT_RUN].map((rule) => [rule.code, rule]),
);

/** Title, reasons and source of a check by its code; `undefined` for a code that no check has. */
export function ruleText(code: string): RuleText | undefined {
  return BY_CODE.get(code);
}
