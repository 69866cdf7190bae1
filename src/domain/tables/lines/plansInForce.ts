import type { CalendarDate } from "../../calendar/calendarDate";
import { contains } from "../../calendar/periods";
import { dateInFull } from "../../calendar/words";
import { isSecondPlan, lastDayOfPlan } from "../../judging/planLength";
import type { Family } from "../../people/people";
import { extremesOf, openOn, type Plan } from "../../people/plans";
import { known } from "../../records/field";
import { columnsOf, type Need } from "../../records/need";
import { count } from "../engine/cells";
import { eachOnce } from "../engine/lazily";
import type { Reporting } from "../engine/reporting";
import { sourcesOf } from "../engine/rows";
import type { UnitRelation } from "../engine/table";
import type { Line, Section } from "./line";

/** The columns from which the children on a plan are counted. */
export const PLAN_COLUMNS: readonly Need[] = columnsOf("children", "planStart", "planEnd");

/** The least number of children that makes a family a large one. */
const LARGE = 3;

/** Child protection plans: the census, its families, the year's highest and lowest, long and second plans. */
export const plansInForce: Section = {
  heading: "Child protection plans",
  families: [
    { what: "Children on a plan", needs: PLAN_COLUMNS, lines: census },
    {
      what: "Families with a plan",
      needs: [...PLAN_COLUMNS, ...columnsOf("children", "familyRef")],
      lines: families,
      relations: sizesOfFamilies,
    },
    { what: "Plans in the course of the period", needs: PLAN_COLUMNS, lines: movements },
  ],
};

function line(words: string, plans: readonly Plan[], inAnyPeriod?: string): Line {
  const cell = count(sourcesOf(plans));
  return inAnyPeriod === undefined ? { words, cell } : { words, inAnyPeriod, cell };
}

function census({ onPlan, censusDay }: Reporting): readonly Line[] {
  return [
    {
      words: `Children on a plan at ${dateInFull(censusDay)}`,
      inAnyPeriod: "Children on a plan at the end of the period",
      cell: count(sourcesOf(onPlan()), true),
    },
  ];
}

/** Families with a child on a plan, those with many, and the children of these. */
function onPlanByFamily({ onPlan }: Reporting) {
  const sizes = new Map<Family, number>();
  const firsts: Plan[] = [];
  for (const plan of onPlan()) {
    const { family } = plan.person;
    if (family === undefined) continue;
    const before = sizes.get(family) ?? 0;
    if (before === 0) firsts.push(plan);
    sizes.set(family, before + 1);
  }
  const sizeOf = ({ person: { family } }: Plan) => (family && sizes.get(family)) ?? 0;
  const isLarge = (plan: Plan) => sizeOf(plan) >= LARGE;
  const isOther = (plan: Plan) => sizeOf(plan) > 0 && !isLarge(plan);
  const of = (is: (plan: Plan) => boolean) => ({
    families: firsts.filter(is),
    children: onPlan().filter(is),
  });
  return { families: firsts, large: of(isLarge), others: of(isOther) };
}

/** Families are led to by the row of one of their children. */
function families(reporting: Reporting): readonly Line[] {
  const { families, large } = onPlanByFamily(reporting);
  const counts = "families";
  return [
    {
      ...line(
        `Families with a child on a plan at ${dateInFull(reporting.censusDay)}`,
        families,
        "Families with a child on a plan at the end of the period",
      ),
      counts,
    },
    {
      ...line(`Of these, families with ${LARGE} or more children on a plan`, large.families),
      counts,
    },
    line("Children on a plan in these families", large.children),
  ];
}

/** A large family has at least this many children on a plan; any other has at least one and fewer than this. */
function sizesOfFamilies(reporting: Reporting): readonly UnitRelation[] {
  const { large, others } = onPlanByFamily(reporting);
  const relation = (
    { families, children }: typeof large,
    least: number,
    most: number | null,
  ): UnitRelation => ({
    wholes: sourcesOf(families).list(),
    wholesAre: "families",
    parts: sourcesOf(children).list(),
    least,
    most,
  });
  return [relation(large, LARGE, null), relation(others, 1, LARGE - 1)];
}

function movements(reporting: Reporting): readonly Line[] {
  const { plans, onPlan, period, censusDay, settings, judging } = reporting;
  const { all } = plans();
  const begun = all.filter(({ start }) => contains(period, start));
  const ended = all.filter(({ end }) => end !== undefined && contains(period, end));
  const lastDay = eachOnce((start: CalendarDate) =>
    lastDayOfPlan(start, settings, judging.workingDays),
  );
  const isLong = ({ start, end = censusDay }: Plan) => end > lastDay(start);
  const long = [...onPlan().filter(isLong), ...ended.filter(isLong)];
  const started = [
    line("Plans begun in the period", begun),
    line("Plans ended in the period", ended),
    line(`Plans of ${lengthInWords(reporting)}, open or ended in the period`, long),
    line("Second or later plans begun in the period", begun.filter(isSecond(reporting))),
  ];
  if (censusDay < period.from) return started;
  const { highest, lowest } = extremesOf(all, period.from, censusDay);
  const extreme = (which: string, day: typeof highest) =>
    line(
      `${which} number of children on a plan, first on ${dateInFull(day)}`,
      openOn(all, day),
      `${which} number of children on a plan`,
    );
  return [extreme("Highest", highest), extreme("Lowest", lowest), ...started];
}

function lengthInWords({ settings }: Reporting): string {
  const { amount, unit } = settings.timescales.T13;
  const length = `${amount} ${unit}`;
  return settings.planLength === "more than" ? `more than ${length}` : `${length} or more`;
}

/** Whether an earlier plan is known: from the child's own rows, or because a row says so. */
function isSecond({ settings, judging }: Reporting): (plan: Plan) => boolean {
  return ({ row, start, previous }) => {
    const previousEnd = known(row.previousPlanEnd) ?? previous?.end;
    const hadPlan = previous !== undefined || previousEnd !== undefined || known(row.previousPlans);
    return Boolean(hadPlan) && isSecondPlan(start, previousEnd, settings, judging.workingDays);
  };
}
