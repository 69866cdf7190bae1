import { type Alternative, alternative } from "./alternative";
import type { Reader } from "./asked";
import { LARGEST_SMALL_COUNT } from "./frame";
import { type Part, type Structure, structureOf } from "./parts";
import type { Quantity, Told } from "./quantities";

/** Which quantities are hidden, why, and those beside which noughts are hidden as well. */
export interface Hidden {
  readonly why: ReadonlyMap<Quantity, "small" | "gives another away">;
  readonly noughtsBeside: ReadonlySet<Quantity>;
}

/** The readers from whom a count is kept, who knows most first: what is kept from one is kept from those after it. */
const READERS: readonly Reader[] = ["knows which are small", "knows noughts", "knows no noughts"];

/**
 * Hides every count of people of 1 to 5, then as little as will do until none of them can be worked out from what is
 * left, in rows, in columns, across tables or through a percentage.
 *
 * What is hidden besides is chosen first by how figures add up alone, at the least cost and whatever their size: a
 * choice by size would tell of it to a reader who knows how it is made. Then more is hidden, and never less, where the
 * numbers themselves would still tell. Noughts are hidden only where nothing else helps.
 */
export function hide(told: Told): Hidden {
  const structure = structureOf(told);
  const why = new Map<Quantity, "small" | "gives another away">();
  for (const quantity of told.quantities) {
    if (quantity.service || quantity.silent) continue;
    if (quantity.value <= LARGEST_SMALL_COUNT) why.set(quantity, "small");
    else if (quantity.unclear) why.set(quantity, "gives another away");
  }
  const targets = [...why].flatMap(([one, reason]) =>
    reason === "small" && !one.known ? [one] : [],
  );
  for (const one of bySums(structure, targets, new Set(why.keys()))) {
    if (!why.has(one)) why.set(one, "gives another away");
  }
  const noughtsBeside = new Set<Quantity>();
  const hidden = new Set(why.keys());
  const found: { readonly differing: ReadonlySet<Quantity>; readonly rank: number }[] = [];
  for (const target of targets) {
    for (const [rank, reader] of READERS.entries()) {
      if (found.some((one) => one.rank <= rank && one.differing.has(target))) break;
      const asked = { target, hidden, reader };
      let other = alternative(structure, { ...asked, mayHide: true });
      if (!other) continue;
      while (other && other.cost > 0) {
        // The choice itself must not tell: not what fits these numbers best, but whatever comes next.
        const next = rank === 0 ? nearest(target, structure, hidden) : undefined;
        for (const one of next ? [next] : other.differing) {
          hidden.add(one);
          if (!why.has(one)) why.set(one, "gives another away");
        }
        if (!next) break;
        other =
          alternative(structure, { ...asked, mayHide: false }) ??
          alternative(structure, { ...asked, mayHide: true });
      }
      if (!other) continue;
      if (reader === "knows no noughts") for (const one of other.differing) noughtsBeside.add(one);
      found.push({ differing: other.differing, rank });
      break;
    }
  }
  return { why, noughtsBeside };
}

/** The cheapest, then the first, of the shown quantities that stand in one sum with the target. */
function nearest(
  target: Quantity,
  { partsOf }: Structure,
  hidden: ReadonlySet<Quantity>,
): Quantity | undefined {
  const parts = [...target.counted].flatMap((name) => partsOf.get(name) ?? []);
  const beside = new Set(parts.filter((part) => part.in.has(target)).flatMap(quantitiesIn));
  const near = parts.filter((part) => [...part.in.keys()].some((one) => beside.has(one)));
  return near
    .flatMap(quantitiesIn)
    .filter((one) => !hidden.has(one) && !one.silent && !one.known && !one.service)
    .reduce<Quantity | undefined>(
      (best, one) => (best && !isBefore(one, best) ? best : one),
      undefined,
    );
}

const quantitiesIn = (part: Part): readonly Quantity[] => [...part.in.keys()];

function isBefore(one: Quantity, other: Quantity): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.id < other.id);
}

/** The least that must be hidden so that no target follows by adding and subtracting, whatever the numbers are. */
function bySums(
  structure: Structure,
  targets: readonly Quantity[],
  small: ReadonlySet<Quantity>,
): ReadonlySet<Quantity> {
  const hidden = new Set(small);
  const reader = "knows sums";
  let found: Alternative[] = [];
  for (const target of targets) {
    if (found.some(({ differing }) => differing.has(target))) continue;
    const other = alternative(structure, { target, hidden, mayHide: true, reader });
    if (!other) continue;
    for (const one of other.differing) hidden.add(one);
    found.push(other);
  }
  // What was hidden for one target and is no longer needed is shown again: the costliest first.
  const besides = [...hidden].filter((one) => !small.has(one));
  besides.sort((a, b) => b.cost - a.cost || b.id - a.id);
  for (const one of besides) {
    const left = new Set(hidden);
    left.delete(one);
    const proofs = found.filter(({ differing }) => !differing.has(one));
    const allSafe = targets.every((target) => {
      const isProved = ({ differing }: Alternative) => differing.has(target);
      if (!found.some(isProved) || proofs.some(isProved)) return true;
      const other = alternative(structure, { target, hidden: left, mayHide: false, reader });
      if (other) proofs.push(other);
      return other !== null;
    });
    if (!allSafe) continue;
    hidden.delete(one);
    found = proofs;
  }
  return hidden;
}
