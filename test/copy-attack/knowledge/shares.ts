import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { type CopyAsRead, named, wordsOf } from "../copyAsRead";
import { TOOK_NO_PART, TOOK_PART } from "./children";
import { less, plus, type Saying } from "./saying";
import { ON_PLAN } from "./year";

/** A cell holds its percentage unrounded: so near a fraction of whole numbers is that fraction. */
const EXACT = 0.001;

/** Tables of parts and their share of a whole, each with the column of the parts. */
const WITH_SHARES: readonly (readonly [start: string, name: string, parts: string])[] = [
  ["Table 2b", "Table 2b", "Number"],
  ["Days to initial", "Days", "Children"],
  ["Length of plans", "Length", "Children"],
  ["Reviews all in time", "All in time", "Children"],
  ["Second and later", "Again", "Plans"],
];

/** What percentages and rates that are shown tell of the counts that they are of. */
export function ofShares(
  tables: readonly PublishedTable[],
  copy: CopyAsRead,
  saying: Saying,
): void {
  for (const [start, name, parts] of WITH_SHARES) {
    const { lines, columns } = wordsOf(tables, start);
    const total = lines.at(-1) ?? "";
    for (const line of lines) {
      const whole = columns.includes("Out of")
        ? named(name, line, "Out of")
        : named(name, total, parts);
      ofShare(copy.get(named(name, line, "%")), [named(name, line, parts)], [whole], saying);
    }
    // Each line of these tables is of all: the column that says of how many says the same in each.
    if (name === "Table 2b" || !columns.includes("Out of")) continue;
    for (const line of lines) saying.same(named(name, line, "Out of"), named(name, total, parts));
  }
  const { lines } = wordsOf(tables, "Timescales:");
  for (const line of lines) {
    const at = (column: string) => named("Timescales", line, column);
    ofShare(copy.get(at("In time, %")), [at("In time")], [at("Applies to")], saying);
  }
  ofThePage(tables, copy, saying);
  ofRates(tables, copy, saying);
}

function ofShare(
  share: number | "c" | undefined,
  parts: readonly string[],
  wholes: readonly string[],
  saying: Saying,
): void {
  if (typeof share !== "number") return;
  const scaled = wholes.map((whole) => [-share, whole] as const);
  saying.between([...plus(parts), ...scaled], -EXACT, EXACT);
}

function ofThePage(tables: readonly PublishedTable[], copy: CopyAsRead, saying: Saying): void {
  const { columns } = wordsOf(tables, "The year on a page");
  const twoYears = wordsOf(tables, "This year and the year before").columns;
  columns.forEach((year, place) => {
    const onAPage = (line: string) => copy.get(named("On a page", line, year));
    const table3 = (line: string) =>
      place === 0 ? named("Table 3", line) : named("Two years", line, twoYears[place]);
    const took = TOOK_PART.map(table3);
    const all = [...took, table3(TOOK_NO_PART)];
    ofShare(
      onAPage("Children old enough who attended or gave their views"),
      took,
      place === 0 || copy.has(table3(TOOK_NO_PART)) ? all : [],
      saying,
    );
    const [ever = "", , begun = ""] = wordsOf(tables, "Second and later").lines;
    if (place > 0) return;
    ofShare(
      onAPage("Plans begun for a child who was on one before"),
      [named("Again", ever, "Plans")],
      [named("Again", begun, "Plans")],
      saying,
    );
  });
}

/** A figure per 10,000 children beside how many children there are, and a change beside what it is from. */
function ofRates(tables: readonly PublishedTable[], copy: CopyAsRead, saying: Saying): void {
  const onPlan = named("Rate", ON_PLAN);
  const population = copy.get(named("Rate", "Children living in the area"));
  const rates = [
    copy.get(named("Rate", "Children on a plan per 10,000 children")),
    copy.get(named("Comparison", "This period", "Council, per 10,000")),
  ];
  for (const rate of rates) {
    if (typeof rate !== "number" || typeof population !== "number") continue;
    const of = (times: number) => (times * population) / 10_000;
    saying.between(plus([onPlan]), of(rate - 0.051), of(rate + 0.051));
  }
  const { lines } = wordsOf(tables, "Comparison with");
  const before = copy.get(named("Comparison", lines.at(-2) ?? "", "Children on a plan"));
  const change = copy.get(named("Comparison", "This period", "Change on the year before, %"));
  if (typeof before !== "number" || typeof change !== "number") return;
  const now = (percent: number) => before + (before * percent) / 100;
  saying.between(plus([onPlan]), now(change - 0.051), now(change + 0.051));
}

/** In tables that end in a total, what adds up to it: the service's own work. */
export function ofTotals(tables: readonly PublishedTable[], saying: Saying): void {
  const arranged = wordsOf(tables, "Conferences arranged");
  for (const column of arranged.columns) {
    const at = (line: string) => named("Arranged", line, column);
    const total = arranged.lines.at(-1);
    if (total === undefined) continue;
    saying.say([...plus(arranged.lines.slice(0, -1).map(at)), ...less([at(total)])], "=");
  }
}
