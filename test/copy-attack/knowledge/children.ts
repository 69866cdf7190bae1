import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { leavesSomeOut, named, wordsOf } from "../copyAsRead";
import { less, plus, type Saying } from "./saying";
import { INITIAL, type YearAsRead } from "./year";

const BANDS = ["Unborn", "0–4", "5–9", "10–15", "16–17"] as const;
const AT_INITIALS = "Children at initial conferences";
export const TOOK_PART = ["Child 10 years+ attended", "Child 10 years+ consulted"] as const;
export const TOOK_NO_PART = "Child didn't attend & not consulted";

/** Families and their children, by indicator and by age. */
export function ofIndicators(
  tables: readonly PublishedTable[],
  { key }: YearAsRead,
  saying: Saying,
): void {
  const families = (one: string) => named("Figure 2", one, "Families");
  const children = (one: string) => named("Figure 2", one, "Children");
  const band = (one: string, ages: string) => named("Figure 3", one, ages);
  const noneWithoutAge = !leavesSomeOut(tables, "Figure 3");
  const takingPart = wordsOf(tables, "Table 3").lines.filter((line) => !line.includes("under"));
  for (const one of wordsOf(tables, "Figure 2").lines) {
    saying.same(named("Table 1", "Families", one), families(one));
    saying.atMost(families(one), children(one));
    saying.atMost(families(one), key(INITIAL));
    saying.atMost(children(one), key(AT_INITIALS));
    const bands = BANDS.map((ages) => band(one, ages));
    saying.partOf(bands, children(one), noneWithoutAge);
    saying.partOf(bands.slice(0, 3), named("Table 3", "Child under 10 years"), false);
    const taking = takingPart.map((line) => named("Table 3", line));
    if (taking.length > 0) saying.say([...plus(bands.slice(3)), ...less(taking)], "<=");
    const marked = key(`${INITIAL} with ${one} ticked`);
    if (one === "Domestic Violence") saying.atMost(families(one), marked);
  }
}

/** How children took part, by age and by code. */
export function ofParticipation(
  tables: readonly PublishedTable[],
  { key }: YearAsRead,
  saying: Saying,
): void {
  const discussed = wordsOf(tables, "Table 3").lines.map((line) => named("Table 3", line));
  if (discussed.length > 0) {
    saying.say([...plus(discussed), ...less([key(AT_INITIALS)])], ">=");
  }
  const { lines } = wordsOf(tables, "Participation of children by code");
  const total = lines.at(-1);
  if (total === undefined) return;
  const code = (line: string) => named("Codes", line);
  saying.partOf(lines.slice(0, -1).map(code), code(total), true);
  saying.partOf(discussed, code(total), false);
  saying.atMost(key(AT_INITIALS), code(total));
}

/** Days to conference: the bands, and what they are of. A child at two conferences counts at each. */
export function ofDays(
  tables: readonly PublishedTable[],
  { key }: YearAsRead,
  saying: Saying,
): void {
  const { lines } = wordsOf(tables, "Days to initial");
  const total = lines.at(-1);
  if (total === undefined) return;
  const children = (line: string) => named("Days", line, "Children");
  saying.partOf(lines.slice(0, -1).map(children), children(total), true);
  saying.atMost(key(AT_INITIALS), children(total));
}
