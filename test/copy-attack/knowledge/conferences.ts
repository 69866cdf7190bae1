import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { leavesSomeOut, named, wordsOf } from "../copyAsRead";
import { less, plus, type Saying } from "./saying";
import { INITIAL, type YearAsRead } from "./year";

const REVIEW = "Review conferences";
const KINDS = ["First reviews", "Later reviews"] as const;
/** Lines of conferences that were held, of Conferences arranged and held. */
const HELD = [
  "Held",
  "Held, after it was reconvened",
  "Adjourned, with a decision",
  "Inquorate, with a decision",
];

/** How the conferences of a year and their decisions stand to each other. */
export function ofConferences(
  { key, reviews }: YearAsRead,
  saying: Saying,
  decisionsAreWhole: boolean,
): void {
  const initials = key(INITIAL);
  const decided = ["made a plan", "made no plan"].map((did) => key(`${INITIAL} that ${did}`));
  saying.partOf(decided, initials, false);
  saying.partOf(KINDS.map(key), reviews, true);
  for (const kind of KINDS) {
    const did = ["continued", "ended"].map((what) => key(`${kind} that ${what} the plan`));
    saying.partOf(did, key(kind), decisionsAreWhole);
  }
  const unborn = ["unborn children only", "an unborn child with brothers or sisters"];
  saying.partOf(
    unborn.map((who) => key(`${INITIAL} for ${who}`)),
    initials,
    false,
  );
  saying.atMost(
    key(`${INITIAL} with Domestic Violence ticked`),
    key("Conferences of any kind with Domestic Violence ticked for the family"),
  );
  const leftPlan = key("Conferences of any kind that left a plan in force");
  saying.atMost(key(`${INITIAL} that made a plan`), leftPlan);
  const goingOn = KINDS.map((kind) => key(`${kind} that continued the plan`));
  saying.say(
    [...plus([leftPlan]), ...less([key(`${INITIAL} that made a plan`), ...goingOn])],
    ">=",
  );
}

/** Figure 1: the decisions by category of plan. */
export function ofFigure1(
  tables: readonly PublishedTable[],
  { key, reviews }: YearAsRead,
  saying: Saying,
): void {
  const outcome = (line: string, column: string) => named("Figure 1", line, column);
  const { lines } = wordsOf(tables, "Figure 1");
  if (lines.length === 0) return;
  const inForce = lines.filter((line) => line !== "No plan" && line !== "Plan ended");
  const whole = !leavesSomeOut(tables, "Figure 1");
  const of = (some: readonly string[], column: string) => some.map((line) => outcome(line, column));
  saying.partOf(of(lines, INITIAL), key(INITIAL), whole);
  saying.partOf(of(lines, REVIEW), reviews, whole);
  saying.partOf(of(inForce, INITIAL), key(`${INITIAL} that made a plan`), true);
  const ended = ["No plan", "Plan ended"];
  saying.partOf(of(ended, INITIAL), key(`${INITIAL} that made no plan`), true);
  const leftPlan = key("Conferences of any kind that left a plan in force");
  saying.partOf([...of(inForce, INITIAL), ...of(inForce, REVIEW)], leftPlan, true);
  const endings = KINDS.map((kind) => key(`${kind} that ended the plan`));
  saying.partOf(endings, outcome("Plan ended", REVIEW), true);
  const goingOn = KINDS.map((kind) => key(`${kind} that continued the plan`));
  saying.say([...plus(goingOn), ...less(of(inForce, REVIEW))], "=");
}

/** Timescales, Table 2b, targets and conferences arranged: of how many conferences they are. */
export function ofTheService(
  tables: readonly PublishedTable[],
  { key, reviews }: YearAsRead,
  saying: Saying,
): void {
  const compliance = wordsOf(tables, "Timescales:");
  for (const line of compliance.lines) {
    const at = (column: string) => named("Timescales", line, column);
    const cameOut = ["In time", "Late or overdue", "Not yet due", "Could not be judged"].map(at);
    saying.partOf(cameOut, at("Applies to"), true);
  }
  const leftPlan = key("Conferences of any kind that left a plan in force");
  const applies = (code: string) => named("Timescales", code, "Applies to");
  if (compliance.lines.includes("T07")) saying.same(applies("T07"), leftPlan);
  if (compliance.lines.includes("T12")) {
    saying.same(applies("T12"), key(`${INITIAL} that made a plan`));
  }
  const outline = wordsOf(tables, "Table 2b").lines.find((line) => line.startsWith("Outline plan"));
  if (outline) saying.atMost(named("Table 2b", outline, "Out of"), leftPlan);
  if (wordsOf(tables, "Conferences arranged").lines.length === 0) return;
  const arranged = (line: string, column: string) => named("Arranged", line, column);
  saying.partOf(
    HELD.map((line) => arranged(line, INITIAL)),
    key(INITIAL),
    true,
  );
  saying.partOf(
    HELD.map((line) => arranged(line, REVIEW)),
    reviews,
    true,
  );
  for (const line of wordsOf(tables, "Conferences arranged").lines) {
    const kinds = [INITIAL, REVIEW].map((column) => arranged(line, column));
    saying.partOf(kinds, arranged(line, "All conferences"), false);
  }
}
