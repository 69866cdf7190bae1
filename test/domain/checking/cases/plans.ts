import type { RuleCases, SheetRow, Sheets } from "./case";

const plan = (planEnd: string, planStart = "2011-07-16"): Sheets => ({
  children: [{ childRef: "C1", planStart, planEnd }],
});

/** T13: two years, the anniversary included. */
export const T13: RuleCases = {
  "the day before": { sheets: plan("2013-07-15"), finds: [] },
  "on the day": { sheets: plan("2013-07-16"), finds: [] },
  "the day after": { sheets: plan("2013-07-17"), finds: ["T13 planEnd 2 breached"] },
  // The anniversary is a bank holiday, and is not put back.
  "a bank holiday": {
    sheets: plan("2013-08-27", "2011-08-26"),
    finds: ["T13 planEnd 2 breached"],
    asAt: "2013-09-02",
  },
  missing: {
    sheets: plan(""),
    finds: ["T04 planStart 2 cannot be judged", "T13 planStart 2 overdue"],
  },
  "not applicable": { sheets: plan("", "n/a"), finds: [] },
  "a wrong type": { sheets: plan("ended"), finds: ["D02 planEnd 2"] },
  says: {
    sheets: plan(""),
    sentence:
      "Plan start Sat 16 July 2011 + 2 years = Tue 16 July 2013; plan still open as at Fri 9 August: 24 days overdue.",
  },
};

const second = (previousPlanEnd: string, planStart = "2013-07-16"): Sheets => ({
  children: [
    { childRef: "C1", planStart, planEnd: "2013-08-06", previousPlans: 1, previousPlanEnd },
  ],
});
const settings = { secondPlan: "within the limit" } as const;

/** T14: another plan within two years of the end of the one before, the anniversary included. */
export const T14: RuleCases = {
  "the day before": {
    sheets: second("2011-07-17"),
    finds: ["T14 planStart 2 breached"],
    settings,
  },
  "on the day": { sheets: second("2011-07-16"), finds: ["T14 planStart 2 breached"], settings },
  "the day after": { sheets: second("2011-07-15"), finds: [], settings },
  "a bank holiday": { sheets: second("2011-05-27", "2013-05-28"), finds: [], settings },
  missing: { sheets: second(""), finds: ["T14 previousPlanEnd 2 cannot be judged"], settings },
  "not applicable": { sheets: second("2011-07-16", "n/a"), finds: [], settings },
  "a wrong type": {
    sheets: second("long ago"),
    finds: ["T14 previousPlanEnd 2 cannot be judged", "D02 previousPlanEnd 2"],
    settings,
  },
  says: {
    sheets: second("2012-07-16"),
    settings,
    sentence:
      "The child's plan before ended Mon 16 July 2012; this one began Tue 16 July 2013, within 2 years.",
  },
};

const twoPlans = (secondStart: string): Sheets => ({
  children: [
    { childRef: "C1", planStart: "2013-04-16", planEnd: "2013-07-16" },
    { childRef: "C1", planStart: secondStart, planEnd: "2013-08-06" },
    { childRef: "C2", planStart: "", planEnd: "" },
  ],
});
/** That the child had a plan before, which T14 tells of. */
const SECOND = "T14 planStart 3 breached";

/** D13: a plan that begins before the one before it has ended. */
export const D13: RuleCases = {
  "the day before": { sheets: twoPlans("2013-07-15"), finds: ["D13 planStart 3"] },
  // They touch, which D23 asks about.
  "on the day": { sheets: twoPlans("2013-07-16"), finds: [SECOND, "D23 planStart 3"] },
  "the day after": { sheets: twoPlans("2013-07-17"), finds: [SECOND] },
  "a bank holiday": { cannotApply: "plans follow each other on any day of the week" },
  missing: { sheets: twoPlans(""), finds: [] },
  "not applicable": { sheets: twoPlans("n/a"), finds: [] },
  "a wrong type": { sheets: twoPlans("soon"), finds: ["D02 planStart 3"] },
  says: {
    sheets: twoPlans("2013-07-15"),
    sentence:
      "This plan began Mon 15 July 2013, and the one from Tue 16 April 2013 ended Tue 16 July 2013.",
  },
};

const listed: SheetRow = { ref: "A1", assessmentType: "Initial", start: "2013-07-02" };
const assessed = (end: string, changes: SheetRow = {}): Sheets => ({
  conferences: [],
  enquiries: [{ ...listed, end, ...changes }],
});

/** T15: ten working days for an initial assessment. */
export const T15: RuleCases = {
  "the day before": { sheets: assessed("2013-07-15"), finds: [] },
  "on the day": { sheets: assessed("2013-07-16"), finds: [] },
  "the day after": { sheets: assessed("2013-07-17"), finds: ["T15 end 2 breached"] },
  "a bank holiday": { sheets: assessed("2013-06-04", { start: "2013-05-20" }), finds: [] },
  missing: { sheets: assessed(""), finds: ["T15 end 2 overdue"] },
  "not applicable": { sheets: assessed("n/a"), finds: [] },
  "a wrong type": { sheets: assessed("done"), finds: ["D02 end 2"] },
  says: {
    sheets: assessed("2013-07-17"),
    sentence:
      "Assessment start Tue 2 July 2013 + 10 working days = Tue 16 July 2013; assessment ended Wed 17 July: 1 working day late.",
  },
};

const agreed = (completed: string, due = "2013-07-31"): Sheets => ({
  conferences: [{ conferenceRef: 1, type: "Initial", date: "2013-07-16" }],
  actions: [{ action: "Revise the letter", setOn: "2013-06-03", due, completed }],
});

/** T16: the action's own due date. */
export const T16: RuleCases = {
  "the day before": { sheets: agreed("2013-07-30"), finds: [] },
  "on the day": { sheets: agreed("2013-07-31"), finds: [] },
  "the day after": { sheets: agreed("2013-08-01"), finds: ["T16 completed 2 breached"] },
  // A due date is a due date.
  "a bank holiday": {
    sheets: agreed("2013-08-27", "2013-08-26"),
    finds: ["T16 completed 2 breached"],
    asAt: "2013-09-02",
  },
  missing: { sheets: agreed(""), finds: ["T16 completed 2 overdue"] },
  "not applicable": { sheets: agreed("n/a"), finds: [] },
  "a wrong type": { sheets: agreed("nearly"), finds: ["D02 completed 2"] },
  says: {
    sheets: agreed("2013-08-02"),
    sentence: "Set on Mon 3 June 2013, due Wed 31 July; completed Fri 2 August: 2 days late.",
  },
};
