import type { DatedConference } from "../people/families";
import type { Family } from "../people/people";
import { isKnown } from "../records/field";
import { columnsOf } from "../records/need";
import type { Conference } from "../records/records";
import type { RowSource } from "../records/source";
import type { PlanCategory } from "../records/vocabulary";
import { are, counted } from "../text/numbers";
import { lineOf, SINGLE_CATEGORIES } from "./engine/categories";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, ofNeitherKind, withoutConference } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import type { Words } from "./engine/words";

/** Figure 1: what initial conferences and reviews came to, by the category of the plan. */
export const figure1: TableDefinition = {
  id: "figure-1",
  appendix: 1,
  caption: "Figure 1: Conference Outcomes by Category of Plan",
  about: {
    counts:
      "Initial conferences and reviews held in the period, side by side, by the category of the plan they ended with; those without a plan stand last.",
    outOf: null,
    remarks: [
      "The category is the one recorded: two categories together are a separate line, or “Multiple” if set so under Set up.",
      "Set up can count children instead: each child once for each kind of conference, by the last of them.",
      "Transfer-in conferences, and conferences without a type or an outcome, are not counted; its notes say how many.",
    ],
  },
  concerns: "people",
  needs: ({ tables }) => [
    ...columnsOf("conferences", "date", "type", "outcome", "category"),
    ...(tables.figure1Counts === "children"
      ? [...columnsOf("conferences", "familyRef"), ...columnsOf("children", "familyRef")]
      : []),
  ],
  build,
};

/** One line of the figure. */
interface Line {
  readonly words: Words;
  readonly initial: RowSource[];
  readonly review: RowSource[];
}

/** Words of the lines of conferences after which no plan is in force. */
export const NO_PLAN = "No plan";
export const ENDED = "Plan ended";
const WITHOUT_CATEGORY = { key: "", words: "Category not recorded" };

function build(reporting: Reporting): TableContent {
  const { figure1Counts, severalCategories } = reporting.settings.tables;
  const byChildren = figure1Counts === "children";
  const inForce = new Map<string, Line>();
  const noPlan: Line = { words: NO_PLAN, initial: [], review: [] };
  const ended: Line = { words: ENDED, initial: [], review: [] };
  let withoutOutcome = 0;

  const add = (column: "initial" | "review") => (conference: Conference, source: RowSource) => {
    const { outcome, category } = conference;
    if (!isKnown(outcome)) withoutOutcome += 1;
    else if (outcome.decision === "no plan") noPlan[column].push(source);
    else if (outcome.decision === "plan ended") ended[column].push(source);
    else inForceLine(isKnown(category) ? category : undefined)[column].push(source);
  };
  const inForceLine = (category: PlanCategory | undefined): Line => {
    const { key, words } = category ? lineOf(category, severalCategories) : WITHOUT_CATEGORY;
    const line = inForce.get(key) ?? { words, initial: [], review: [] };
    inForce.set(key, line);
    return line;
  };
  const { initials, reviews } = reporting;
  const each = byChildren ? eachChild : eachConference;
  each(initials, reporting, add("initial"));
  each(reviews, reporting, add("review"));
  const size = ({ initial, review }: Line) => initial.length + review.length;
  const bySize = [...inForce.values()].sort((a, b) => size(b) - size(a));
  const withoutPlan = [noPlan, ended];
  const rowOf = ({ words, initial, review }: Line) => ({
    cells: [label(words), count(initial), count(review)],
  });
  return {
    columns: byChildren
      ? ["Category of plan", "Children at initial conferences", "Children at review conferences"]
      : ["Category of plan", "Initial conferences", "Review conferences"],
    rows: [...bySize, ...withoutPlan.filter((line) => size(line) > 0)].map(rowOf),
    rowsInFixedOrder: [...inFixedOrder(inForce), ...withoutPlan].map(rowOf),
    unit: figure1Counts,
    notes: [
      ...said(
        severalCategories === "multiple" &&
          "A plan with several categories counts once, as Multiple.",
        byChildren &&
          "A child at several conferences of one kind is counted once, by the last of them.",
        withoutOutcome > 0 &&
          `${byChildren ? counted(withoutOutcome, "child", "children") : counted(withoutOutcome, "conference")} without an outcome ${are(withoutOutcome)} not counted.`,
      ),
      ...ofNeitherKind(reporting),
      ...(byChildren ? withoutConference(reporting) : []),
      ...leftOutOf(reporting),
    ],
    chart: {
      kind: "column",
      title: "Conference Outcomes by Category of Plan",
      labels: 0,
      series: [1, 2],
      categoryAxis: "Category of plan",
      valueAxis: byChildren ? "Number of children" : "Number of conferences",
      altText: `Column chart of ${figure1Counts} by category of plan, initial conferences beside reviews. Its numbers are those of its table.`,
    },
  };
}

/** Every single category, whether there was one or not, then the other lines by their words. */
function inFixedOrder(lines: ReadonlyMap<string, Line>): readonly Line[] {
  const single = SINGLE_CATEGORIES.map(({ key, words }): Line => {
    return lines.get(key) ?? { words, initial: [], review: [] };
  });
  const keys = new Set(SINGLE_CATEGORIES.map(({ key }) => key));
  const others = [...lines].filter(([key]) => !keys.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...single, ...others.map(([, line]) => line)];
}

type Counting = (conference: Conference, source: RowSource) => void;

function eachConference(held: readonly DatedConference[], _: Reporting, counting: Counting): void {
  for (const conference of held) counting(conference, conference.sources[0]);
}

/** Each child at these conferences once, by the last of them. */
function eachChild(
  held: readonly DatedConference[],
  { people, discussed }: Reporting,
  counting: Counting,
): void {
  const last = new Map<Family, DatedConference>();
  for (const conference of held) {
    const family = people().familyOf(conference);
    if (family === undefined) continue;
    const before = last.get(family);
    if (!before || before.date <= conference.date) last.set(family, conference);
  }
  for (const { person, source } of discussed()) {
    const conference = person.family && last.get(person.family);
    if (conference) counting(conference, source);
  }
}
