import { describe, expect, it } from "@jest/globals";
import { NOT_APPLICABLE, NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { DEFAULT_TIMESCALES } from "../../../src/domain/settings/timescales";
import { checked, type Rows, sentences, triples } from "../build";

type Child = NonNullable<Rows["children"]>[number];

const child = {
  childRef: "C1",
  familyRef: "7",
  planStart: "2012-04-25",
  planEnd: NOT_RECORDED,
} satisfies Child;
/** Without T04, which asks about the reviews of each child on a plan: the log holds no conference here. */
const run = (children: readonly Child[], circumstances: Parameters<typeof checked>[1] = {}) => {
  const result = checked({ conferences: [], children }, circumstances);
  return { ...result, findings: result.findings.filter(({ code }) => code !== "T04") };
};
const tallyOf = (code: string, result: ReturnType<typeof checked>) =>
  result.tallies.find((tally) => tally.code === code);

describe("T13", () => {
  it.each([
    ["2014-04-15", "notYetDue"],
    ["2014-04-16", "dueSoon"],
    ["2014-04-25", "dueSoon"],
    ["2014-04-26", "overdue"],
  ])("as at %s an open plan is %s", (asAt, expected) => {
    expect(tallyOf("T13", run([child], { asAt }))).toMatchObject({ [expected]: 1 });
  });

  it("says how long an open plan has been too long, at its start", () => {
    const result = run([{ ...child, planStart: "2012-04-15" }]);
    expect(triples(result)).toEqual([["T13", "Children", "planStart 2"]]);
    expect(result.findings).toMatchObject([{ severity: "breach", daysLate: 10 }]);
    expect(sentences(result)).toEqual([
      "Plan start Sun 15 April 2012 + 2 years = Tue 15 April 2014; plan still open as at Fri 25 April: 10 days overdue.",
    ]);
  });

  it("judges a plan that ended by its end, at its end", () => {
    expect(tallyOf("T13", run([{ ...child, planEnd: "2014-04-25" }]))).toMatchObject({ met: 1 });
    const late = run([{ ...child, planStart: "2012-04-01", planEnd: "2014-04-02" }]);
    expect(triples(late)).toEqual([["T13", "Children", "planEnd 2"]]);
    expect(sentences(late)).toEqual([
      "Plan start Sun 1 April 2012 + 2 years = Tue 1 April 2014; plan ended Wed 2 April: 1 day late.",
    ]);
  });

  it("takes a plan of exactly two years as too long where the team set so", () => {
    const settings = { planLength: "or more" } as const;
    const result = run([{ ...child, planEnd: "2014-04-25" }], { settings });
    expect(sentences(result)).toEqual([
      "Plan start Wed 25 April 2012 + 2 years = Thu 24 April 2014; plan ended Fri 25 April: 1 day late. A plan of exactly 2 years is too long, so the last day in time is the day before.",
    ]);
    const dayBefore = run([{ ...child, planEnd: "2014-04-24" }], { settings });
    expect(triples(dayBefore)).toEqual([]);
  });

  it("does not apply to a child without a plan, nor judge a date that cannot be read", () => {
    for (const planStart of [NOT_RECORDED, NOT_APPLICABLE]) {
      expect(tallyOf("T13", run([{ ...child, planStart }]))).toMatchObject({ notApplicable: 1 });
    }
    for (const changes of [{ planStart: UNREADABLE }, { planEnd: UNREADABLE }]) {
      const result = run([{ ...child, planStart: "2011-01-04", ...changes }]);
      expect(tallyOf("T13", result)).toMatchObject({ cannotBeJudged: 1 });
      expect(triples(result)).toEqual([]);
    }
  });

  it("counts a plan once where a sheet has a row for each conference", () => {
    expect(tallyOf("T13", run([child, child, child]))).toMatchObject({ dueSoon: 1 });
  });
});

describe("T14", () => {
  const ended = { ...child, planStart: "2010-04-01", planEnd: "2011-03-01" };
  const again = { ...child, planStart: "2013-03-01", planEnd: NOT_RECORDED };
  const within = { settings: { secondPlan: "within the limit" } } as const;

  it("finds the plan that a child had before, in another row", () => {
    const result = run([ended, again]);
    expect(triples(result)).toEqual([["T14", "Children", "planStart 3"]]);
    expect(result.findings).toMatchObject([
      { severity: "query", outcome: "breached", daysLate: null },
    ]);
    expect(sentences(result)).toEqual([
      "The child's plan before ended Tue 1 March 2011; this one began Fri 1 March 2013.",
    ]);
  });

  it.each([
    ["2011-03-01", 1],
    ["2011-02-28", 0],
  ])("counts a plan that ended %s where only two years count: %i", (planEnd, found) => {
    const result = run([{ ...ended, planEnd }, again], within);
    expect(result.findings).toHaveLength(found);
  });

  it("takes a recorded number of earlier plans, and asks for the end where it matters", () => {
    const counted = { ...again, previousPlans: 1, previousPlanEnd: NOT_RECORDED };
    expect(sentences(run([counted]))).toEqual([
      "The child had a plan before; this one began Fri 1 March 2013.",
    ]);
    const asked = run([counted], within);
    expect(triples(asked)).toEqual([["T14", "Children", "previousPlanEnd 2"]]);
    expect(sentences(asked)).toEqual([
      "End of the plan before not recorded: it cannot be said whether this plan began within 2 years.",
    ]);
    expect(
      triples(
        run([
          { ...again, previousPlans: 0 },
          { ...again, childRef: "C2", previousPlans: false },
        ]),
      ),
    ).toEqual([]);
  });

  it("says within what time the plans followed each other where that was set", () => {
    expect(sentences(run([{ ...again, previousPlanEnd: "2012-06-01" }], within))).toEqual([
      "The child's plan before ended Fri 1 June 2012; this one began Fri 1 March 2013, within 2 years.",
    ]);
    expect(DEFAULT_TIMESCALES.T14).toEqual({ amount: 2, unit: "years" });
  });

  it("has nothing to say of a first plan, nor of one that cannot be read", () => {
    expect(tallyOf("T14", run([again]))).toMatchObject({ met: 1 });
    expect(tallyOf("T14", run([{ ...again, planStart: UNREADABLE }]))).toMatchObject({
      cannotBeJudged: 1,
    });
    expect(tallyOf("T14", run([{ ...again, planStart: NOT_RECORDED }]))).toMatchObject({
      notApplicable: 1,
    });
  });
});

describe("D13", () => {
  const first = { ...child, planStart: "2013-01-10", planEnd: "2013-06-10" };
  const clashes = (children: readonly Child[]) => {
    const { findings, ...result } = run(children);
    return { ...result, findings: findings.filter(({ code }) => code === "D13") };
  };

  it.each([
    ["2013-06-10", []],
    ["2013-06-09", [["D13", "Children", "planStart 3"]]],
  ])("compares a plan from %s with the one before it", (planStart, expected) => {
    expect(triples(clashes([first, { ...first, planStart, planEnd: "2014-01-10" }]))).toEqual(
      expected,
    );
  });

  it("says which plans clash", () => {
    const open = { ...first, planEnd: NOT_RECORDED };
    expect(
      sentences(
        clashes([
          { ...open, planStart: "2013-09-02" },
          { ...first, planEnd: "2013-10-01" },
        ]),
      ),
    ).toEqual([
      "This plan began Mon 2 September 2013, and the one from Thu 10 January 2013 ended Tue 1 October 2013.",
    ]);
    expect(sentences(clashes([open, { ...open, planStart: "2013-09-02" }]))).toEqual([
      "This plan began Mon 2 September 2013 while the one from Thu 10 January 2013 was open, and both still are.",
    ]);
    expect(
      sentences(clashes([open, { ...first, planStart: "2013-09-02", planEnd: "2013-10-01" }])),
    ).toEqual([
      "This plan began Mon 2 September 2013, and the one from Thu 10 January 2013 has no end.",
    ]);
  });

  it("finds a plan that ends on the day it starts", () => {
    const result = clashes([{ ...first, planEnd: "2013-01-10" }]);
    expect(triples(result)).toEqual([["D13", "Children", "planEnd 2"]]);
    expect(sentences(result)).toEqual(["The plan starts and ends on Thu 10 January 2013."]);
    expect(triples(clashes([{ ...first, planEnd: "2013-01-11" }]))).toEqual([]);
  });

  it("leaves an end that cannot be read to D02, and two children apart", () => {
    expect(
      triples(
        clashes([
          { ...first, planEnd: UNREADABLE },
          { ...first, planStart: "2013-03-01" },
        ]),
      ),
    ).toEqual([]);
    expect(
      triples(clashes([first, { ...first, childRef: "C2", planStart: "2013-03-01" }])),
    ).toEqual([]);
  });
});
