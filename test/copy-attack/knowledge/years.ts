import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { type CopyAsRead, named, wordsOf } from "../copyAsRead";
import type { Saying } from "./saying";
import { INITIAL, ON_PLAN, THIS_YEAR, type YearAsRead } from "./year";

const TWO_YEARS = "This year and the year before";

/** The year before, where a copy shows it beside this one. */
export function yearBefore(tables: readonly PublishedTable[], copy: CopyAsRead): YearAsRead | null {
  const { columns } = wordsOf(tables, TWO_YEARS);
  const key = (words: string) => named("Two years", words, columns[1]);
  return copy.has(key(INITIAL)) ? { key, reviews: "reviews of the year before" } : null;
}

/** What stands side by side in two tables is the same in both: this year's figures, and the year on a page. */
export function ofTheSame(
  tables: readonly PublishedTable[],
  copy: CopyAsRead,
  saying: Saying,
): void {
  const { columns, lines } = wordsOf(tables, TWO_YEARS);
  const [now = "", before = ""] = columns;
  for (const line of lines) {
    for (const table of ["Key figures", "Table 3"]) {
      if (copy.has(named(table, line))) {
        saying.same(named("Two years", line, now), named(table, line));
      }
    }
  }
  for (const line of [INITIAL, "Children at initial conferences", ON_PLAN]) {
    const onAPage = (year: string) => named("On a page", line, year);
    if (copy.has(onAPage(now))) saying.same(onAPage(now), THIS_YEAR.key(line));
    const then = named("Two years", line, before);
    if (copy.has(onAPage(before)) && copy.has(then)) saying.same(onAPage(before), then);
  }
}
