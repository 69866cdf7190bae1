import type { Asked } from "./asked";
import { type Bounds, type Frame, frameFor, NEARLY } from "./frame";
import { isSum, type Link, type Part, type Structure } from "./parts";
import type { Quantity } from "./quantities";
import { solution } from "./solution";

/** Other numbers that fit all that is shown: the quantities that differ in them. */
export interface Alternative {
  readonly differing: ReadonlySet<Quantity>;
  /** What hiding the shown ones among them costs. */
  readonly cost: number;
}

const MOST_ROUNDS = 60;

/**
 * Another set of whole numbers that fits all that is shown and gives the target another number; `null` where there
 * is none, or where the search for one was cut short, so that more is hidden rather than less. Of the two ways, up and
 * down, the cheaper.
 */
export function alternative(structure: Structure, asked: Asked): Alternative | null {
  const frame = frameFor(asked);
  const { target } = asked;
  const { min, max } = frame.boundsOf(target);
  const value = frame.valueOf(target);
  const up = value < max ? search(structure, asked, frame, { min: value + 1, max }) : null;
  // What only adds up can be turned round.
  if (up?.cost === 0 || !frame.isCounted) return up;
  const down = value > min ? search(structure, asked, frame, { min, max: value - 1 }) : null;
  if (up && down) return down.cost < up.cost ? down : up;
  return up ?? down;
}

/** Looks for numbers in the names the target is counted under; takes others in where what holds there is broken. */
function search(
  structure: Structure,
  asked: Asked,
  frame: Frame,
  wanted: Bounds,
): Alternative | null {
  const names = new Set(asked.target.counted);
  const links = new Set<Link>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const sizes = solution(structure, asked, frame, { wanted, names, links });
    if (!sizes) return null;
    const sums = sumsOf(structure, sizes, names);
    const numberOf = (quantity: Quantity) => sums.get(quantity) ?? frame.valueOf(quantity);
    const differing = structure.quantities.filter((one) => {
      return Math.abs(numberOf(one) - frame.valueOf(one)) > NEARLY;
    });
    const missing = differing.flatMap(({ counted }) =>
      [...counted].filter((name) => !names.has(name)),
    );
    for (const name of missing) names.add(name);
    if (missing.length > 0) continue;
    const broken = structure.links.filter(
      (link) => !links.has(link) && !holds(link, frame, sizes, numberOf),
    );
    for (const link of broken) {
      links.add(link);
      for (const name of [link.counted, ...link.quantity.counted]) names.add(name);
    }
    if (broken.length > 0) continue;
    const told = differing.filter(({ silent }) => !silent);
    return {
      differing: new Set(told),
      cost: told.reduce((sum, one) => sum + (asked.hidden.has(one) ? 0 : one.cost), 0),
    };
  }
  return null;
}

function holds(
  { quantity, inside, touched }: Link,
  frame: Frame,
  sizes: ReadonlyMap<Part, number>,
  numberOf: (quantity: Quantity) => number,
): boolean {
  const sumOf = (parts: readonly Part[]) =>
    parts.reduce((sum, part) => sum + (sizes.get(part) ?? frame.sizeOf(part)), 0);
  const value = numberOf(quantity);
  if (!frame.isCounted) return !isSum({ inside, touched }) || same(sumOf(inside), value);
  return sumOf(inside) <= value && (touched === null || value <= sumOf(touched));
}

const same = (a: number, b: number) => Math.abs(a - b) < NEARLY;

/** The numbers that some sizes of parts give, as counted under the first of these names. */
function sumsOf(
  { partsOf }: Structure,
  sizes: ReadonlyMap<Part, number>,
  names: ReadonlySet<string>,
): ReadonlyMap<Quantity, number> {
  const sums = new Map<Quantity, number>();
  for (const name of names) {
    const here = new Map<Quantity, number>();
    for (const part of partsOf.get(name) ?? []) {
      for (const [quantity, times] of part.in) {
        here.set(quantity, (here.get(quantity) ?? 0) + times * (sizes.get(part) ?? 0));
      }
    }
    for (const [quantity, sum] of here) if (!sums.has(quantity)) sums.set(quantity, sum);
  }
  return sums;
}
