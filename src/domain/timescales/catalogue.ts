import { initialConferenceInTime } from "./T01-initialConference";
import { firstReviewInTime } from "./T02-firstReview";
import { laterReviewInTime } from "./T03-laterReview";
import { reviewMissingOrDue } from "./T04-reviewMissingOrDue";
import { reportBeforeInitialConference } from "./T05-reportBeforeInitialConference";
import { reportBeforeReview } from "./T06-reportBeforeReview";
import { outlinePlanDistributed } from "./T07-outlinePlan";
import { minutesSentToChair } from "./T08-minutesToChair";
import { minutesApproved } from "./T09-minutesApproved";
import { fullRecordDistributed } from "./T10-fullRecord";
import { transferInConferenceInTime } from "./T11-transferIn";
import { coreGroupInTime } from "./T12-coreGroup";
import { planLength } from "./T13-planLength";
import { secondPlan } from "./T14-secondPlan";
import { assessmentInTime } from "./T15-assessment";
import { actionInTime } from "./T16-action";
import { requestInTime } from "./T17-requestForConference";
import { preBirthConferenceInTime } from "./T18-preBirthConference";
import { reviewAfterBirthInTime } from "./T19-reviewAfterBirth";
import { laterCoreGroupInTime } from "./T20-laterCoreGroup";
import { statutoryVisitInTime } from "./T21-statutoryVisit";
import type { Timescale } from "./timescale";

/** Every timescale, in the order in which it is listed and judged. */
export const TIMESCALES = [
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
  requestInTime,
  preBirthConferenceInTime,
  reviewAfterBirthInTime,
  laterCoreGroupInTime,
  statutoryVisitInTime,
] as const satisfies readonly Timescale[];
