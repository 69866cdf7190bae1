import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { named, wordsOf } from "../copyAsRead";
import { less, plus, type Saying } from "./saying";
import { ON_PLAN, type YearAsRead } from "./year";

const BEGUN = "Plans begun in the period";

/** A family with a child on a plan has one, a family of three or more has three, any other one or two. */
export function ofPlans({ key }: YearAsRead, saying: Saying): void {
  const withPlan = key("Families with a child on a plan at the end of the period");
  const large = key("Of these, families with 3 or more children on a plan");
  const inLarge = key("Children on a plan in these families");
  saying.atMost(large, withPlan);
  saying.atMost(inLarge, key(ON_PLAN));
  saying.say(
    [
      [1, inLarge],
      [-3, large],
    ],
    ">=",
  );
  const others = [...plus([key(ON_PLAN)]), ...less([inLarge])];
  saying.say([...others, [-1, withPlan], [1, large]], ">=");
  saying.say([...others, [-2, withPlan], [2, large]], "<=");
  saying.atMost(key(ON_PLAN), key("Highest number of children on a plan"));
  saying.atMost(key("Lowest number of children on a plan"), key(ON_PLAN));
  saying.atMost(key("Second or later plans begun in the period"), key(BEGUN));
}

/** The tables of children on a plan, and of plans, beside the key figures. */
export function ofTablesOfPlans(
  tables: readonly PublishedTable[],
  { key }: YearAsRead,
  saying: Saying,
): void {
  saying.same(named("Rate", ON_PLAN), key(ON_PLAN));
  saying.same(named("Comparison", "This period", "Children on a plan"), key(ON_PLAN));
  const [thisQuarter = ""] = wordsOf(tables, "Quarterly figures").columns;
  saying.same(
    named("Quarter", "Children on a plan at the end of the quarter", thisQuarter),
    key(ON_PLAN),
  );
  ofLength(tables, key(ON_PLAN), saying);
  const { lines, columns } = wordsOf(tables, "Categories of children");
  for (const column of columns) {
    const at = (line: string) => named("Categories", line, column);
    const total = at(lines.at(-1) ?? "");
    saying.partOf(lines.slice(0, -1).map(at), total, true);
    saying.same(total, key(ON_PLAN));
  }
  const [ever = "", recent = "", all = ""] = wordsOf(tables, "Second and later").lines;
  const again = (line: string) => named("Again", line, "Plans");
  saying.same(again(all), key(BEGUN));
  saying.atMost(again(ever), again(all));
  saying.atMost(again(recent), again(ever));
}

/** How long plans have lasted, and whether their reviews were in time: of those of three months or more. */
function ofLength(tables: readonly PublishedTable[], onPlan: string, saying: Saying): void {
  const { lines } = wordsOf(tables, "Length of plans");
  const length = (line: string) => named("Length", line, "Children");
  const [, ...longer] = lines.slice(0, -1);
  const total = lines.at(-1);
  if (total !== undefined) {
    saying.partOf(lines.slice(0, -1).map(length), length(total), true);
    saying.same(length(total), onPlan);
  }
  const reviewed = wordsOf(tables, "Reviews all in time").lines;
  const inTime = (line: string) => named("All in time", line, "Children");
  const ofThese = reviewed.at(-1);
  if (ofThese === undefined) return;
  saying.partOf(reviewed.slice(0, -1).map(inTime), inTime(ofThese), true);
  saying.atMost(inTime(ofThese), onPlan);
  if (total !== undefined) {
    saying.say([...plus(longer.map(length)), ...less([inTime(ofThese)])], "<=");
  }
}

/** Who was on a plan on any day of the period, and those for whom none was made. */
export function ofChildrenInPeriod(
  tables: readonly PublishedTable[],
  { key }: YearAsRead,
  saying: Saying,
): void {
  const { lines } = wordsOf(tables, "Children in the period");
  const [any, families, unborn, without, unbornWithout] = lines.map((line) =>
    named("In the period", line),
  );
  if (!any || !families || !unborn) return;
  const withPlan = key("Families with a child on a plan at the end of the period");
  saying.atMost(key(ON_PLAN), any);
  saying.atMost(families, any);
  saying.atMost(unborn, any);
  saying.atMost(withPlan, families);
  // Whoever of them is on no plan at the end came off one, and each family more has such a child.
  saying.say([...plus([any]), ...less([key(ON_PLAN), key("Plans ended in the period")])], "<=");
  saying.say([...plus([any, withPlan]), ...less([key(ON_PLAN), families])], ">=");
  if (!without || !unbornWithout) return;
  saying.atMost(unbornWithout, without);
  saying.atMost(without, key("Children at initial conferences"));
}
