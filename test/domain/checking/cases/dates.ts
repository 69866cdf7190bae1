import type { RuleCases, SheetRow, Sheets } from "./case";
import { initial, JULY } from "./rows";

const conference = (changes: SheetRow, date = JULY): Sheets => ({
  conferences: [initial(date, changes)],
});
const NO_LIMIT = { cannotApply: "nothing is counted: a cell holds something or it does not" };

/** D01: a date or a type that every conference must have. */
export const D01: RuleCases = {
  "the day before": NO_LIMIT,
  "on the day": NO_LIMIT,
  "the day after": NO_LIMIT,
  "a bank holiday": NO_LIMIT,
  missing: { sheets: conference({ date: "" }), finds: ["D01 date 2"] },
  "not applicable": { sheets: conference({ date: "n/a" }), finds: ["D01 date 2"] },
  "a wrong type": { sheets: conference({ date: "soon" }), finds: ["D02 date 2"] },
  says: {
    sheets: conference({ date: "" }),
    sentence:
      "Conference date is missing: 5 timescales could not be judged from it, among them “Initial conference held in time” and “Social worker report before an initial conference”.",
  },
};

const typed = (reportReceived: string | boolean, date = JULY) =>
  conference({ reportReceived }, date);

/** D02: texts that are a date, and one day too many. */
export const D02: RuleCases = {
  "the day before": { sheets: typed("29/06/2013"), finds: ["D14 reportReceived 2"] },
  "on the day": { sheets: typed("30/06/2013"), finds: ["D14 reportReceived 2"] },
  "the day after": { sheets: typed("31/06/2013"), finds: ["D02 reportReceived 2"] },
  "a bank holiday": { sheets: typed("27/05/2013", "2013-05-29"), finds: ["D14 reportReceived 2"] },
  missing: { sheets: typed(" "), finds: ["T05 reportReceived 2 overdue", "D14 reportReceived 2"] },
  "not applicable": { sheets: typed("n/a"), finds: [] },
  "a wrong type": { sheets: typed(true), finds: ["D02 reportReceived 2"] },
  says: {
    sheets: typed("31/06/2013"),
    sentence:
      "“31/06/2013” in Social worker report received cannot be read as a date: “Social worker report before an initial conference” could not be judged from it.",
  },
};

const written = (fullRecordDistributed: string) => conference({ fullRecordDistributed });

/** D03: a date after the as-at day. */
export const D03: RuleCases = {
  "the day before": { sheets: written("2013-07-18"), finds: [], asAt: "2013-07-19" },
  "on the day": { sheets: written("2013-07-19"), finds: [], asAt: "2013-07-19" },
  "the day after": {
    sheets: written("2013-07-20"),
    finds: ["D03 fullRecordDistributed 2"],
    asAt: "2013-07-19",
  },
  "a bank holiday": { cannotApply: "a date lies ahead on any day of the week" },
  missing: { sheets: written(""), finds: [], asAt: "2013-07-19" },
  "not applicable": { sheets: written("n/a"), finds: [], asAt: "2013-07-19" },
  "a wrong type": {
    sheets: written("later"),
    finds: ["D02 fullRecordDistributed 2"],
    asAt: "2013-07-19",
  },
  says: {
    sheets: conference({ fullRecordDistributed: "2103-07-19" }),
    sentence:
      "Full record distributed Thu 19 July 2103 cannot be a date in a tracker: “Full record distributed” could not be judged from it.",
  },
};

const sent = (minutesToChair: string) => conference({ minutesToChair });

/** D04: a step before the conference it follows. */
export const D04: RuleCases = {
  "the day before": { sheets: sent("2013-07-15"), finds: ["D04 minutesToChair 2"] },
  "on the day": { sheets: sent("2013-07-16"), finds: [] },
  "the day after": { sheets: sent("2013-07-17"), finds: [] },
  "a bank holiday": { cannotApply: "one day comes before another, whether anybody works or not" },
  missing: { sheets: sent(""), finds: ["T08 minutesToChair 2 overdue"] },
  "not applicable": { sheets: sent("n/a"), finds: [] },
  "a wrong type": { sheets: sent("sent"), finds: ["D02 minutesToChair 2"] },
  says: {
    sheets: sent("2013-07-15"),
    sentence: "Minutes to chair Mon 15 July 2013 is before Conference date Tue 16 July 2013.",
  },
};

const held = (date: string) => conference({ strategyDiscussion: "2013-05-20" }, date);

/** D05: a Saturday between two days on which people work. */
export const D05: RuleCases = {
  "the day before": { sheets: held("2013-05-24"), finds: [] },
  "on the day": { sheets: held("2013-05-25"), finds: ["D05 date 2"] },
  "the day after": { sheets: held("2013-05-28"), finds: [] },
  "a bank holiday": { sheets: held("2013-05-27"), finds: ["D05 date 2"] },
  missing: { sheets: conference({ date: "" }), finds: ["D01 date 2"] },
  "not applicable": { sheets: conference({ date: "-" }), finds: ["D01 date 2"] },
  "a wrong type": { sheets: conference({ date: "Saturday" }), finds: ["D02 date 2"] },
  says: {
    sheets: held("2013-05-27"),
    sentence: "The conference is dated Mon 27 May 2013, a bank holiday.",
  },
};
