import { describe, expect, it } from "@jest/globals";
import { NOT_APPLICABLE, NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { checked, type Rows, sentences, triples } from "../build";
import { outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

const steps = {
  reportReceived: "2013-06-05",
  outlinePlanSent: NOT_APPLICABLE,
  minutesToChair: "2013-06-11",
  minutesApproved: "2013-06-11",
  fullRecordDistributed: "2013-06-11",
} satisfies Conference;
const base = {
  ...steps,
  familyRef: "7",
  date: "2013-06-11",
  strategyDiscussion: "2013-06-03",
} satisfies Conference;
const run = (changes: Conference) =>
  checked({ conferences: [{ ...base, ...changes }] }, { asAt: "2013-07-01" });

describe("T11", () => {
  const moved = {
    type: "transfer-in",
    outcome: outcome("plan continues"),
    notification: "2013-05-20",
  } satisfies Conference;

  it("is met on its limit day and breached on the next", () => {
    expect(triples(run(moved))).toEqual([]);
    const late = run({ ...moved, notification: "2013-05-17" });
    expect(triples(late)).toEqual([["T11", "Conferences", "date 2"]]);
    expect(sentences(late)).toEqual([
      "Notification of transfer Fri 17 May 2013 + 15 working days (27 May is a bank holiday) = Mon 10 June 2013; held Tue 11 June: 1 working day late.",
    ]);
  });

  it("asks for a notification that is missing, and leaves an unreadable one to D02", () => {
    expect(triples(run({ ...moved, notification: NOT_RECORDED }))).toEqual([
      ["T11", "Conferences", "notification 2"],
    ]);
    expect(triples(run({ ...moved, notification: UNREADABLE }))).toEqual([]);
    expect(triples(run({ ...moved, notification: NOT_APPLICABLE }))).toEqual([]);
  });

  it("names the column only where a child moved in", () => {
    const { notification: _, ...without } = moved;
    expect(triples(run(without))).toEqual([["R00", "T11", "Notification of transfer"]]);
    expect(triples(run({ type: "initial", outcome: outcome("no plan") }))).toEqual([]);
  });
});

describe("T12", () => {
  const made = { type: "initial", outcome: outcome("plan made") } satisfies Conference;

  it("is met on its limit day and breached on the next", () => {
    expect(triples(run({ ...made, coreGroup: "2013-06-25" }))).toEqual([]);
    const late = run({ ...made, coreGroup: "2013-06-26" });
    expect(triples(late)).toEqual([["T12", "Conferences", "coreGroup 2"]]);
    expect(sentences(late)).toEqual([
      "Conference Tue 11 June 2013 + 10 working days = Tue 25 June 2013; core group held Wed 26 June: 1 working day late.",
    ]);
  });

  it("is overdue when none was held, unless none applies", () => {
    expect(sentences(run({ ...made, coreGroup: NOT_RECORDED }))).toEqual([
      "Conference Tue 11 June 2013 + 10 working days = Tue 25 June 2013; core group not held as at Mon 1 July: 4 working days overdue.",
    ]);
    expect(triples(run({ ...made, coreGroup: NOT_APPLICABLE }))).toEqual([]);
    expect(triples(run({ ...made, outcome: outcome("no plan"), coreGroup: NOT_RECORDED }))).toEqual(
      [],
    );
  });

  it("says nothing where there is no such column", () => {
    expect(triples(run(made))).toEqual([]);
  });

  it("leaves a missing outcome to the check of the outline plan", () => {
    const { outlinePlanSent: _, ...open } = base;
    const row = {
      ...open,
      outlinePlanSent: NOT_RECORDED,
      type: "initial",
      outcome: NOT_RECORDED,
      coreGroup: NOT_RECORDED,
    } satisfies Conference;
    expect(triples(checked({ conferences: [row] }, { asAt: "2013-07-01" }))).toEqual([
      ["T07", "Conferences", "outcome 2"],
    ]);
  });
});
