import { type Constraint, equalTo, greaterEq, type Model, solve } from "yalps";
import type { Count } from "./counts";

/**
 * What a reader can know: rows that are counted in exactly the same counts form one cell of a partition, and
 * every count is the sum of the cells it covers. The reader is taken to know which of these cells could hold
 * rows at all, which is more than any real reader knows.
 */
export interface Partition {
  /** For each cell of the partition, the ids of the counts that cover it. */
  readonly cells: readonly (readonly number[])[];
}

/** Partitions the rows of all counts by which counts they are in. */
export function partition(counts: readonly Count[]): Partition {
  const idsOfRow = new Map<string, number[]>();
  for (const count of counts) {
    for (const row of count.rows) {
      const ids = idsOfRow.get(row);
      if (ids) ids.push(count.id);
      else idsOfRow.set(row, [count.id]);
    }
  }
  const cells = new Map<string, number[]>();
  for (const ids of idsOfRow.values()) cells.set(ids.join(" "), ids);
  return { cells: [...cells.values()] };
}

const MOST_BRANCHES = 2000;

/**
 * Whether a reader of the published counts can work out a hidden one: whether no other whole number fits.
 * Hidden counts are known to be at least 1, because zeros are always shown. Where the search for another
 * number is cut short the answer is yes, so that more is hidden rather than less.
 */
export function canBeWorkedOut(
  target: Count,
  counts: readonly Count[],
  { cells }: Partition,
  hidden: ReadonlySet<number>,
): boolean {
  const linked = linkedTo(target.id, cells);
  const variables = new Map<string, Map<string, number>>();
  cells.forEach((ids, index) => {
    const told = ids.filter((id) => linked.has(id));
    if (told.length > 0) variables.set(`x${index}`, new Map(told.map((id) => [`n${id}`, 1])));
  });
  const constraints = new Map<string, Constraint>();
  for (const count of counts) {
    if (!linked.has(count.id)) continue;
    constraints.set(`n${count.id}`, hidden.has(count.id) ? greaterEq(1) : equalTo(count.value));
  }
  const another = (bound: Constraint) => {
    const model: Model = {
      constraints: new Map(constraints).set(`n${target.id}`, bound),
      variables,
    };
    if (solve(model).status === "infeasible") return false;
    return (
      solve({ ...model, integers: true }, { maxIterations: MOST_BRANCHES }).status === "optimal"
    );
  };
  if (another(greaterEq(target.value + 1))) return false;
  return target.value === 1 || !another({ min: 1, max: target.value - 1 });
}

/** Counts that share rows with the target, directly or through other counts: only they can tell on it. */
function linkedTo(target: number, cells: readonly (readonly number[])[]): ReadonlySet<number> {
  const linked = new Set([target]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const ids of cells) {
      if (!ids.some((id) => linked.has(id))) continue;
      for (const id of ids) {
        if (linked.has(id)) continue;
        linked.add(id);
        grown = true;
      }
    }
  }
  return linked;
}
