/** How a timescale's sentence names what is done in time. */
interface Deed {
  /** As it is said once done: "held". */
  readonly done: string;
  /** As it is said while it is not: "no review held". */
  readonly notDone: string;
  /** In time or not, as a question: "the conference was held". */
  readonly asked: string;
}

/** The words for each timescale, by its code. */
const DEEDS: Readonly<Record<string, Deed>> = {
  T01: {
    done: "held",
    notDone: "conference not held",
    asked: "the initial conference was held",
  },
  T02: { done: "held", notDone: "review not held", asked: "the first review was held" },
  T03: { done: "held", notDone: "review not held", asked: "the review was held" },
  T04: { done: "held", notDone: "no review recorded", asked: "the next review was held" },
  T05: {
    done: "report received",
    notDone: "no report received",
    asked: "the social worker's report was received",
  },
  T06: {
    done: "report received",
    notDone: "no report received",
    asked: "the social worker's report was received",
  },
  T07: {
    done: "outline plan sent",
    notDone: "outline plan not sent",
    asked: "the outline plan was sent",
  },
  T08: {
    done: "minutes sent to chair",
    notDone: "minutes not sent to chair",
    asked: "the minutes were sent to the chair",
  },
  T09: { done: "approved", notDone: "minutes not approved", asked: "the minutes were approved" },
  T10: {
    done: "full record distributed",
    notDone: "full record not distributed",
    asked: "the full record was distributed",
  },
  T11: {
    done: "held",
    notDone: "conference not held",
    asked: "the transfer-in conference was held",
  },
  T12: {
    done: "core group held",
    notDone: "core group not held",
    asked: "the first core group was held",
  },
  T14: {
    done: "this plan began",
    notDone: "no second plan",
    asked: "this plan began",
  },
  T13: { done: "plan ended", notDone: "plan still open", asked: "the plan ended" },
  T15: {
    done: "assessment ended",
    notDone: "assessment not ended",
    asked: "the assessment ended",
  },
  T16: { done: "completed", notDone: "action not completed", asked: "the action was completed" },
};

/** What counting starts from, by field; where the check matters, by its code and field. */
const STARTS: Readonly<Record<string, string>> = {
  strategyDiscussion: "Strategy discussion",
  section47Start: "Section 47 start",
  notification: "Notification of transfer",
  "T02 previousConference": "Initial conference",
  previousConference: "Previous conference",
  "T04 date": "Last conference",
  date: "Conference",
  minutesToChair: "Received by chair",
  minutesApproved: "Minutes approved",
  previousPlanEnd: "End of the plan before",
  planStart: "Plan start",
  start: "Assessment start",
  assessmentType: "Assessment type",
  completed: "Day of completion",
};

/** What counting starts from: "Strategy discussion". */
export function startInWords(code: string, field: string): string {
  return STARTS[`${code} ${field}`] ?? STARTS[field] ?? field;
}

/** The words for a timescale. @throws RangeError for a code that is none */
export function deedOf(code: string): Deed {
  const deed = DEEDS[code];
  if (!deed) throw new RangeError(`No timescale has the code ${code}`);
  return deed;
}
