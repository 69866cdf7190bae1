import { describe, expect, it } from "@jest/globals";
import { daysAfter } from "../domain/oracle/plainDays";
import { type Found, foundIn } from "./found";
import { type Layout, sheetsOf } from "./layouts";
import { mismatchesIn } from "./mismatches";
import type { Meeting, Story } from "./story";
import type { Tracker } from "./tracker";

const LAYOUT: Layout = "a row per family, and children";

function meeting(kind: Meeting["kind"], day: string, decision: "made" | "continues"): Meeting {
  return { kind, state: "held", day, considered: new Map([[0, decision]]) };
}

/** One child: an initial conference one working day late, a first review two days late, the next one overdue. */
const story: Story = {
  ref: "F1",
  kids: [{ ref: "F1-a", born: "2010-05-04", expected: null, died: null }],
  needs: [
    {
      kind: "initial",
      trigger: "2024-01-08",
      attempts: [meeting("initial", "2024-01-30", "made")],
    },
  ],
  reviews: [meeting("review", "2024-05-02", "continues")],
  plans: [{ kid: 0, start: "2024-01-30", end: null, isUnclosed: false }],
  otherEnquiries: [],
  traits: new Set(),
};
const tracker: Tracker = {
  seed: 0,
  world: { logFrom: "2024-01-01", asAt: "2024-12-02" },
  habits: {
    types: {
      initial: "ICPC",
      "pre-birth": "Pre-birth ICPC",
      "transfer-in": "Transfer-in",
      review: "RCPC",
      combined: "ICPC/RCPC",
    },
    decisions: { made: "CP plan", none: "No plan", continues: "Continue", ended: "Plan ended" },
    hasStatus: false,
    hasPrevious: false,
    hasPlansInRows: false,
    hasChildEnquiries: false,
  },
  stories: [story],
};
const found = foundIn(sheetsOf(tracker, LAYOUT), tracker.world.asAt);
const kindsIn = (given: readonly Found[]) =>
  mismatchesIn(tracker, LAYOUT, given).map(({ kind }) => kind);
const late = found.filter(({ outcome }) => outcome === "breached" || outcome === "overdue");

describe("What is found, held against the truth", () => {
  it("is right where every late conference is found", () => {
    expect(late.map(({ code, daysLate, limit }) => [code, limit, daysLate])).toEqual([
      ["T01", "2024-01-29", 1],
      ["T02", "2024-04-30", 2],
      ["T04", "2024-11-02", 30],
    ]);
    expect(kindsIn(found)).toEqual([]);
  });

  it("is silence where nothing is found", () => {
    expect(kindsIn([])).toEqual(["silent: T01 late", "silent: T02 late", "silent: T03 overdue"]);
  });

  it.each(late)("is wrong where $code has another number of days, limit or outcome", (one) => {
    const others = found.filter((other) => other !== one);
    const { daysLate, limit } = one;
    for (const wrong of [
      { ...one, daysLate: (daysLate ?? 0) + 1 },
      { ...one, limit: daysAfter(limit ?? "", 1) },
      { ...one, outcome: one.outcome === "overdue" ? "breached" : "overdue" },
      { ...one, outcome: "cannot be judged" },
    ]) {
      expect(kindsIn([...others, wrong])).not.toEqual([]);
    }
  });

  it("is wrong where a conference in time is called late, or a right record an error", () => {
    const [one] = late;
    if (!one) throw new Error("Nothing was late");
    expect(kindsIn([...found, { ...one, limit: "2024-06-03" }])).toEqual([
      "false breach: T01 breached",
    ]);
    const error = { code: "D07", severity: "error", outcome: null, limit: null } as const;
    expect(kindsIn([...found, { ...one, ...error, daysLate: null }])).toEqual([
      "called an error: D07",
    ]);
  });

  it("is not about the child where it names another", () => {
    const named = found.map((one) => ({ ...one, kids: ["F1-b"] }));
    expect(kindsIn(named)).toContain("reported for other children: T02 late");
  });
});
