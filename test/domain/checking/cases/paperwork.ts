import type { RuleCases, SheetRow, Sheets } from "./case";
import { initial, JULY, review, withPlan } from "./rows";

const conference = (row: SheetRow): Sheets => ({ conferences: [row] });
const LATER_IN_AUGUST = "2013-08-30";

const reported = (reportReceived: string | boolean, date = JULY) =>
  conference(initial(date, { reportReceived }));

/** T05: at least one working day before an initial conference. */
export const T05: RuleCases = {
  "the day before": { sheets: reported("2013-07-12"), finds: [] },
  "on the day": { sheets: reported("2013-07-15"), finds: [] },
  "the day after": { sheets: reported("2013-07-16"), finds: ["T05 reportReceived 2 breached"] },
  // 27 May is a bank holiday: the working day before the 28th is the 24th.
  "a bank holiday": {
    sheets: reported("2013-05-27", "2013-05-28"),
    finds: ["T05 reportReceived 2 breached"],
  },
  missing: { sheets: reported(""), finds: ["T05 reportReceived 2 overdue"] },
  "not applicable": { sheets: reported("N/A"), finds: [] },
  "a wrong type": { sheets: reported(true), finds: ["D02 reportReceived 2"] },
  says: {
    sheets: reported(""),
    sentence:
      "Conference Tue 16 July 2013 − 1 working day = Mon 15 July 2013; no report received as at Fri 9 August: 19 working days overdue.",
  },
};

const reviewed = (reportReceived: string, date = JULY) =>
  conference(review(date, { reportReceived }));

/** T06: at least three working days before a review. */
export const T06: RuleCases = {
  "the day before": { sheets: reviewed("2013-07-10"), finds: [] },
  "on the day": { sheets: reviewed("2013-07-11"), finds: [] },
  "the day after": { sheets: reviewed("2013-07-12"), finds: ["T06 reportReceived 2 breached"] },
  "a bank holiday": {
    sheets: reviewed("2013-05-24", "2013-05-29"),
    finds: ["T06 reportReceived 2 breached"],
  },
  missing: { sheets: reviewed(""), finds: ["T06 reportReceived 2 overdue"] },
  "not applicable": { sheets: reviewed("-"), finds: [] },
  "a wrong type": { sheets: reviewed("w/c 8 July"), finds: ["D02 reportReceived 2"] },
  says: {
    sheets: reviewed("2013-07-12"),
    sentence:
      "Conference Tue 16 July 2013 − 3 working days = Thu 11 July 2013; report received Fri 12 July: 1 working day late.",
  },
};

const outlined = (outlinePlanSent: string, date = JULY) =>
  conference(withPlan(date, { outlinePlanSent }));

/** T07: one working day after a conference that leaves a plan in force. */
export const T07: RuleCases = {
  "the day before": { sheets: outlined("2013-07-16"), finds: [] },
  "on the day": { sheets: outlined("2013-07-17"), finds: [] },
  "the day after": { sheets: outlined("2013-07-18"), finds: ["T07 outlinePlanSent 2 breached"] },
  "a bank holiday": { sheets: outlined("2013-05-28", "2013-05-24"), finds: [] },
  missing: { sheets: outlined(""), finds: ["T07 outlinePlanSent 2 overdue"] },
  "not applicable": { sheets: outlined("n/a"), finds: [] },
  "a wrong type": { sheets: outlined("posted"), finds: ["D02 outlinePlanSent 2"] },
  says: {
    sheets: conference(withPlan(JULY, { outcome: "", category: "", outlinePlanSent: "" })),
    sentence:
      "The outcome is not recorded: it cannot be said whether a plan is in force, and so whether an outline plan was due.",
  },
};

const toChair = (minutesToChair: string, date = JULY, after = "2013-07-26") =>
  conference(
    initial(date, { minutesToChair, minutesApproved: after, fullRecordDistributed: after }),
  );

/** T08: five working days after the conference. */
export const T08: RuleCases = {
  "the day before": { sheets: toChair("2013-07-22"), finds: [] },
  "on the day": { sheets: toChair("2013-07-23"), finds: [] },
  "the day after": { sheets: toChair("2013-07-24"), finds: ["T08 minutesToChair 2 breached"] },
  "a bank holiday": { sheets: toChair("2013-05-29", "2013-05-21", "2013-05-30"), finds: [] },
  missing: { sheets: toChair(""), finds: ["T08 minutesToChair 2 overdue"] },
  "not applicable": { sheets: toChair("n/a"), finds: [] },
  "a wrong type": { sheets: toChair("yes"), finds: ["D02 minutesToChair 2"] },
  says: {
    sheets: toChair("2013-07-26"),
    sentence:
      "Conference Tue 16 July 2013 + 5 working days = Tue 23 July 2013; minutes sent to chair Fri 26 July: 3 working days late.",
  },
};

const approved = (minutesApproved: string, sent = "2013-07-17", date = JULY) =>
  conference(
    initial(date, {
      minutesToChair: sent,
      minutesApproved,
      fullRecordDistributed: date === JULY ? "2013-07-30" : "2013-05-31",
    }),
  );

/** T09: five working days after the chair received them. */
export const T09: RuleCases = {
  "the day before": { sheets: approved("2013-07-23"), finds: [] },
  "on the day": { sheets: approved("2013-07-24"), finds: [] },
  "the day after": { sheets: approved("2013-07-25"), finds: ["T09 minutesApproved 2 breached"] },
  "a bank holiday": { sheets: approved("2013-05-30", "2013-05-22", "2013-05-21"), finds: [] },
  missing: { sheets: approved(""), finds: ["T09 minutesApproved 2 overdue"] },
  "not applicable": { sheets: approved("n/a"), finds: [] },
  "a wrong type": { sheets: approved("31/06/2013"), finds: ["D02 minutesApproved 2"] },
  says: {
    sheets: approved("2013-07-25"),
    sentence:
      "Received by chair Wed 17 July 2013 + 5 working days = Wed 24 July 2013; approved Thu 25 July: 1 working day late.",
  },
};

const distributed = (fullRecordDistributed: string, date = JULY) =>
  conference(initial(date, { fullRecordDistributed }));

/** T10: fifteen working days after the conference. */
export const T10: RuleCases = {
  "the day before": { sheets: distributed("2013-08-05"), finds: [] },
  "on the day": { sheets: distributed("2013-08-06"), finds: [] },
  "the day after": {
    sheets: distributed("2013-08-07"),
    finds: ["T10 fullRecordDistributed 2 breached"],
  },
  "a bank holiday": { sheets: distributed("2013-06-12", "2013-05-21"), finds: [] },
  missing: { sheets: distributed(""), finds: ["T10 fullRecordDistributed 2 overdue"] },
  "not applicable": { sheets: distributed("n/a"), finds: [] },
  "a wrong type": { sheets: distributed("#REF!"), finds: ["D02 fullRecordDistributed 2"] },
  says: {
    sheets: distributed("TBC"),
    asAt: "2013-08-02",
    sentence:
      "Conference Tue 16 July 2013 + 15 working days = Tue 6 August 2013; full record not distributed as at Fri 2 August: due in 4 days.",
  },
};

const coreGroup = (day: string, date = JULY) => conference(withPlan(date, { coreGroup: day }));

/** T12: ten working days after an initial conference that made a plan. */
export const T12: RuleCases = {
  "the day before": { sheets: coreGroup("2013-07-29"), finds: [] },
  "on the day": { sheets: coreGroup("2013-07-30"), finds: [] },
  "the day after": { sheets: coreGroup("2013-07-31"), finds: ["T12 coreGroup 2 breached"] },
  "a bank holiday": { sheets: coreGroup("2013-06-05", "2013-05-21"), finds: [] },
  missing: { sheets: coreGroup(""), finds: ["T12 coreGroup 2 overdue"], asAt: LATER_IN_AUGUST },
  "not applicable": { sheets: coreGroup("none"), finds: [] },
  "a wrong type": { sheets: coreGroup("held"), finds: ["D02 coreGroup 2"] },
  says: {
    sheets: coreGroup("2013-07-31"),
    sentence:
      "Conference Tue 16 July 2013 + 10 working days = Tue 30 July 2013; core group held Wed 31 July: 1 working day late.",
  },
};
