import { addDays, fromIso, toIso } from "../../../../src/domain/calendar/calendarDate";
import type { SheetRow } from "./case";

const after = (iso: string, days: number) => toIso(addDays(fromIso(iso), days));

/** A Tuesday in a month without a bank holiday. */
export const JULY = "2013-07-16";

/** An initial conference that made no plan, with every step in time. */
export function initial(date: string = JULY, changes: SheetRow = {}): SheetRow {
  return {
    conferenceRef: 1,
    familyRef: 7,
    type: "Initial",
    date,
    strategyDiscussion: after(date, -8),
    previousConference: "",
    reportReceived: after(date, -5),
    outcome: "No plan",
    category: "",
    outlinePlanSent: "",
    minutesToChair: after(date, 1),
    minutesApproved: after(date, 2),
    fullRecordDistributed: after(date, 3),
    ...changes,
  };
}

/** The same where it made a plan, and the outline of it went out. */
export function withPlan(date: string = JULY, changes: SheetRow = {}): SheetRow {
  const plan = { outcome: "Child protection plan", category: "Neglect" };
  return initial(date, { ...plan, outlinePlanSent: after(date, 1), ...changes });
}

/** A first review that ended the plan, two months after an initial conference. */
export function review(date: string = JULY, changes: SheetRow = {}): SheetRow {
  return initial(date, {
    type: "First review",
    strategyDiscussion: "",
    previousConference: after(date, -60),
    reportReceived: after(date, -8),
    outcome: "Plan ended",
    category: "Neglect",
    ...changes,
  });
}

/** A child whose plan lasted a month. */
export function child(changes: SheetRow = {}): SheetRow {
  return {
    childRef: "C1",
    planStart: JULY,
    planEnd: "2013-08-06",
    dateOfBirth: "2005-03-01",
    age: 8,
    ...changes,
  };
}
