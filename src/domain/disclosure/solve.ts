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

const MOST_BRANCHES = 64;
const NEARLY_WHOLE = 1e-6;

/** Counts of 1 to 5 are hidden: the Department for Education's rule for published statistics. */
export const LARGEST_SMALL_COUNT = 5;

/**
 * What is known of a hidden count at worst: whether it is hidden because it is small. A reader who has this
 * program can often tell by trying out what it would have hidden; one that counts rows twice is always hidden.
 */
function knownRange({ value, overlapping }: Count): { readonly min: number; readonly max: number } {
  if (value <= LARGEST_SMALL_COUNT) return { min: 1, max: LARGEST_SMALL_COUNT };
  return { min: overlapping ? 1 : LARGEST_SMALL_COUNT + 1, max: Number.POSITIVE_INFINITY };
}

function between(min: number, max: number): Constraint {
  return max === Number.POSITIVE_INFINITY ? greaterEq(min) : { min, max };
}

/**
 * Hidden counts that a reader of the published ones cannot work out, `target` among them: another set of whole
 * numbers fits all that is published, and these counts differ in it. `null` where no other number fits for
 * the target, or where the search for one was cut short, so that more is hidden rather than less.
 *
 * Hidden counts are known to be at least 1, because zeros are always shown, and the reader is taken to know which
 * of them are 1 to 5. What cannot be worked out stays so when further counts are hidden.
 */
export function cannotBeWorkedOut(
  target: Count,
  counts: readonly Count[],
  { cells }: Partition,
  hidden: ReadonlySet<number>,
): ReadonlySet<number> | null {
  const linked = linkedTo(target.id, cells);
  const told = cells
    .map((ids) => ids.filter((id) => linked.has(id)))
    .filter((ids) => ids[0] !== undefined);
  const variables = new Map(
    told.map((ids, index) => [String(index), new Map(ids.map((id) => [id, 1]))] as const),
  );
  const constraints = new Map<number, Constraint>();
  for (const count of counts) {
    if (!linked.has(count.id)) continue;
    const { min, max } = knownRange(count);
    constraints.set(count.id, hidden.has(count.id) ? between(min, max) : equalTo(count.value));
  }
  const another = (bound: Constraint): ReadonlySet<number> | null => {
    const model: Model<string, number> = {
      constraints: new Map(constraints).set(target.id, bound),
      variables,
    };
    const solution = wholeSolution(model);
    if (!solution) return null;
    const sums = new Map<number, number>();
    for (const [name, value] of solution) {
      for (const id of told[Number(name)] ?? []) sums.set(id, (sums.get(id) ?? 0) + value);
    }
    const differs = (count: Count) =>
      hidden.has(count.id) && linked.has(count.id) && (sums.get(count.id) ?? 0) !== count.value;
    return new Set(counts.filter(differs).map(({ id }) => id));
  };
  const { min, max } = knownRange(target);
  const more = target.value < max ? another(between(target.value + 1, max)) : null;
  if (more || target.value === min) return more;
  return another({ min, max: target.value - 1 });
}

/** Whole numbers that fit the model, looked for only where the fractional ones that fit it are not whole. */
function wholeSolution(
  model: Model<string, number>,
): readonly (readonly [string, number])[] | null {
  const fractional = solve(model);
  if (fractional.status !== "optimal") return null;
  const rounded = fractional.variables.map(([name, value]) => [name, Math.round(value)] as const);
  const isWhole = fractional.variables.every(
    ([, value]) => Math.abs(value - Math.round(value)) < NEARLY_WHOLE,
  );
  if (isWhole) return rounded;
  const whole = solve({ ...model, integers: true }, { maxIterations: MOST_BRANCHES });
  if (whole.status !== "optimal") return null;
  return whole.variables.map(([name, value]) => [name, Math.round(value)] as const);
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
