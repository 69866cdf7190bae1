import type { RuleCases, SheetRow, Sheets } from "./case";
import { initial, JULY, review, withPlan } from "./rows";

const started = (strategyDiscussion: string, date = JULY): Sheets => ({
  conferences: [initial(date, { strategyDiscussion })],
});

/** T01: 15 working days from the strategy discussion. */
export const T01: RuleCases = {
  "the day before": { sheets: started("2013-06-26"), finds: [] },
  "on the day": { sheets: started("2013-06-25"), finds: [] },
  "the day after": { sheets: started("2013-06-24"), finds: ["T01 date 2 breached"] },
  // 27 May is a bank holiday.
  "a bank holiday": { sheets: started("2013-05-20", "2013-06-11"), finds: [] },
  missing: { sheets: started(""), finds: ["T01 strategyDiscussion 2 cannot be judged"] },
  "not applicable": { sheets: started("n/a"), finds: [] },
  "a wrong type": { sheets: started("soon"), finds: ["D02 strategyDiscussion 2"] },
  says: {
    sheets: started("2013-06-24"),
    sentence:
      "Strategy discussion Mon 24 June 2013 + 15 working days = Mon 15 July 2013; held Tue 16 July: 1 working day late.",
  },
};

const reviewed = (previousConference: string, changes: SheetRow = {}, date = JULY): Sheets => ({
  conferences: [review(date, { previousConference, ...changes })],
});

/** T02: three months from the initial conference. */
export const T02: RuleCases = {
  "the day before": { sheets: reviewed("2013-04-17"), finds: [] },
  "on the day": { sheets: reviewed("2013-04-16"), finds: [] },
  "the day after": { sheets: reviewed("2013-04-15"), finds: ["T02 date 2 breached"] },
  // Three months end on 26 August, a bank holiday: a limit in months is not put back.
  "a bank holiday": {
    sheets: reviewed("2013-05-26", {}, "2013-08-27"),
    finds: ["T02 date 2 breached"],
    asAt: "2013-09-02",
  },
  missing: { sheets: reviewed(""), finds: ["D07 previousConference 2"] },
  "not applicable": { sheets: reviewed("n/a"), finds: [] },
  "a wrong type": { sheets: reviewed("soon"), finds: ["D02 previousConference 2"] },
  says: {
    sheets: reviewed("2013-04-14"),
    sentence:
      "Initial conference Sun 14 April 2013 + 3 months = Sun 14 July 2013; held Tue 16 July: 2 days late.",
  },
};

const LATER = { type: "Later review" };

/** T03: six months from the review before. */
export const T03: RuleCases = {
  "the day before": { sheets: reviewed("2013-01-17", LATER), finds: [] },
  "on the day": { sheets: reviewed("2013-01-16", LATER), finds: [] },
  "the day after": { sheets: reviewed("2013-01-15", LATER), finds: ["T03 date 2 breached"] },
  "a bank holiday": {
    sheets: reviewed("2013-02-26", LATER, "2013-08-27"),
    finds: ["T03 date 2 breached"],
    asAt: "2013-09-02",
  },
  missing: { sheets: reviewed("", LATER), finds: ["D07 previousConference 2"] },
  "not applicable": { sheets: reviewed("n/a", LATER), finds: [] },
  "a wrong type": { sheets: reviewed("soon", LATER), finds: ["D02 previousConference 2"] },
  says: {
    sheets: reviewed("2013-01-10", LATER),
    sentence:
      "Previous conference Thu 10 January 2013 + 6 months = Wed 10 July 2013; held Tue 16 July: 6 days late.",
  },
};

/** Only what T04 works from. */
const last = (changes: SheetRow = {}): Sheets => {
  const { category, conferenceRef, date, familyRef, outcome, type } = withPlan(JULY, changes);
  return {
    conferences: [{ conferenceRef, familyRef, type, date, outcome, category } as SheetRow],
  };
};

/** T04: the next review, three months after an initial conference. */
export const T04: RuleCases = {
  "the day before": { sheets: last(), finds: ["T04 date 2 due soon"], asAt: "2013-10-15" },
  "on the day": { sheets: last(), finds: ["T04 date 2 due soon"], asAt: "2013-10-16" },
  "the day after": { sheets: last(), finds: ["T04 date 2 overdue"], asAt: "2013-10-17" },
  // Three months end on Christmas Day.
  "a bank holiday": {
    sheets: last({ date: "2013-09-25" }),
    finds: ["T04 date 2 overdue"],
    asAt: "2013-12-26",
  },
  missing: { sheets: last({ type: "" }), finds: ["D01 type 2"], asAt: "2013-10-17" },
  "not applicable": { sheets: last({ outcome: "n/a" }), finds: [], asAt: "2013-10-17" },
  "a wrong type": { sheets: last({ outcome: 7 }), finds: ["D08 outcome 2"], asAt: "2013-10-17" },
  says: {
    sheets: last(),
    asAt: "2013-10-21",
    sentence:
      "Last conference Tue 16 July 2013 + 3 months = Wed 16 October 2013; no review recorded as at Mon 21 October: 5 days overdue.",
  },
};

const moved = (notification: string, date = JULY): Sheets => ({
  conferences: [
    initial(date, {
      type: "Transfer-in",
      strategyDiscussion: "",
      reportReceived: "",
      notification,
    }),
  ],
});

/** T11: 15 working days from the notification. */
export const T11: RuleCases = {
  "the day before": { sheets: moved("2013-06-26"), finds: [] },
  "on the day": { sheets: moved("2013-06-25"), finds: [] },
  "the day after": { sheets: moved("2013-06-24"), finds: ["T11 date 2 breached"] },
  "a bank holiday": { sheets: moved("2013-05-20", "2013-06-11"), finds: [] },
  missing: { sheets: moved(""), finds: ["T11 notification 2 cannot be judged"] },
  "not applicable": { sheets: moved("n/a"), finds: [] },
  "a wrong type": { sheets: moved("soon"), finds: ["D02 notification 2"] },
  says: {
    sheets: moved(""),
    sentence:
      "Notification of transfer not recorded: it cannot be said whether the transfer-in conference was held within 15 working days.",
  },
};
