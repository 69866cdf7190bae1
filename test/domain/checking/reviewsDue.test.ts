import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { checked, type Rows, sentences, triples } from "../build";
import { outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];
type Child = NonNullable<Rows["children"]>[number];

const initial = {
  familyRef: "7",
  type: "initial",
  date: "2013-11-29",
  outcome: outcome("plan made"),
} satisfies Conference;
const review = {
  ...initial,
  type: "first review",
  date: "2014-02-27",
  outcome: outcome("plan continues"),
} satisfies Conference;

/** T04 alone: the rows here have none of the other columns. */
function due(asAt: string, conferences: readonly Conference[], children?: readonly Child[]) {
  const result = checked({ conferences, ...(children && { children }) }, { asAt });
  return {
    ...result,
    findings: result.findings.filter(({ code }) => code === "T04"),
    tally: result.tallies.find(({ code }) => code === "T04"),
  };
}

describe("T04", () => {
  it.each([
    ["2014-02-20", "notYetDue"],
    ["2014-02-21", "dueSoon"],
    ["2014-02-28", "dueSoon"],
    ["2014-03-01", "overdue"],
  ])(
    "as at %s the first review is %s: three months end on the month's last day",
    (asAt, expected) => {
      const { tally } = due(asAt, [initial]);
      expect(tally).toMatchObject({ [expected]: 1 });
    },
  );

  it("says by how much, at the date of the last conference", () => {
    const result = due("2014-03-03", [initial]);
    expect(triples(result)).toEqual([["T04", "Conferences", "date 2"]]);
    expect(result.findings).toMatchObject([
      { severity: "breach", outcome: "overdue", daysLate: 3 },
    ]);
    expect(sentences(result)).toEqual([
      "Last conference Fri 29 November 2013 + 3 months = Fri 28 February 2014; no review recorded as at Mon 3 March: 3 days overdue.",
    ]);
  });

  it("says that it depends on the definition where the other one has not passed", () => {
    expect(sentences(due("2014-02-28", [{ ...initial, date: "2013-11-27" }]))).toEqual([
      "Last conference Wed 27 November 2013 + 3 months = Thu 27 February 2014; no review recorded as at Fri 28 February: 1 day overdue.",
    ]);
    expect(sentences(due("2014-03-01", [{ ...initial, date: "2013-11-30" }]))).toEqual([
      "Last conference Sat 30 November 2013 + 3 months = Fri 28 February 2014; no review recorded as at Sat 1 March: 1 day overdue. Counted as 91 days the limit is Sat 1 March 2014: this depends on the definition.",
    ]);
  });

  it("counts six months from a review", () => {
    expect(due("2014-08-27", [initial, review]).tally).toMatchObject({ dueSoon: 1 });
    expect(triples(due("2014-08-28", [initial, review]))).toEqual([
      ["T04", "Conferences", "date 3"],
    ]);
  });

  it.each(["plan ended", "no plan"] as const)("does not apply after %p", (decision) => {
    const last = { ...review, outcome: outcome(decision) };
    expect(due("2014-12-01", [initial, last]).tally).toMatchObject({ notApplicable: 1 });
  });

  it("does not apply where every child's plan ended since, as for a family that moved away", () => {
    const gone = { familyRef: "7", planStart: "2013-11-29", planEnd: "2014-01-10" };
    expect(due("2014-06-01", [initial], [gone, gone]).tally).toMatchObject({ notApplicable: 1 });
    const stays = { ...gone, planEnd: NOT_RECORDED };
    expect(due("2014-06-01", [initial], [gone, stays]).tally).toMatchObject({ overdue: 1 });
  });

  it("still applies where only a plan before the last conference has ended", () => {
    const before = { familyRef: "7", planStart: "2012-01-10", planEnd: "2012-09-10" };
    expect(due("2014-06-01", [initial], [before]).tally).toMatchObject({ overdue: 1 });
  });

  it("takes the children's plans where no outcome was noted", () => {
    const blank = [
      { ...initial, outcome: NOT_RECORDED },
      { ...initial, familyRef: "8" },
    ];
    const open = { familyRef: "7", planStart: "2013-11-29", planEnd: NOT_RECORDED };
    expect(due("2014-06-01", blank, [open]).tally).toMatchObject({ overdue: 2 });
    expect(due("2014-06-01", blank).tally).toMatchObject({ overdue: 1, cannotBeJudged: 1 });
  });

  it.each([
    ["has no date", { date: NOT_RECORDED }],
    ["cannot be read", { date: UNREADABLE }],
    ["is dated after the as-at day", { date: "2104-02-27" }],
  ])("is left to the check of the dates where a conference of the family %s", (_, changes) => {
    const { findings, tally } = due("2014-06-01", [initial, { ...review, ...changes }]);
    expect(findings).toEqual([]);
    expect(tally).toMatchObject({ cannotBeJudged: 1 });
  });

  it("could not run without the columns it needs", () => {
    const { familyRef: _, ...nameless } = initial;
    const result = checked({ conferences: [nameless] }, { asAt: "2014-06-01" });
    expect(triples(result)).toContainEqual(["R00", "T04", "Family number"]);
    const { outcome: __, ...undecided } = initial;
    const other = checked({ conferences: [undecided] }, { asAt: "2014-06-01" });
    expect(triples(other)).toContainEqual(["R00", "T04", "Outcome"]);
  });
});

describe("A review that is booked", () => {
  const booked = (date: string) => ({ familyRef: "7", type: "first review", date }) as const;
  const tally = (asAt: string, date: string) => due(asAt, [initial, booked(date)]).tally;

  it("is not at risk while its day is within the limit", () => {
    expect(tally("2014-02-24", "2014-02-28")).toMatchObject({ notYetDue: 1, dueSoon: 0 });
    expect(tally("2014-02-24", "2014-03-01")).toMatchObject({ notYetDue: 0, dueSoon: 1 });
  });

  it("is overdue all the same once the limit has passed", () => {
    expect(tally("2014-03-03", "2014-03-10")).toMatchObject({ overdue: 1 });
  });
});

describe("T04 of a plan that began before the log and ended in its time", () => {
  /** The log begins on 29 November 2013, with another family. */
  const ended = (planStart: string, planEnd: string) =>
    due(
      "2014-06-30",
      [initial],
      [
        { familyRef: "7", childRef: "A", planStart: "2013-11-29", planEnd: "2014-02-20" },
        { familyRef: "8", childRef: "B", planStart, planEnd },
      ],
    );

  it.each([
    ["on the last day of a review that nobody can miss", "2013-11-20", "2014-02-20", []],
    ["a day later: one may have been held before the log", "2013-11-20", "2014-02-21", ["query"]],
    ["half a year after the log begins", "2013-11-20", "2014-05-28", ["query"]],
    ["a day later than any review before the log allows", "2013-11-20", "2014-05-29", ["breach"]],
    ["before the log begins", "2013-01-20", "2013-11-28", []],
  ])("ended %s", (_, planStart, planEnd, expected) => {
    expect(ended(planStart, planEnd).findings.map(({ severity }) => severity)).toEqual(expected);
  });

  it("says what is not known", () => {
    expect(sentences(ended("2013-11-20", "2014-02-21"))).toEqual([
      "On a plan from Wed 20 November 2013 to Fri 21 February 2014, and the log begins on Fri 29 November 2013: it cannot be said whether a review was missed before it ended, because one may have been held before. Enter the last conference.",
    ]);
  });
});

describe("T04 where a review was of as many children as are on a plan", () => {
  const children = (dateOfBirth: string, dateOfDeath?: string) => [
    { familyRef: "7", childRef: "A", planStart: "2013-11-29" },
    {
      familyRef: "7",
      childRef: "B",
      planStart: "2013-11-29",
      dateOfBirth,
      dateOfDeath: dateOfDeath ?? NOT_RECORDED,
    },
  ];
  const outcomes = (born: string, died?: string) =>
    due(
      "2014-07-31",
      [initial, { ...review, numberOfChildren: 1 }],
      children(born, died),
    ).findings.flatMap((one) => (one.kind === "timescale" ? [one.outcome] : []));

  it("one who was 18 or had died by then is not one of them, though nobody closed the plan", () => {
    expect(outcomes("1996-02-26")).toEqual([]);
    expect(outcomes("2010-01-01", "2014-02-26")).toEqual([]);
  });

  it("one who was 18 or died that very day may be", () => {
    expect(outcomes("1996-02-27")).toContain("cannot be judged");
    expect(outcomes("2010-01-01", "2014-02-27")).toContain("cannot be judged");
  });
});
