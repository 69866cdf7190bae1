import type { Indicator } from "../../../domain/settings/indicators";
import { remembering } from "../../snapshot/values/remembering";
import { wordList } from "../../snapshot/values/wordList";
import type { SaidColumns } from "../columns/saidColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import { type HeadingWord, headingWords } from "../scoring/headingWords";
import { headingSimilarity } from "../scoring/similarity";

/** A column that ticks one indicator. */
export interface TickColumn {
  /** The indicator as it is printed, or as the heading has it where it is none we know. */
  readonly indicator: string;
  readonly column: SheetColumn;
}

const FEWEST_INDICATORS = 2;
const MOSTLY_TICKS = 0.8;
const ALIKE = 0.8;

/** How one of the team's headings is found among the indicators: the printed name, or `undefined`. */
export type IndicatorNames = (heading: string) => string | undefined;

/** Finds indicators by their printed names and synonyms, abbreviations and misspellings allowed. */
export function indicatorNames(indicators: readonly Indicator[]): IndicatorNames {
  const exact = wordList(
    indicators.map(({ name, synonyms }) => [name, name, ...synonyms] as const),
  );
  const headings = indicators.flatMap(({ name, synonyms }) =>
    [name, ...synonyms].map((heading) => ({ name, words: headingWords(heading) })),
  );
  return remembering((heading) => exact.meaning(heading) ?? mostAlike(heading, headings));
}

function mostAlike(
  heading: string,
  headings: readonly { readonly name: string; readonly words: readonly HeadingWord[] }[],
): string | undefined {
  const words = headingWords(heading);
  let best: string | undefined;
  let bestAlike = ALIKE;
  for (const { name, words: others } of headings) {
    if (mostPossible(words, others) <= bestAlike) continue;
    const alike = headingSimilarity(words, others);
    if (alike > bestAlike) {
      best = name;
      bestAlike = alike;
    }
  }
  return best;
}

/** What the similarity could be at most, were every word of the one among the words of the other. */
function mostPossible(words: readonly HeadingWord[], others: readonly HeadingWord[]): number {
  let total = 0;
  let heaviest = 0;
  for (const { weight } of words) {
    total += weight;
    heaviest = Math.max(heaviest, weight);
  }
  let shared = 0;
  for (const { weight } of others) {
    total += weight;
    shared += weight + heaviest;
  }
  return shared / total;
}

/**
 * Columns of ticks, one for each indicator. Columns of ticks under other headings count as indicators of the
 * team's own where `othersToo` allows. Empty where fewer than two known indicators are found and the team
 * spoke of none.
 */
export function findIndicatorTicks(
  columns: readonly SheetColumn[],
  names: IndicatorNames,
  othersToo: (column: SheetColumn) => boolean,
  said: SaidColumns,
): readonly TickColumn[] {
  const ticks: TickColumn[] = [];
  let known = 0;
  let told = false;
  for (const column of columns) {
    const saying = said.get(column);
    if (saying?.is === "indicator") {
      ticks.push({ indicator: saying.indicator, column });
      told = true;
    }
    if (saying) continue;
    const leaf = column.lines.at(-1) ?? "";
    if (leaf === "") continue;
    const name = names(leaf) ?? names(column.readings[0] ?? "");
    if (name === undefined && !othersToo(column)) continue;
    const fit = column.fit("yes or no");
    if (fit !== null && fit < MOSTLY_TICKS) continue;
    if (name !== undefined) {
      known += 1;
      ticks.push({ indicator: name, column });
    } else if (fit !== null) ticks.push({ indicator: leaf, column });
  }
  return known < FEWEST_INDICATORS && !told ? [] : ticks;
}
