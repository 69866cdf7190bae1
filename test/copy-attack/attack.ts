import type highsLoader from "highs";
import type { PublishedTable } from "../../src/domain/disclosure/publication";
import { type CopyAsRead, copyAsRead, hidesNoughts } from "./copyAsRead";
import type { CommonKnowledge, Relation } from "./knowledge/saying";
import { relationsOf } from "./relations";

export type Highs = Awaited<ReturnType<typeof highsLoader>>;

/** What came of an attack on one copy. */
export interface Attacked {
  /** Hidden figures in the words that the attacker knows something of. */
  readonly tried: number;
  /** Hidden figures of which only one number fits, with that number. */
  readonly determined: readonly (readonly [figure: string, number: number])[];
  /** Whether any of them stands in a table that says it hides noughts too. */
  readonly noughtsHidden: boolean;
}

/** Looks for the least and the largest number that each hidden figure can be, exactly. */
export function attack(
  highs: Highs,
  tables: readonly PublishedTable[],
  known: CommonKnowledge | null,
): Attacked {
  const copy = copyAsRead(tables);
  const relations = relationsOf(tables, known);
  const leastOf = (figure: string) => (hidesNoughts(tables, figure) ? 0 : 1);
  const ranges = rangesIn(highs, copy, relations, leastOf);
  if (!ranges) throw new Error("What the attacker takes for granted is not so in this copy");
  const determined = [...ranges].flatMap(([figure, { least, most }]) =>
    least === most ? [[figure, least] as const] : [],
  );
  const noughtsHidden = [...ranges.keys()].some((figure) => leastOf(figure) === 0);
  return { tried: ranges.size, determined, noughtsHidden };
}

/** More than any count of a copy: without a bound a solver can come to a wrong end. */
const MORE_THAN_ANY = 100_000;

interface Range {
  least: number;
  most: number;
}

/** `null` where no numbers fit at all. */
function rangesIn(
  highs: Highs,
  copy: CopyAsRead,
  relations: readonly Relation[],
  leastOf: (figure: string) => number,
): ReadonlyMap<string, Range> | null {
  const names = new Map<string, string>();
  const nameOf = (figure: string) => {
    const name = names.get(figure) ?? `x${names.size}`;
    names.set(figure, name);
    return name;
  };
  const lines = relations.map(({ sum, is, number }, index) => {
    const times = new Map<string, number>();
    let shown = 0;
    for (const [factor, figure] of sum) {
      const value = copy.get(figure);
      if (typeof value === "number") shown += factor * value;
      else times.set(nameOf(figure), (times.get(nameOf(figure)) ?? 0) + factor);
    }
    const terms = [...times].map(
      ([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`,
    );
    if (terms.length === 0) terms.push(`0 ${nameOf("nothing")}`);
    return ` r${index}: ${terms.join(" ")} ${is} ${number - shown}`;
  });
  const hidden = [...names.keys()].filter((figure) => copy.get(figure) === "c");
  const bounds = [...names].map(
    ([figure, name]) =>
      ` ${copy.get(figure) === "c" ? leastOf(figure) : 0} <= ${name} <= ${MORE_THAN_ANY}`,
  );
  const all = [...names.values()].join(" ");
  const solve = (goal: string) => {
    const problem = `${goal}\nSubject To\n${lines.join("\n")}\nBounds\n${bounds.join("\n")}\nGeneral\n ${all}\nEnd\n`;
    return highs.solve(problem);
  };
  const ranges = new Map<string, Range>();
  const learn = (columns: Readonly<Record<string, { readonly Primal?: number }>>) => {
    for (const figure of hidden) {
      const value = Math.round(columns[nameOf(figure)]?.Primal ?? 0);
      const range = ranges.get(figure) ?? { least: value, most: value };
      range.least = Math.min(range.least, value);
      range.most = Math.max(range.most, value);
      ranges.set(figure, range);
    }
  };
  if (hidden.length === 0) return ranges;
  const first = solve(`Minimize\n obj: ${nameOf(hidden[0] ?? "")}`);
  if (first.Status === "Infeasible") return null;
  learn(first.Columns as never);
  for (const figure of hidden) {
    for (const way of ["Maximize", "Minimize"]) {
      const range = ranges.get(figure);
      if (range && range.least < range.most) break;
      const found = solve(`${way}\n obj: ${nameOf(figure)}`);
      if (found.Status === "Optimal") learn(found.Columns as never);
      else throw new Error(`The solver came to no end: ${found.Status}`);
    }
  }
  return ranges;
}
