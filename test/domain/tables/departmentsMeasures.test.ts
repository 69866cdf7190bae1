import { describe, expect, it } from "@jest/globals";
import type { AbuseCategory } from "../../../src/domain/records/vocabulary";
import { printed } from "../../../src/domain/tables/engine/printed";
import type { Rows } from "../build";
import { category, outcome } from "../recordBuilders";
import { printedOf, tableOf } from "./building";

const made = outcome("plan made");
const numbersOf = (id: string, rows: Rows, asAt?: string) =>
  Object.fromEntries(
    printed(tableOf(id, rows, asAt === undefined ? {} : { asAt })).rows.map(([words, number]) => [
      words,
      number,
    ]),
  );

describe("Days from strategy discussion to initial conference, by child", () => {
  // Monday 3 June 2013 is day 0; no bank holiday until 26 August.
  const held = (date: string, children = 1): Rows => ({
    conferences: [
      { familyRef: "F1", type: "initial", date, strategyDiscussion: "2013-06-03", outcome: made },
    ],
    children: Array.from({ length: children }, (_, place) => ({
      familyRef: "F1",
      childRef: `c${place}`,
      planStart: date,
    })),
  });

  it.each([
    ["2013-06-03", "10 working days or fewer"],
    ["2013-06-17", "10 working days or fewer"],
    ["2013-06-18", "11 to 15 working days"],
    ["2013-06-24", "11 to 15 working days"],
    ["2013-06-25", "16 to 20 working days"],
    ["2013-07-01", "16 to 20 working days"],
    ["2013-07-02", "21 working days or more"],
    ["2013-05-31", "Not in a band"],
  ])("held on %s are: %s", (date, band) => {
    const numbers = numbersOf("days-to-conference", held(date));
    expect(Object.entries(numbers).filter(([, number]) => number === 1)).toEqual([[band, 1]]);
  });

  it("counts by child: brothers and sisters at one conference each, whoever was on a plan already not at all", () => {
    const three = held("2013-06-10", 3);
    expect(printedOf("days-to-conference", three).totals?.[1]).toBe(3);
    const [first, ...others] = three.children ?? [];
    const older = { ...three, children: [{ ...first, planStart: "2012-11-05" }, ...others] };
    expect(printedOf("days-to-conference", older).totals?.[1]).toBe(2);
    const again: Rows = {
      ...three,
      conferences: [
        { familyRef: "F1", type: "initial", date: "2013-06-10", strategyDiscussion: "2013-06-03" },
        { familyRef: "F1", type: "initial", date: "2014-01-20", strategyDiscussion: "2014-01-06" },
      ],
      children: (three.children ?? []).map(({ planStart: _, ...child }) => child),
    };
    expect(printedOf("days-to-conference", again).totals?.[1]).toBe(6);
  });

  it("leaves out a child who could not yet be expected, and names conferences whose children are not listed", () => {
    const rows = held("2013-06-10");
    const { children = [], conferences = [] } = rows;
    const later = { familyRef: "F1", childRef: "baby", dateOfBirth: "2014-04-07" };
    const expected = { ...later, dateOfBirth: "2014-04-06" };
    const other = { ...conferences[0], familyRef: "F2" };
    const table = printedOf("days-to-conference", {
      conferences: [...conferences, other],
      children: [...children, later],
    });
    expect(table.totals?.[1]).toBe(1);
    expect(table.notes).toContain(
      "1 initial conference of families whose children are not listed is not counted.",
    );
    const born = { ...rows, children: [...children, expected] };
    expect(printedOf("days-to-conference", born).totals?.[1]).toBe(2);
  });

  it("keeps a conference without a strategy discussion in the total, and says why it is in no band", () => {
    const rows = held("2013-06-10");
    const [one] = rows.conferences ?? [];
    const { strategyDiscussion: _, ...without } = one ?? {};
    const table = printedOf("days-to-conference", {
      conferences: [one ?? {}, { ...without, familyRef: "F2" }],
      children: [...(rows.children ?? []), { familyRef: "F2", childRef: "other" }],
    });
    expect(table.rows.at(-1)).toEqual(["Not in a band", 1, "50%"]);
    expect(table.totals).toEqual(["All children at initial conferences", 2, "100%"]);
    expect(table.notes).toContain(
      "1 child is in no band, because no strategy discussion is recorded that can be read.",
    );
  });
});

describe("Plans at the end of the period by length", () => {
  it.each([
    ["2013-12-31", "3 months or less"],
    ["2013-12-30", "More than 3 months, up to 6 months"],
    ["2013-10-01", "More than 3 months, up to 6 months"],
    ["2013-09-30", "More than 6 months, less than 1 year"],
    ["2013-04-01", "More than 6 months, less than 1 year"],
    ["2013-03-31", "1 year, less than 2 years"],
    ["2012-04-01", "1 year, less than 2 years"],
    ["2012-03-31", "2 years or more"],
  ])("one that began on %s is at 31 March 2014: %s", (planStart, band) => {
    const rows: Rows = { children: [{ childRef: "1", planStart, planEnd: "2014-04-01" }] };
    const numbers = numbersOf("plans-by-length", rows);
    expect(Object.entries(numbers).filter(([, number]) => number === 1)).toEqual([[band, 1]]);
  });

  it("says how many unborn children the Department counts besides", () => {
    const family = (ref: string, decision: "plan made" | "no plan"): Rows => ({
      conferences: [
        { familyRef: ref, type: "initial", date: "2014-03-03", outcome: outcome(decision) },
      ],
      children: [
        { familyRef: ref, childRef: `${ref}-baby`, expectedDateOfBirth: "2014-05-12" },
        { familyRef: ref, childRef: `${ref}-old`, planStart: "2014-03-03", planEnd: "2014-04-02" },
      ],
    });
    const both = [family("F1", "plan made"), family("F2", "no plan")];
    const table = printedOf("plans-by-length", {
      conferences: both.flatMap(({ conferences }) => conferences ?? []),
      children: both.flatMap(({ children }) => children ?? []),
    });
    expect(table.totals).toEqual(["Children on a plan at 31 March 2014", 2, "100%"]);
    expect(table.notes).toEqual([
      "1 unborn child for whom a conference made a plan that has not begun is not counted here. The Department counts them: with them there are 3.",
    ]);
  });
});

describe("Second and later plans", () => {
  const plans = (previousPlanEnd: string | undefined): Rows => ({
    children: [
      { childRef: "1", planStart: "2013-06-10", ...(previousPlanEnd && { previousPlanEnd }) },
      { childRef: "2", planStart: "2013-07-01" },
      { childRef: "3", planStart: "2013-03-31" },
    ],
  });

  it.each([
    ["2011-06-09", 0],
    ["2011-06-10", 1],
    ["2011-06-11", 1],
  ])("after one that ended on %s: within two years %d", (end, within) => {
    expect(printedOf("repeat-plans", plans(end)).rows).toEqual([
      ["For a child who was ever on a plan before", 1, "50%"],
      ["Of these, within two years of the end of the earlier plan", within, within ? "50%" : "0%"],
    ]);
  });

  it("know an earlier plan by the child’s own rows, and say where none can be known otherwise", () => {
    const again: Rows = {
      children: [
        { childRef: "1", planStart: "2012-01-09", planEnd: "2012-09-10" },
        { childRef: "1", planStart: "2013-06-10" },
      ],
    };
    const table = printedOf("repeat-plans", again);
    expect(table.rows.map(([, number]) => number)).toEqual([1, 1]);
    expect(table.notes).toEqual([
      "The tracker has no column for earlier plans: only those in the tracker itself are known.",
    ]);
  });

  it("say of how many the end of the earlier plan is not known", () => {
    const rows: Rows = {
      children: [{ childRef: "1", planStart: "2013-06-10", previousPlans: true }],
    };
    const table = printedOf("repeat-plans", rows);
    expect(table.rows.map(([, number]) => number)).toEqual([1, 0]);
    expect(table.notes[0]).toContain("Of 1 child the end of the earlier plan is not recorded");
  });
});

describe("Children on a plan by category", () => {
  it("are counted by the category at the start and by the latest one, several together as Multiple", () => {
    const conference = (
      date: string,
      type: "initial" | "first review",
      ...categories: readonly AbuseCategory[]
    ) => ({
      familyRef: "F1",
      date,
      type,
      outcome: outcome(type === "initial" ? "plan made" : "plan continues"),
      category: category(categories.join(" and "), ...categories),
    });
    const table = printedOf("categories-of-children", {
      conferences: [
        conference("2013-06-10", "initial", "neglect"),
        conference("2013-09-02", "first review", "neglect", "emotional"),
      ],
      children: [
        { familyRef: "F1", childRef: "1", planStart: "2013-06-10" },
        { familyRef: "F2", childRef: "2", planStart: "2013-01-07", planEnd: "2014-04-04" },
      ],
    });
    expect(table.rows).toEqual([
      ["Neglect", 1, 0],
      ["Emotional abuse", 0, 0],
      ["Physical abuse", 0, 0],
      ["Sexual abuse", 0, 0],
      ["Multiple", 0, 1],
      ["Not recorded", 1, 1],
    ]);
    expect(table.totals).toEqual(["Children on a plan at 31 March 2014", 2, 2]);
  });
});

describe("Children in the period", () => {
  it.each([
    ["2013-04-01", 0],
    ["2013-04-02", 1],
    [undefined, 1],
  ])("a plan that ended on %s was in force in the year for %d", (planEnd, number) => {
    const rows: Rows = {
      children: [
        { familyRef: "F1", childRef: "1", planStart: "2012-11-05", ...(planEnd && { planEnd }) },
        { familyRef: "F1", childRef: "2", planStart: "2014-04-01", planEnd: "2014-04-20" },
      ],
    };
    const numbers = numbersOf("children-in-period", rows);
    expect(numbers["Children on a plan at any time in the period"]).toBe(number);
  });

  it("counts a child on two plans of the year once, and the unborn among them", () => {
    const rows: Rows = {
      children: [
        { familyRef: "F1", childRef: "1", planStart: "2013-04-08", planEnd: "2013-07-01" },
        { familyRef: "F1", childRef: "1", planStart: "2013-12-02" },
        { familyRef: "F1", childRef: "2", planStart: "2013-04-08", dateOfBirth: "2013-04-09" },
        { familyRef: "F1", childRef: "3", planStart: "2013-04-08", dateOfBirth: "2013-04-08" },
      ],
    };
    expect(numbersOf("children-in-period", rows)).toMatchObject({
      "Children on a plan at any time in the period": 3,
      "Of these children, not yet born when the plan began": 1,
    });
  });

  it("counts children whose conference made no plan for them, not those of the family for whom it did", () => {
    const rows: Rows = {
      conferences: [
        { familyRef: "F1", type: "initial", date: "2013-06-10", outcome: outcome("no plan") },
        { familyRef: "F2", type: "pre-birth", date: "2013-06-11", outcome: outcome("no plan") },
      ],
      children: [
        { familyRef: "F1", childRef: "1", planStart: "2013-06-10" },
        { familyRef: "F1", childRef: "2" },
        { familyRef: "F2", childRef: "3", expectedDateOfBirth: "2013-09-09" },
        { familyRef: "F3", childRef: "4", planEnd: "2013-09-09" },
      ],
    };
    expect(numbersOf("children-in-period", rows)).toMatchObject({
      "Children at initial conferences that made no plan for them": 2,
      "Of these children, not yet born at the conference": 1,
    });
  });
});

describe("Conferences arranged and held", () => {
  it("stand on one line each, initial and review apart, and what is to come is named", () => {
    const on = (status: string, changes: object = {}) =>
      ({ type: "initial", date: "2013-06-10", status, ...changes }) as const;
    const table = printedOf(
      "conferences-arranged",
      {
        conferences: [
          on("held"),
          on("cancelled"),
          on("cancelled, not needed"),
          on("postponed"),
          on("inquorate"),
          on("inquorate", { outcome: made }),
          on("adjourned"),
          on("adjourned", { outcome: made, type: "first review" }),
          on("reconvened", { type: "later review" }),
          { type: "transfer-in", date: "2013-06-10" },
          { type: "initial", date: "2014-03-20" },
        ] as NonNullable<Rows["conferences"]>,
      },
      { asAt: "2014-03-19" },
    );
    expect(table.rows).toEqual([
      ["Held", 1, 0, 2],
      ["Held, after it was reconvened", 0, 1, 1],
      ["Adjourned, with a decision", 0, 1, 1],
      ["Inquorate, with a decision", 1, 0, 1],
      ["Adjourned", 1, 0, 1],
      ["Inquorate", 1, 0, 1],
      ["Postponed", 1, 0, 1],
      ["Cancelled", 1, 0, 1],
      ["Cancelled because it was not needed", 1, 0, 1],
    ]);
    expect(table.totals).toEqual(["Conferences arranged", 7, 2, 10]);
    expect(table.notes).toEqual(["1 conference of the period still to come is not counted."]);
  });

  it("has a line for conferences that were initial and review at once, where any was held", () => {
    const both = (status: string, date: string) =>
      ({ type: "initial and review", date, status }) as NonNullable<Rows["conferences"]>[number];
    const conferences = [both("held", "2013-06-10"), both("cancelled", "2013-06-11")];
    const { notes, rows } = tableOf("conferences-arranged", { conferences });
    expect(rows.slice(-2).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Conferences arranged", 2, 0, 2],
      ["Of these, held as initial and review at once", 1, 0, 1],
    ]);
    expect(notes).toEqual([
      "A conference that was initial and review at once stands under the initial conferences.",
    ]);
  });
});

describe("Plans open three months or more whose reviews were all in time", () => {
  const review = (date: string, type: "first review" | "later review") => ({
    familyRef: "F1",
    type,
    date,
    outcome: outcome("plan continues"),
  });
  const plan = (planStart: string, ...reviews: readonly ReturnType<typeof review>[]): Rows => ({
    conferences: [{ familyRef: "F1", type: "initial", date: planStart, outcome: made }, ...reviews],
    children: [{ familyRef: "F1", childRef: "1", planStart, planEnd: "2014-04-20" }],
  });
  const lineOf = (rows: Rows) => {
    const numbers = numbersOf("reviews-all-in-time", rows);
    return Object.entries(numbers).flatMap(([words, number]) => (number === 1 ? [words] : []));
  };
  const LATE = "A review late or overdue";
  const IN_TIME = "All reviews in time";

  it.each([
    ["2013-09-10", IN_TIME],
    ["2013-09-09", IN_TIME],
    ["2013-09-11", LATE],
  ])("the first held on %s for a plan of 10 June, the next in time: %s", (first, words) => {
    const rows = plan(
      "2013-06-10",
      review(first, "first review"),
      review("2014-03-07", "later review"),
    );
    expect(lineOf(rows)).toEqual([words]);
  });

  it.each([
    ["2013-10-01", IN_TIME],
    ["2013-09-30", LATE],
    ["2013-09-29", LATE],
  ])("the last held on %s, none since until 31 March 2014: %s", (last, words) => {
    expect(lineOf(plan("2013-07-10", review(last, "first review")))).toEqual([words]);
  });

  it.each([
    ["2014-01-01", 0],
    ["2013-12-31", 1],
    ["2013-12-30", 1],
  ])("a plan that began on %s has lasted three months: %d", (start, number) => {
    expect(printedOf("reviews-all-in-time", plan(start)).totals?.[1]).toBe(number);
  });

  it("is not known where a conference of the family has no date", () => {
    const rows = plan("2013-06-10", review("2013-09-09", "first review"));
    const { date: _, ...undated } = review("2014-01-01", "later review");
    const conferences = [
      ...(rows.conferences ?? []),
      { ...undated, outlinePlanSent: "2014-02-03" },
    ];
    expect(lineOf({ ...rows, conferences })).toEqual([
      "Not known: a date is missing or cannot be read",
    ]);
  });

  it("is judged for each child: a review that was not its own does not count", () => {
    const rows = plan(
      "2013-06-10",
      review("2013-09-09", "first review"),
      review("2014-03-07", "later review"),
    );
    const children = [
      ...(rows.children ?? []),
      { familyRef: "F1", childRef: "2", planStart: "2013-12-02", planEnd: "2014-04-20" },
    ];
    const conferences = [
      ...(rows.conferences ?? []),
      { familyRef: "F1", type: "initial" as const, date: "2013-12-02", outcome: made },
    ];
    // Its first review came five days after three months.
    expect(printedOf("reviews-all-in-time", { conferences, children }).rows).toEqual([
      [IN_TIME, 1, "50%"],
      [LATE, 1, "50%"],
      ["Not known: a date is missing or cannot be read", 0, "0%"],
    ]);
  });
});
