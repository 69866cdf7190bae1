import type { Case, RuleCases, SheetRow, Sheets } from "./case";
import { child, initial, JULY, withPlan } from "./rows";

const NO_DAY = { cannotApply: "no day is compared with another" };
const NO_WORK = { cannotApply: "it is no day on which anybody works" };

const ENDED = { strategyDiscussion: "", category: "", outlinePlanSent: "n/a" };

/** A family of one child, reviewed in October; the child's row is given. */
const reviewed = (changes: SheetRow, outcome = "Plan ended"): Sheets => ({
  conferences: [
    withPlan(),
    initial("2013-10-01", {
      ...ENDED,
      conferenceRef: 2,
      type: "Review - 3 month",
      outcome,
      reportReceived: "2013-09-25",
    }),
  ],
  children: [
    child({
      familyRef: 7,
      planStart: JULY,
      planEnd: "2013-10-01",
      category: "Neglect",
      ...changes,
    }),
  ],
});
const only17 = (sheets: Sheets, finds: readonly string[]) => ({
  sheets,
  finds,
  asAt: "2013-10-04",
});

/** D17: the end of a plan held against the family's conferences. */
export const D17: RuleCases = {
  "the day before": only17(reviewed({ planEnd: "2013-09-30" }, "Plan continues"), [
    "D12 category 3",
    "D17 outcome 3",
    "D17 planEnd 2",
  ]),
  "on the day": only17(reviewed({}), []),
  "the day after": only17(reviewed({ planEnd: "2013-10-02" }), []),
  "a bank holiday": NO_WORK,
  missing: only17(reviewed({ planEnd: "" }), ["D17 planEnd 2"]),
  "not applicable": only17(reviewed({ planEnd: "n/a" }), ["D17 planEnd 2"]),
  "a wrong type": only17(reviewed({ planEnd: "ended" }), ["D02 planEnd 2"]),
  says: {
    sheets: reviewed({ planEnd: "" }),
    asAt: "2013-10-04",
    sentence:
      "The review of Tue 1 October 2013 ended the plan, and here it is still open: the child's next review is followed until this is settled.",
  },
};

const referred = (childRefs: readonly SheetRow[string][]): Sheets => ({
  conferences: [],
  children: childRefs.map((childRef, place) => ({
    familyRef: `F${place}`,
    childRef,
    dateOfBirth: `2010-01-0${place + 1}`,
    planStart: "",
  })),
});

/** D18: one reference in several families. */
export const D18: RuleCases = {
  "the day before": NO_DAY,
  "on the day": NO_DAY,
  "the day after": NO_DAY,
  "a bank holiday": NO_DAY,
  missing: { sheets: referred(["", ""]), finds: [] },
  "not applicable": { sheets: referred(["n/a", "n/a"]), finds: [] },
  "a wrong type": { sheets: referred([7, 7]), finds: ["D18 childRef 2"] },
  says: {
    sheets: referred(["Unborn", "C2", "Unborn"]),
    sentence:
      "“Unborn” stands for children of 2 families, in 2 rows: they are counted by family and reference.",
  },
};

const enquired = (changes: SheetRow): Sheets => ({
  conferences: [],
  enquiries: [
    {
      ref: "S1",
      familyRef: "F1",
      referralDate: JULY,
      strategyDiscussion: JULY,
      outcome: "NFA",
      ...changes,
    },
  ],
});

/** D19: a referral on the day of the strategy discussion is in order. */
export const D19: RuleCases = {
  "the day before": { sheets: enquired({ referralDate: "2013-07-15" }), finds: [] },
  "on the day": { sheets: enquired({}), finds: [] },
  "the day after": {
    sheets: enquired({ referralDate: "2013-07-17" }),
    finds: ["D19 referralDate 2"],
  },
  "a bank holiday": { cannotApply: "one day comes before another on any day of the week" },
  missing: { sheets: enquired({ referralDate: "" }), finds: [] },
  "not applicable": { sheets: enquired({ referralDate: "n/a" }), finds: [] },
  "a wrong type": { sheets: enquired({ referralDate: "soon" }), finds: ["D02 referralDate 2"] },
  says: {
    sheets: enquired({ referralDate: "2013-07-17" }),
    sentence: "Referred Wed 17 July 2013, after strategy discussion on Tue 16 July 2013.",
  },
};

const twoEnquiries = (end: SheetRow[string], second = "2013-07-20"): Sheets => ({
  conferences: [],
  enquiries: [
    { ref: "S1", familyRef: "F1", strategyDiscussion: JULY, end, outcome: "" },
    { ref: "S2", familyRef: "F1", strategyDiscussion: second, end: "2013-07-25", outcome: "NFA" },
  ],
});

/** D20: the earlier enquiry ends on the day the next begins. */
export const D20: RuleCases = {
  "the day before": { sheets: twoEnquiries("2013-07-19"), finds: [] },
  "on the day": { sheets: twoEnquiries("2013-07-20"), finds: [] },
  "the day after": { sheets: twoEnquiries("2013-07-21"), finds: ["D20 strategyDiscussion 3"] },
  "a bank holiday": { cannotApply: "enquiries end on any day of the week" },
  missing: { sheets: twoEnquiries(""), finds: ["D20 strategyDiscussion 3"] },
  "not applicable": { sheets: twoEnquiries("n/a"), finds: [] },
  "a wrong type": { sheets: twoEnquiries("ended"), finds: ["D02 end 2"] },
  says: {
    sheets: twoEnquiries(""),
    sentence:
      "This enquiry began Sat 20 July 2013, while the one of Tue 16 July 2013 was still open.",
  },
};

const expected = (expectedDateOfBirth: string, changes: SheetRow = {}): Sheets => ({
  conferences: [],
  children: [{ familyRef: "F1", childRef: "C1", expectedDateOfBirth, dateOfBirth: "", ...changes }],
});

/** D21: a birth that was expected sixty days before the as-at day, 9 August 2013. */
export const D21: RuleCases = {
  "the day before": { sheets: expected("2013-06-11"), finds: [] },
  "on the day": { sheets: expected("2013-06-10"), finds: [] },
  "the day after": { sheets: expected("2013-06-09"), finds: ["D21 expectedDateOfBirth 2"] },
  "a bank holiday": { cannotApply: "births are expected on any day" },
  missing: { sheets: expected(""), finds: ["D12 dateOfBirth 2"] },
  "not applicable": { sheets: expected("n/a"), finds: ["D12 dateOfBirth 2"] },
  "a wrong type": { sheets: expected("summer"), finds: ["D02 expectedDateOfBirth 2"] },
  says: {
    sheets: expected("2014-05-17", { planStart: "" }),
    sentence: "The birth is expected Sat 17 May 2014, more than 40 weeks after Fri 9 August 2013.",
  },
};

const grownUp = (dateOfBirth: string): Sheets => ({
  conferences: [],
  children: [
    {
      familyRef: "F1",
      childRef: "C1",
      dateOfBirth,
      planStart: "2013-07-16",
      planEnd: "",
      category: "Neglect",
    },
  ],
});

/** D22: the 18th birthday. */
export const D22: RuleCases = {
  "the day before": { sheets: grownUp("1995-08-10"), finds: [] },
  "on the day": { sheets: grownUp("1995-08-09"), finds: ["D22 planEnd 2"] },
  "the day after": { sheets: grownUp("1995-08-08"), finds: ["D22 planEnd 2"] },
  "a bank holiday": { cannotApply: "birthdays fall on any day" },
  missing: { sheets: grownUp(""), finds: ["D12 dateOfBirth 2"] },
  "not applicable": { sheets: grownUp("n/a"), finds: [] },
  "a wrong type": { sheets: grownUp("long ago"), finds: ["D02 dateOfBirth 2"] },
  says: {
    sheets: grownUp("1995-08-09"),
    sentence: "18 on Fri 9 August 2013, and the plan is still open.",
  },
};

const touching = (secondStart: string): Sheets => ({
  conferences: [],
  children: [
    { familyRef: "F1", childRef: "C1", planStart: "2013-04-16", planEnd: "2013-07-16" },
    { familyRef: "F1", childRef: "C1", planStart: secondStart, planEnd: "2013-08-06" },
  ],
});
const SECOND = "T14 planStart 3 breached";

/** D23: a plan that starts on the day the one before it ended. */
export const D23: RuleCases = {
  "the day before": { sheets: touching("2013-07-15"), finds: ["D13 planStart 3"] },
  "on the day": { sheets: touching("2013-07-16"), finds: [SECOND, "D23 planStart 3"] },
  "the day after": { sheets: touching("2013-07-17"), finds: [SECOND] },
  "a bank holiday": { cannotApply: "plans follow each other on any day of the week" },
  missing: { sheets: touching(""), finds: [] },
  "not applicable": { sheets: touching("n/a"), finds: [] },
  "a wrong type": { sheets: touching("soon"), finds: ["D02 planStart 3"] },
  says: {
    sheets: touching("2013-07-16"),
    sentence: "This plan starts Tue 16 July 2013, the day on which the child's last one ended.",
  },
};

const inBoth = (date: string, changes: SheetRow = {}): Pick<Case, "sheets" | "second"> => ({
  sheets: { conferences: [initial()] },
  second: [initial(date, changes)],
});

/** D24: the conference of one day on a second sheet, and what the two say otherwise. */
export const D24: RuleCases = {
  "the day before": { ...inBoth("2013-07-15", { conferenceRef: 2 }), finds: [] },
  "on the day": { ...inBoth(JULY), finds: ["D24 date 2"] },
  "the day after": { ...inBoth("2013-07-17", { conferenceRef: 2 }), finds: [] },
  "a bank holiday": { cannotApply: "the same day is the same day" },
  missing: { ...inBoth(JULY, { minutesApproved: "" }), finds: ["D24 date 2"] },
  "not applicable": { ...inBoth(JULY, { minutesApproved: "n/a" }), finds: ["D24 date 2"] },
  "a wrong type": { ...inBoth(JULY, { minutesApproved: "soon" }), finds: ["D24 date 2"] },
  says: {
    ...inBoth(JULY),
    sentence: "“Conferences (2)” repeats 1 conference of “Conferences”: each is counted once.",
  },
};

const concluded = (outcome: SheetRow[string]): Sheets => ({
  conferences: [initial(JULY, { outcome })],
});

/** D25: an initial conference that ended a plan. */
export const D25: RuleCases = {
  "the day before": { cannotApply: "no day is compared with another" },
  "on the day": { sheets: concluded("Plan ended"), finds: ["D25 outcome 2"] },
  "the day after": { cannotApply: "no day is compared with another" },
  "a bank holiday": { cannotApply: "no day is compared with another" },
  missing: { sheets: concluded(""), finds: ["T07 outcome 2 cannot be judged"] },
  "not applicable": { sheets: concluded("n/a"), finds: [] },
  "a wrong type": { sheets: concluded(7), finds: ["D08 outcome 2"] },
  says: {
    sheets: concluded("Plan ended"),
    sentence:
      "An initial conference can make a plan or not, and this one is said to have ended one.",
  },
};
