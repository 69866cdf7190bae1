import { dateInFull } from "../calendar/words";
import { considers } from "../people/considered";
import { endsWithPlan } from "../records/conferenceKinds";
import { isKnown, known } from "../records/field";
import { columnsOf } from "../records/need";
import { ABUSE_CATEGORIES, type AbuseCategory, type PlanCategory } from "../records/vocabulary";
import { categoryWords } from "./engine/categories";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { CHILDREN_OF_CONFERENCES } from "./engine/discussed";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** The category of each child's plan when it began and now, as the Department counts. */
export const categoriesOfChildren: TableDefinition = {
  id: "categories-of-children",
  appendix: null,
  caption: "Categories of children on a plan",
  about: {
    counts:
      "Children with an open plan on the last day of the period, by the category with which the plan began and by the latest one.",
    outOf: null,
    remarks: [
      "A plan with several categories counts once, as Multiple, as the Department counts.",
      "The initial category is the one recorded at the conference on the day the plan began; the latest that of the last conference that left the plan in force, else the one on the child’s own row.",
      "A child for whom none is recorded stands under Not recorded.",
    ],
  },
  concerns: "people",
  needs: () => [
    ...PLAN_COLUMNS,
    ...columnsOf("conferences", "date", "category"),
    ...CHILDREN_OF_CONFERENCES,
  ],
  build,
};

const NOT_RECORDED = "Not recorded";

function build(reporting: Reporting): TableContent {
  const { censusDay, heldByFamily, onPlan, people } = reporting;
  const open = onPlan();
  const categories = open.map((plan) => {
    const { person, row, start } = plan;
    const own = (person.family ? (heldByFamily().get(person.family) ?? []) : []).filter(
      (one) =>
        one.date >= start &&
        one.date <= censusDay &&
        isKnown(one.category) &&
        endsWithPlan(one) !== false &&
        considers(one, { person, plan: null }, { people: people() }) !== false,
    );
    const initial = own.find(({ date }) => date === start);
    return {
      plan,
      initial: categoryOf(initial && known(initial.category)),
      latest: categoryOf(known(own.at(-1)?.category ?? row.category)),
    };
  });
  const having = (which: "initial" | "latest", category: AbuseCategory | undefined) =>
    count(sourcesOf(categories.filter((one) => one[which] === category).map(({ plan }) => plan)));
  const all = count(sourcesOf(open), true);
  return {
    columns: ["Category", "Initial category", "Latest category"],
    rows: [
      ...[...ABUSE_CATEGORIES, undefined].map((category) => ({
        cells: [
          label(category === undefined ? NOT_RECORDED : categoryWords(category)),
          having("initial", category),
          having("latest", category),
        ],
      })),
      {
        cells: [label(`Children on a plan at ${dateInFull(censusDay)}`), all, all],
        key: "Children on a plan at the end of the period",
        total: true,
      },
    ],
    unit: "children",
    notes: ["A plan with several categories counts once, as Multiple."],
  };
}

/** The Department's code for a category: one that names several is Multiple. */
function categoryOf(category: PlanCategory | undefined): AbuseCategory | undefined {
  if (category === undefined) return undefined;
  return category.categories.length === 1 ? category.categories[0] : "multiple";
}
