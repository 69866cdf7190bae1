import type { Limit } from "../../../../src/domain/calendar/limit";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/domain/settings/settings";
import type { RuleCases, SheetRow, Sheets } from "./case";

type OffUnlessSet = "T17" | "T18" | "T19" | "T20" | "T21";

/** Settings in which a timescale that is off unless set is turned on, with its usual limit or another. */
export function turnedOn(code: OffUnlessSet, limit: Partial<Limit> = {}): Partial<Settings> {
  const { timescales } = DEFAULT_SETTINGS;
  return { timescales: { ...timescales, [code]: { ...timescales[code], ...limit, isOn: true } } };
}

/** What all but the dates in question have. */
const log = (...rows: readonly SheetRow[]): Sheets => ({
  conferences: rows.map((row, index) => ({ conferenceRef: index + 1, familyRef: "1", ...row })),
});

const requested = (day: string, strategyDiscussion = "2013-07-16"): Sheets =>
  log({
    ...{ type: "Initial", date: "2013-07-29", outcome: "No plan" },
    ...{ strategyDiscussion, requested: day },
  });
const T17_ON = { settings: turnedOn("T17") };

/** T17: one working day from the strategy discussion. */
export const T17: RuleCases = {
  "the day before": { sheets: requested("2013-07-16"), finds: [], ...T17_ON },
  "on the day": { sheets: requested("2013-07-17"), finds: [], ...T17_ON },
  "the day after": {
    sheets: requested("2013-07-18"),
    finds: ["T17 requested 2 breached"],
    ...T17_ON,
  },
  // 26 August is a bank holiday.
  "a bank holiday": {
    sheets: log({
      ...{ type: "Initial", date: "2013-09-02", outcome: "No plan" },
      ...{ strategyDiscussion: "2013-08-23", requested: "2013-08-27" },
    }),
    finds: [],
    asAt: "2013-09-03",
    ...T17_ON,
  },
  missing: { sheets: requested(""), finds: ["T17 requested 2 overdue"], ...T17_ON },
  "not applicable": {
    sheets: log({ type: "Transfer-in", date: "2013-07-29", outcome: "No plan", requested: "" }),
    finds: [],
    ...T17_ON,
  },
  // Another row has a date: of a column without one nothing says that it is of days, and not of teams.
  "a wrong type": {
    sheets: log(
      ...(requested("soon").conferences ?? []),
      ...(requested("2013-07-16").conferences ?? []).map((row) => ({
        ...row,
        ...{ familyRef: "2", conferenceRef: 2 },
      })),
    ),
    finds: ["D02 requested 2"],
    ...T17_ON,
  },
  says: {
    sheets: requested("2013-07-18"),
    ...T17_ON,
    sentence:
      "Strategy discussion Tue 16 July 2013 + 1 working day = Wed 17 July 2013; conference requested Thu 18 July: 1 working day late.",
  },
};

const unborn = (expectedDateOfBirth: string, date = "2013-07-16"): Sheets => ({
  ...log({ type: "Pre-birth", date, strategyDiscussion: date, outcome: "No plan" }),
  children: [{ childRef: "C1", familyRef: "1", expectedDateOfBirth, dateOfBirth: "" }],
});
const T18_ON = { settings: turnedOn("T18") };

/** T18: at least 70 days before the birth is expected. */
export const T18: RuleCases = {
  "the day before": { sheets: unborn("2013-09-25"), finds: [], ...T18_ON },
  "on the day": { sheets: unborn("2013-09-24"), finds: [], ...T18_ON },
  "the day after": {
    sheets: unborn("2013-09-23"),
    finds: ["T18 expectedDateOfBirth 2 breached"],
    ...T18_ON,
  },
  // 70 days before are 6 May, a bank holiday, and are not put back.
  "a bank holiday": {
    sheets: unborn("2013-07-15", "2013-05-07"),
    finds: ["T18 expectedDateOfBirth 2 breached"],
    ...T18_ON,
    asAt: "2013-07-12",
  },
  missing: {
    sheets: unborn(""),
    finds: ["T18 expectedDateOfBirth 2 cannot be judged", "D12 dateOfBirth 2"],
    ...T18_ON,
  },
  "not applicable": { sheets: unborn("n/a"), finds: ["D12 dateOfBirth 2"], ...T18_ON },
  "a wrong type": { sheets: unborn("autumn"), finds: ["D02 expectedDateOfBirth 2"], ...T18_ON },
  says: {
    sheets: unborn("2013-09-23"),
    ...T18_ON,
    sentence:
      "Expected date of birth Mon 23 September 2013 − 70 days = Mon 15 July 2013; pre-birth conference held Tue 16 July: 1 day late.",
  },
};

/** A plan made on 16 April before a birth on 14 June: 20 working days end on 12 July. */
const born = (review: string, dateOfBirth = "2013-06-14"): Sheets => ({
  ...log(
    {
      ...{ type: "Pre-birth", date: "2013-04-16", strategyDiscussion: "2013-04-16" },
      ...{ outcome: "Child protection plan", category: "Neglect" },
    },
    ...(review === "none"
      ? []
      : [{ type: "Review", date: review, outcome: "Continue", category: "Neglect" }]),
  ),
  children: [
    {
      ...{ childRef: "C1", familyRef: "1", dateOfBirth, expectedDateOfBirth: "2013-06-10" },
      planStart: "2013-04-16",
      planEnd: "",
    },
  ],
});
const T19_ON = { settings: turnedOn("T19") };

/** T19: 20 working days from the birth. */
export const T19: RuleCases = {
  "the day before": { sheets: born("2013-07-11"), finds: [], ...T19_ON },
  "on the day": { sheets: born("2013-07-12"), finds: [], ...T19_ON },
  "the day after": {
    sheets: born("2013-07-15"),
    finds: ["T19 dateOfBirth 2 breached"],
    ...T19_ON,
  },
  // 27 May is a bank holiday.
  "a bank holiday": { sheets: born("2013-06-21", "2013-05-23"), finds: [], ...T19_ON },
  missing: {
    sheets: born("none"),
    finds: ["T04 date 2 overdue", "T19 dateOfBirth 2 overdue"],
    ...T19_ON,
  },
  "not applicable": { sheets: born("2013-07-15", "2013-04-16"), finds: [], ...T19_ON },
  "a wrong type": {
    sheets: born("2013-07-15", "June"),
    finds: ["D02 dateOfBirth 2"],
    ...T19_ON,
  },
  says: {
    sheets: born("2013-07-15"),
    ...T19_ON,
    sentence:
      "Date of birth Fri 14 June 2013 + 20 working days = Fri 12 July 2013; first review after the birth held Mon 15 July: 1 working day late.",
  },
};

/** A plan from 16 July, or from another day, and when something last happened. */
const since = (field: string, day: string, planStart = "2013-07-16"): Sheets => ({
  children: [
    {
      childRef: "C1",
      planStart,
      planEnd: "",
      category: "Neglect",
      dateOfBirth: "2010-01-01",
      [field]: day,
    },
  ],
});
const T20_ON = { settings: turnedOn("T20") };
const T20_DAYS = { ...T20_ON, asAt: "2013-10-11" };

/** T20: 42 days from the latest core group. */
export const T20: RuleCases = {
  "the day before": {
    sheets: since("lastCoreGroup", "2013-08-31", "2013-08-01"),
    finds: ["T20 lastCoreGroup 2 due soon"],
    ...T20_DAYS,
  },
  "on the day": {
    sheets: since("lastCoreGroup", "2013-08-30", "2013-08-01"),
    finds: ["T20 lastCoreGroup 2 due soon"],
    ...T20_DAYS,
  },
  "the day after": {
    sheets: since("lastCoreGroup", "2013-08-29", "2013-08-01"),
    finds: ["T20 lastCoreGroup 2 overdue"],
    ...T20_DAYS,
  },
  // 42 days end on 26 August, a bank holiday, and are not put back.
  "a bank holiday": {
    sheets: since("lastCoreGroup", "2013-07-15", "2013-06-10"),
    finds: ["T20 lastCoreGroup 2 overdue"],
    ...T20_ON,
    asAt: "2013-08-27",
  },
  missing: {
    sheets: since("lastCoreGroup", "", "2013-08-29"),
    finds: ["T20 lastCoreGroup 2 overdue"],
    ...T20_DAYS,
  },
  "not applicable": { sheets: since("lastCoreGroup", "", "n/a"), finds: [], ...T20_ON },
  "a wrong type": {
    sheets: since("lastCoreGroup", "spring", "2013-07-16"),
    finds: ["D02 lastCoreGroup 2"],
    ...T20_ON,
  },
  says: {
    sheets: since("lastCoreGroup", "2013-08-29", "2013-08-01"),
    ...T20_DAYS,
    sentence:
      "Latest core group Thu 29 August 2013 + 42 days = Thu 10 October 2013; no later core group held as at Fri 11 October: 1 day overdue.",
  },
};

const T21_ON = { settings: turnedOn("T21") };

/** T21: ten working days from the latest visit: as at 9 August, from 26 July. */
export const T21: RuleCases = {
  "the day before": {
    sheets: since("lastVisit", "2013-07-29"),
    finds: ["T21 lastVisit 2 due soon"],
    ...T21_ON,
  },
  "on the day": {
    sheets: since("lastVisit", "2013-07-26"),
    finds: ["T21 lastVisit 2 due soon"],
    ...T21_ON,
  },
  "the day after": {
    sheets: since("lastVisit", "2013-07-25"),
    finds: ["T21 lastVisit 2 overdue"],
    ...T21_ON,
  },
  // 26 August is a bank holiday.
  "a bank holiday": {
    sheets: since("lastVisit", "2013-08-16"),
    finds: ["T21 lastVisit 2 due soon"],
    ...T21_ON,
    asAt: "2013-09-02",
  },
  missing: {
    sheets: since("lastVisit", ""),
    finds: ["T21 lastVisit 2 overdue"],
    ...T21_ON,
  },
  "not applicable": { sheets: since("lastVisit", "", "n/a"), finds: [], ...T21_ON },
  "a wrong type": {
    sheets: since("lastVisit", "lately"),
    finds: ["D02 lastVisit 2"],
    ...T21_ON,
  },
  says: {
    sheets: since("lastVisit", ""),
    ...T21_ON,
    sentence:
      "Plan start Tue 16 July 2013 + 10 working days = Tue 30 July 2013; no later visit made as at Fri 9 August: 8 working days overdue.",
  },
};
