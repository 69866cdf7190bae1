import { contains } from "../calendar/periods";
import { outcomeFor } from "../people/considered";
import type { Family, Person } from "../people/people";
import type { Plan } from "../people/plans";
import { isKnown } from "../records/field";
import { columnsOf } from "../records/need";
import { ageOn } from "./engine/ages";
import { count } from "./engine/cells";
import type { ChildAt } from "./engine/consideredAt";
import type { TableDefinition } from "./engine/definition";
import { CHILDREN_OF_CONFERENCES } from "./engine/discussed";
import { onceFor } from "./engine/lazily";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent, UnitRelation } from "./engine/table";
import { type Line, rowsAndNotes, type Section } from "./lines/line";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** The children of the year: those on a plan at any time in it, and those whose conference made no plan. */
export const childrenInPeriod: TableDefinition = {
  id: "children-in-period",
  appendix: null,
  caption: "Children in the period",
  about: {
    counts:
      "Children who were on a plan on any day of the period, their families, and the unborn among them; children at initial conferences that made no plan for them.",
    outOf: null,
    remarks: [
      "Each child is counted once. A plan that ended on the first day of the period was still in force before it and is not counted.",
      "Unborn means not yet born when the plan began, or on the day of the conference.",
      "From section 2 of the 2016-17 report.",
    ],
  },
  concerns: "people",
  needs: () => PLAN_COLUMNS,
  build,
};

/** The table beside which these figures are counted. */
const KEY_FIGURES = "key-figures";

const SECTIONS: readonly Section[] = [
  {
    heading: "On a plan in the period",
    families: [
      {
        what: "Children on a plan in the period",
        needs: PLAN_COLUMNS,
        lines: onPlanInPeriod,
        relations: familiesInPeriod,
      },
      {
        what: "Their families",
        needs: [...PLAN_COLUMNS, ...columnsOf("children", "familyRef")],
        lines: families,
      },
      {
        what: "Unborn children on a plan",
        needs: [
          ...PLAN_COLUMNS,
          { dataset: "children", anyOf: ["dateOfBirth", "expectedDateOfBirth", "age"] },
        ],
        lines: unborn,
      },
    ],
  },
  {
    heading: "Conferences that made no plan",
    families: [
      {
        what: "Children at conferences that made no plan",
        needs: [...columnsOf("conferences", "date", "type", "outcome"), ...CHILDREN_OF_CONFERENCES],
        lines: withoutPlan,
      },
    ],
  },
];

function build(reporting: Reporting): TableContent {
  const { rows, relations, notes } = rowsAndNotes(SECTIONS, reporting);
  return {
    columns: ["", "Number"],
    // A reader sets them against the children and families that are on a plan at the end.
    rows: rows.map((row) => ({ ...row, apart: KEY_FIGURES })),
    relations: relations.map((relation) => ({ ...relation, apart: KEY_FIGURES })),
    unit: "children",
    notes: ["Each child is counted once.", ...notes, ...leftOutOf(reporting)],
  };
}

/** The plan that each child was on in the period: the first, where it was on two. Its lines ask for it several times. */
const inPeriod = onceFor(({ plans, period, censusDay }: Reporting): readonly Plan[] => {
  const seen = new Set<Person>();
  return plans().all.filter(({ person, start, end }) => {
    const runs = start <= censusDay && (end === undefined || end > period.from);
    if (!runs || seen.has(person)) return false;
    seen.add(person);
    return true;
  });
});

function line(words: string, own: readonly { readonly source: Plan["source"] }[]): Line {
  return { words, cell: count(sourcesOf(own)) };
}

function onPlanInPeriod(reporting: Reporting): readonly Line[] {
  const { onPlan, cameOff } = childrenOf(reporting);
  return [line("Children on a plan at any time in the period", [...onPlan, ...cameOff])];
}

/** Those on a plan at the end, by the plan that they are on then, and those who came off theirs. */
const childrenOf = onceFor((reporting: Reporting) => {
  const onPlan = reporting.onPlan();
  const isOn = new Set(onPlan.map(({ person }) => person));
  return { onPlan, cameOff: inPeriod(reporting).filter(({ person }) => !isOn.has(person)) };
});

/** Each family by the row of one of its children: one that is on a plan at the end, where there is one. */
const familiesOf = onceFor((reporting: Reporting) => {
  const { onPlan, cameOff } = childrenOf(reporting);
  const atTheEnd = firstOfEach(onPlan);
  const before = firstOfEach(cameOff);
  const others = [...before].filter(([family]) => !atTheEnd.has(family));
  return { atTheEnd: [...atTheEnd.values()], others: others.map(([, plan]) => plan) };
});

function firstOfEach(plans: readonly Plan[]): ReadonlyMap<Family, Plan> {
  const first = new Map<Family, Plan>();
  for (const plan of plans) {
    const { family } = plan.person;
    if (family && !first.has(family)) first.set(family, plan);
  }
  return first;
}

function families(reporting: Reporting): readonly Line[] {
  const { atTheEnd, others } = familiesOf(reporting);
  return [{ ...line("Their families", [...atTheEnd, ...others]), counts: "families" }];
}

/** A family that has no child on a plan at the end has one that came off. */
function familiesInPeriod(reporting: Reporting): readonly UnitRelation[] {
  const { onPlan, cameOff } = childrenOf(reporting);
  const { atTheEnd, others } = familiesOf(reporting);
  const relation = (wholes: readonly Plan[], parts: readonly Plan[]): UnitRelation => ({
    wholes: sourcesOf(wholes).list(),
    wholesAre: "families",
    parts: sourcesOf(parts).list(),
    least: 1,
    most: null,
  });
  return [relation(others, cameOff), relation([...atTheEnd, ...others], [...onPlan, ...cameOff])];
}

function unborn(reporting: Reporting): readonly Line[] {
  const { asAt } = reporting;
  const own = inPeriod(reporting).filter(({ row, start }) => ageOn(row, start, asAt) === "unborn");
  return [line("Of these children, not yet born when the plan began", own)];
}

/** Each child once, by the last of its initial conferences of the period. */
function withoutPlan(reporting: Reporting): readonly Line[] {
  const { period } = reporting;
  const last = new Map<Person, ChildAt>();
  for (const child of reporting.considered().children) {
    const before = last.get(child.person);
    if (!before || before.conference.date <= child.conference.date) last.set(child.person, child);
  }
  const without = [...last.values()].filter(({ conference, person }) => {
    const outcome = outcomeFor(conference, person);
    if (!isKnown(outcome) || outcome.decision !== "no plan") return false;
    // A child whose own row has a plan from that day on was given one, whatever the family's decision.
    const plans = reporting.plansOfChild().get(person) ?? [];
    return !plans.some(({ start }) => start === conference.date && contains(period, start));
  });
  return [
    line("Children at initial conferences that made no plan for them", without),
    line(
      "Of these children, not yet born at the conference",
      without.filter(({ age }) => age === "unborn"),
    ),
  ];
}
