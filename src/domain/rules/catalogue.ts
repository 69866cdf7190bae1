import { actionInTime } from "./actions";
import { agesAgree } from "./ages";
import { assessmentInTime } from "./assessments";
import { invitationsCoverAttendance } from "./attendance";
import { plansHaveCategories } from "./categories";
import { coreGroupInTime } from "./coreGroup";
import { COULD_NOT_RUN } from "./couldNotRun";
import { conferencesOnWorkingDays } from "./daysOff";
import { noDuplicates } from "./duplicates";
import { datesPlausible } from "./implausible";
import { initialConferenceInTime, transferInConferenceInTime } from "./initialConference";
import {
  fullRecordDistributed,
  minutesApproved,
  minutesSentToChair,
  outlinePlanDistributed,
} from "./minutes";
import { childrenAreAsMany } from "./numberOfChildren";
import { datesInOrder } from "./order";
import { rowsBelong } from "./orphans";
import { plansDoNotClash } from "./planDates";
import { planLength } from "./plans";
import { reviewsFollowConferences } from "./previousConferences";
import { reportBeforeInitialConference, reportBeforeReview } from "./reports";
import { requiredFieldsPresent } from "./requiredFields";
import { firstReviewInTime, laterReviewInTime } from "./reviews";
import { reviewMissingOrDue } from "./reviewsDue";
import type { Rule, RuleText } from "./rule";
import { secondPlan } from "./secondPlans";
import { cellsTidy } from "./tidiness";
import { totalsAgree } from "./totals";
import { wordsKnown } from "./unknownWords";
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
  planLength,
  secondPlan,
  assessmentInTime,
  actionInTime,
  requiredFieldsPresent,
  datesReadable,
  datesPlausible,
  datesInOrder,
  conferencesOnWorkingDays,
  noDuplicates,
  reviewsFollowConferences,
  wordsKnown,
  rowsBelong,
  invitationsCoverAttendance,
  agesAgree,
  plansHaveCategories,
  plansDoNotClash,
  cellsTidy,
  childrenAreAsMany,
  totalsAgree,
];

/** What every check says of itself, with R00 for those that could not run. */
export const CATALOGUE: readonly RuleText[] = [...RULES, COULD_NOT_RUN];

const BY_CODE: ReadonlyMap<string, RuleText> = new Map(CATALOGUE.map((rule) => [rule.code, rule]));

/** Title, reasons and source of a check by its code; `undefined` for a code that no check has. */
export function ruleText(code: string): RuleText | undefined {
  return BY_CODE.get(code);
}
