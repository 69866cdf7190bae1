import { conferenceTimescale } from "../checking/conferenceTimescale";
import { COULD_NOT_RUN } from "../checking/couldNotRun";
import type { DataCheck } from "../checking/dataCheck";
import type { Rule } from "../checking/rule";
import type { RuleText } from "../checking/ruleText";
import { requiredFieldsPresent } from "../data-checks/D01-requiredFields";
import { datesReadable } from "../data-checks/D02-datesReadable";
import { datesPlausible } from "../data-checks/D03-datesPlausible";
import { datesInOrder } from "../data-checks/D04-datesInOrder";
import { conferencesOnWorkingDays } from "../data-checks/D05-conferencesOnWorkingDays";
import { noDuplicates } from "../data-checks/D06-duplicates";
import { reviewsFollowConferences } from "../data-checks/D07-reviewsFollowConferences";
import { wordsKnown } from "../data-checks/D08-unknownWords";
import { rowsBelong } from "../data-checks/D09-orphans";
import { invitationsCoverAttendance } from "../data-checks/D10-invitationsCoverAttendance";
import { agesAgree } from "../data-checks/D11-agesAgree";
import { plansHaveCategories } from "../data-checks/D12-categoriesAndBirths";
import { plansDoNotClash } from "../data-checks/D13-plansDoNotClash";
import { cellsTidy } from "../data-checks/D14-cellsTidy";
import { childrenAreAsMany } from "../data-checks/D15-numberOfChildren";
import { totalsAgree } from "../data-checks/D16-totalsAgree";
import { logAndPlansAgree } from "../data-checks/D17-logAndPlansAgree";
import { oneReferenceOnePerson } from "../data-checks/D18-oneReferenceOnePerson";
import { referralsComeFirst } from "../data-checks/D19-referralsComeFirst";
import { oneEnquiryAtATime } from "../data-checks/D20-oneEnquiryAtATime";
import { birthsExpected } from "../data-checks/D21-birthsExpected";
import { under18 } from "../data-checks/D22-under18";
import { plansApart } from "../data-checks/D23-plansApart";
import { conferencesOnce } from "../data-checks/D24-conferencesOnce";
import { typesAndOutcomesFit } from "../data-checks/D25-typesAndOutcomesFit";
import { firstReviewInTime, laterReviewInTime } from "../timescale-checks/reviews";
import { initialConferenceInTime } from "../timescale-checks/T01-initialConference";
import { reviewMissingOrDue } from "../timescale-checks/T04-reviewMissingOrDue";
import { planLength } from "../timescale-checks/T13-planLength";
import { secondPlan } from "../timescale-checks/T14-secondPlan";
import { assessmentInTime } from "../timescale-checks/T15-assessment";
import { actionInTime } from "../timescale-checks/T16-action";
import { preBirthConferenceInTime } from "../timescale-checks/T18-preBirthConference";
import { reviewAfterBirthInTime } from "../timescale-checks/T19-reviewAfterBirth";
import { laterCoreGroupInTime } from "../timescale-checks/T20-laterCoreGroup";
import { statutoryVisitInTime } from "../timescale-checks/T21-statutoryVisit";
import type { TIMESCALES } from "../timescales/catalogue";
import { isOfConference } from "../timescales/timescale";
import { ALL_TIMESCALES } from "../timescales/timescales";

/** The timescales that are not judged by their own values alone. */
type JudgedApart =
  | Exclude<(typeof TIMESCALES)[number], { readonly conference: object }>["code"]
  | "T01"
  | "T02"
  | "T03";

const APART: { readonly [Code in JudgedApart]: Rule } = {
  T01: initialConferenceInTime,
  T02: firstReviewInTime,
  T03: laterReviewInTime,
  T04: reviewMissingOrDue,
  T13: planLength,
  T14: secondPlan,
  T15: assessmentInTime,
  T16: actionInTime,
  T18: preBirthConferenceInTime,
  T19: reviewAfterBirthInTime,
  T20: laterCoreGroupInTime,
  T21: statutoryVisitInTime,
};

/** The checks of timescales, in the order in which they are listed and run. */
const TIMESCALE_CHECKS: readonly Rule[] = ALL_TIMESCALES.flatMap((timescale) => {
  const apart: Readonly<Record<string, Rule>> = APART;
  const own = apart[timescale.code];
  if (own) return [own];
  return isOfConference(timescale) ? [conferenceTimescale(timescale)] : [];
});

/** The checks of the data, likewise. */
export const DATA_CHECKS: readonly DataCheck[] = [
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
  logAndPlansAgree,
  oneReferenceOnePerson,
  referralsComeFirst,
  oneEnquiryAtATime,
  birthsExpected,
  under18,
  plansApart,
  conferencesOnce,
  typesAndOutcomesFit,
];

/** Every check. */
export const RULES: readonly Rule[] = [...TIMESCALE_CHECKS, ...DATA_CHECKS];

/** What every check says of itself, with R00 for those that could not run. */
export const CATALOGUE: readonly RuleText[] = [...RULES, COULD_NOT_RUN];

const BY_CODE: ReadonlyMap<string, RuleText> = new Map(CATALOGUE.map((rule) => [rule.code, rule]));

/** Title, reasons and source of a check by its code; `undefined` for a code that no check has. */
export function ruleText(code: string): RuleText | undefined {
  return BY_CODE.get(code);
}
