import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { peopleOf } from "../../../src/domain/people/people";
import { extremesOf, openOn, plansOf } from "../../../src/domain/people/plans";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Child } from "../../../src/domain/records/records";
import { child } from "../recordBuilders";
import { figureOf, printedOf } from "../tables/building";

const FROM = fromIso("2013-04-01");
const TO = fromIso("2013-05-31");
const AS_AT = fromIso("2013-06-30");

const plans = (children: readonly Child[]) => plansOf(peopleOf(children).all, AS_AT).all;

const anyDay = fc.integer({ min: -40, max: 120 }).map((days): CalendarDate => addDays(FROM, days));
const anyChild = fc
  .record({
    childRef: fc.constantFrom("A", "B", "C", "D"),
    planStart: anyDay,
    planEnd: fc.option(anyDay, { nil: NOT_RECORDED }),
  })
  .map(child);

describe("Children on a plan", () => {
  it("are as many on any day as a count child by child finds", () => {
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 8 }), anyDay, (children, day) => {
        const all = plans(children);
        const onPlan = new Set(
          all
            .filter(({ start, end }) => start <= day && (end === undefined || end > day))
            .map(({ person }) => person),
        );
        expect(openOn(all, day).map(({ person }) => person)).toEqual([...onPlan]);
      }),
    );
  });

  it("are most and fewest on the first days that a count of every day finds", () => {
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 8 }), (children) => {
        const all = plans(children);
        const counts = new Map<CalendarDate, number>();
        for (let day = FROM; day <= TO; day = addDays(day, 1))
          counts.set(day, openOn(all, day).length);
        const firstWith = (number: number) =>
          [...counts].find(([, count]) => count === number)?.[0];
        expect(extremesOf(all, FROM, TO)).toEqual({
          highest: firstWith(Math.max(...counts.values())),
          lowest: firstWith(Math.min(...counts.values())),
        });
      }),
    );
  });

  it("have one plan however many rows tell of it, ended where any row says so", () => {
    const rows = [
      child({ childRef: "A", planStart: "2013-04-10" }),
      child({ childRef: "A", planStart: "2013-04-10", planEnd: "2013-05-10" }),
      child({ childRef: "A", planStart: "2013-05-20" }),
    ];
    expect(plans(rows).map(({ start, end }) => [start, end])).toEqual([
      [fromIso("2013-04-10"), fromIso("2013-05-10")],
      [fromIso("2013-05-20"), undefined],
    ]);
  });
});

describe("Key figures of plans", () => {
  const conferences = [{ familyRef: "1", type: "initial", date: "2013-06-03" }] as const;
  const shown = (
    children: NonNullable<Parameters<typeof printedOf>[1]["children"]>,
    settings = {},
  ) => printedOf("key-figures", { conferences, children }, { settings });
  const common = { familyRef: "1", planEnd: NOT_RECORDED, previousPlans: NOT_RECORDED } as const;

  it("count plans of more than two years, or of two years where the team counts so", () => {
    const children = [
      { ...common, childRef: "A", planStart: "2012-03-31" },
      { ...common, childRef: "B", planStart: "2012-03-30" },
      { ...common, childRef: "C", planStart: "2011-06-01", planEnd: "2013-06-02" },
      { ...common, childRef: "D", planStart: "2009-06-01", planEnd: "2013-03-31" },
    ];
    const words = "Plans of more than 2 years, open or ended in the period";
    expect(figureOf(shown(children), words)).toBe(2);
    const orMore = shown(children, { planLength: "or more" });
    expect(figureOf(orMore, "Plans of 2 years or more, open or ended in the period")).toBe(3);
  });

  it("count second plans: by an earlier row of the child or by what its row says", () => {
    const begun = { ...common, planStart: "2013-06-03" };
    const children = [
      { ...begun, childRef: "A" },
      { ...common, childRef: "B", planStart: "2010-01-01", planEnd: "2010-12-31" },
      { ...begun, childRef: "B" },
      { ...begun, childRef: "C", previousPlans: 1 },
      { ...begun, childRef: "D", previousPlans: 0 },
      { ...begun, childRef: "E", previousPlans: true, previousPlanEnd: "2012-01-01" },
    ];
    const words = "Second or later plans begun in the period";
    expect(figureOf(shown(children), words)).toBe(3);
    expect(figureOf(shown(children, { secondPlan: "within the limit" }), words)).toBe(1);
  });

  it("name the days on which the number of children on a plan was highest and lowest", () => {
    const children = [
      { ...common, childRef: "A", planStart: "2013-01-01", planEnd: "2013-05-01" },
      { ...common, childRef: "B", planStart: "2013-07-01" },
      { ...common, childRef: "C", planStart: "2013-07-01", planEnd: "2013-12-31" },
    ];
    const table = shown(children);
    expect(figureOf(table, "Highest number of children on a plan, first on 1 July 2013")).toBe(2);
    expect(figureOf(table, "Lowest number of children on a plan, first on 1 May 2013")).toBe(0);
  });
});
