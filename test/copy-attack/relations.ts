import type { PublishedTable } from "../../src/domain/disclosure/publication";
import { leavesSomeOut, named, wordsOf } from "./copyAsRead";

/** Σ times · figure ≤, = or ≥ a number. */
export interface Relation {
  readonly sum: readonly (readonly [times: number, figure: string])[];
  readonly is: "<=" | "=" | ">=";
  readonly number: number;
}

/** Numbers that other papers print. */
export interface CommonKnowledge {
  readonly initials: number;
  readonly reviews: number;
  readonly onPlan: number;
}

const INITIAL = "Initial conferences";
const REVIEW = "Review conferences";
const BANDS = ["Unborn", "0–4", "5–9", "10–15", "16–17"] as const;
const ON_PLAN = "Children on a plan at the end of the period";
const KEY = "Key figures";

/**
 * What a reader who knows the work makes of a copy: how the figures that its words name stand to each other. It is
 * made of those words alone.
 */
export function relationsOf(
  tables: readonly PublishedTable[],
  known: CommonKnowledge | null,
): readonly Relation[] {
  const relations: Relation[] = [];
  const say = (sum: Relation["sum"], is: Relation["is"], number = 0) =>
    relations.push({ sum, is, number });
  const same = (one: string, other: string) =>
    say(
      [
        [1, one],
        [-1, other],
      ],
      "=",
    );
  const plus = (figures: readonly string[]) => figures.map((one) => [1, one] as const);
  const less = (figures: readonly string[]) => figures.map((one) => [-1, one] as const);
  const partOf = (parts: readonly string[], whole: string, all: boolean) =>
    say([...plus(parts), [-1, whole]], all ? "=" : "<=");
  const key = (words: string) => named(KEY, words);

  const initials = key(INITIAL);
  if (known) {
    say([[1, initials]], "=", known.initials);
    say([[1, "reviews"]], "=", known.reviews);
    say([[1, key(ON_PLAN)]], "=", known.onPlan);
  }
  // Figure 1 and the decisions of the key figures.
  const outcome = (line: string, column: string) => named("Figure 1", line, column);
  const { lines } = wordsOf(tables, "Figure 1");
  const inForce = lines.filter((line) => line !== "No plan" && line !== "Plan ended");
  const whole = !leavesSomeOut(tables, "Figure 1");
  if (lines.length > 0) {
    partOf(
      lines.map((line) => outcome(line, INITIAL)),
      initials,
      whole,
    );
    partOf(
      lines.map((line) => outcome(line, REVIEW)),
      "reviews",
      whole,
    );
    partOf(
      inForce.map((line) => outcome(line, INITIAL)),
      key("Initial conferences that made a plan"),
      true,
    );
    const ended = ["No plan", "Plan ended"].map((line) => outcome(line, INITIAL));
    partOf(ended, key("Initial conferences that made no plan"), true);
    say(
      [
        ...plus(inForce.flatMap((line) => [outcome(line, INITIAL), outcome(line, REVIEW)])),
        [-1, key("Conferences of any kind that left a plan in force")],
      ],
      "=",
    );
  }
  partOf(
    ["made a plan", "made no plan"].map((did) => key(`Initial conferences that ${did}`)),
    initials,
    false,
  );
  const reviews = ["First reviews", "Later reviews"].map(key);
  partOf(reviews, "reviews", true);
  for (const kind of ["First reviews", "Later reviews"]) {
    const did = ["continued", "ended"].map((what) => key(`${kind} that ${what} the plan`));
    partOf(did, key(kind), whole && lines.length > 0);
  }
  const kinds = ["First reviews", "Later reviews"];
  if (lines.length > 0) {
    const endings = kinds.map((kind) => key(`${kind} that ended the plan`));
    partOf(endings, outcome("Plan ended", REVIEW), true);
    const goingOn = kinds.map((kind) => key(`${kind} that continued the plan`));
    say([...plus(goingOn), ...less(inForce.map((line) => outcome(line, REVIEW)))], "=");
  }
  const unborn = ["unborn children only", "an unborn child with brothers or sisters"];
  partOf(
    unborn.map((who) => key(`Initial conferences for ${who}`)),
    initials,
    false,
  );
  // Timescales: what each applies to, and how it came out.
  const compliance = wordsOf(tables, "Timescales:");
  for (const line of compliance.lines) {
    const at = (column: string) => named("Timescales", line, column);
    partOf(
      ["In time", "Late or overdue", "Not yet due", "Could not be judged"].map(at),
      at("Applies to"),
      true,
    );
  }
  const applies = (code: string) => named("Timescales", code, "Applies to");
  if (compliance.lines.includes("T07")) {
    same(applies("T07"), key("Conferences of any kind that left a plan in force"));
  }
  if (compliance.lines.includes("T12")) {
    same(applies("T12"), key("Initial conferences that made a plan"));
  }
  // Families and their children, by indicator.
  const indicators = wordsOf(tables, "Figure 2").lines;
  const families = (one: string) => named("Figure 2", one, "Families");
  const children = (one: string) => named("Figure 2", one, "Children");
  const band = (one: string, ages: string) => named("Figure 3", one, ages);
  const noneWithoutAge = !leavesSomeOut(tables, "Figure 3");
  for (const one of indicators) {
    same(named("Table 1", "Families", one), families(one));
    say([...plus([children(one)]), ...less([families(one)])], ">=");
    partOf([families(one)], initials, false);
    partOf([children(one)], key("Children at initial conferences"), false);
    partOf(
      BANDS.map((ages) => band(one, ages)),
      children(one),
      noneWithoutAge,
    );
    const young = BANDS.slice(0, 3).map((ages) => band(one, ages));
    partOf(young, named("Table 3", "Child under 10 years"), false);
    const old = BANDS.slice(3).map((ages) => band(one, ages));
    const taking = wordsOf(tables, "Table 3").lines.filter((line) => !line.includes("under"));
    say([...plus(old), ...less(taking.map((line) => named("Table 3", line)))], "<=");
    const marked = key(`Initial conferences with ${one} ticked`);
    if (one === "Domestic Violence") say([...plus([marked]), ...less([families(one)])], ">=");
  }
  const discussed = wordsOf(tables, "Table 3").lines.map((line) => named("Table 3", line));
  if (discussed.length > 0) {
    say([...plus(discussed), ...less([key("Children at initial conferences")])], ">=");
  }
  // Plans: a family with a child on a plan has one, a family of three or more has three, any other one or two.
  const withPlan = key("Families with a child on a plan at the end of the period");
  const large = key("Of these, families with 3 or more children on a plan");
  const inLarge = key("Children on a plan in these families");
  same(named("Rate", ON_PLAN), key(ON_PLAN));
  partOf([large], withPlan, false);
  partOf([inLarge], key(ON_PLAN), false);
  say(
    [
      [1, inLarge],
      [-3, large],
    ],
    ">=",
  );
  const others = [
    [1, key(ON_PLAN)],
    [-1, inLarge],
  ] as const;
  say([...others, [-1, withPlan], [1, large]], ">=");
  say([...others, [-2, withPlan], [2, large]], "<=");
  say([...plus([key("Highest number of children on a plan")]), ...less([key(ON_PLAN)])], ">=");
  say([...plus([key("Lowest number of children on a plan")]), ...less([key(ON_PLAN)])], "<=");
  partOf(
    [key("Second or later plans begun in the period")],
    key("Plans begun in the period"),
    false,
  );
  return relations;
}
