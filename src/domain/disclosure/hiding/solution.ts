import { type Constraint, type Model, solve } from "yalps";
import type { Asked } from "./asked";
import { type Bounds, type Frame, NEARLY } from "./frame";
import { isSum, type Link, type Part, type Structure } from "./parts";
import type { Quantity } from "./quantities";

/** Where is looked: the names whose parts may change, the links that hold there, what the target must be. */
interface Scope {
  readonly wanted: Bounds;
  readonly names: ReadonlySet<string>;
  readonly links: ReadonlySet<Link>;
}

const MOST_BRANCHES = 200;
const COST = "cost";

/** Sizes of parts that fit all that is shown, at the least cost of what would have to be hidden; `null` for none. */
export function solution(
  structure: Structure,
  asked: Asked,
  frame: Frame,
  scope: Scope,
): ReadonlyMap<Part, number> | null {
  const found = solved(modelOf(structure, asked, frame, scope), frame);
  if (!found) return null;
  const sizes = new Map<Part, number>();
  for (const name of scope.names) {
    for (const part of structure.partsOf.get(name) ?? []) {
      const size = (found.get(nameOf(part)) ?? 0) - (found.get(belowNought(part)) ?? 0);
      sizes.set(part, frame.isCounted ? Math.round(size) : size);
    }
  }
  return sizes;
}

const nameOf = ({ id }: Part) => `p${id}`;
const belowNought = ({ id }: Part) => `n${id}`;

function modelOf(
  structure: Structure,
  asked: Asked,
  frame: Frame,
  { wanted, names, links }: Scope,
): Model<string, string> {
  const variables = new Map<string, Map<string, number>>();
  const constraints: [string, Constraint][] = [];
  const add = (variable: string, constraint: string, coefficient: number) => {
    const own = variables.get(variable) ?? new Map<string, number>();
    own.set(constraint, (own.get(constraint) ?? 0) + coefficient);
    variables.set(variable, own);
  };
  const addPart = (part: Part, constraint: string, coefficient: number) => {
    if (!frame.holds(part)) return;
    add(nameOf(part), constraint, coefficient);
    if (!frame.isCounted) add(belowNought(part), constraint, -coefficient);
  };
  /** What a quantity sums up to under a name, times a factor. */
  const addQuantity = (quantity: Quantity, name: string, constraint: string, factor: number) => {
    for (const part of structure.partsOf.get(name) ?? []) {
      const times = part.in.get(quantity);
      if (times !== undefined) addPart(part, constraint, times * factor);
    }
  };
  for (const quantity of structure.quantities) {
    const [first, ...others] = [...quantity.counted].filter((name) => names.has(name));
    if (first === undefined || quantity.silent) continue;
    const sum = `q${quantity.id}`;
    addQuantity(quantity, first, sum, 1);
    const isTarget = quantity === asked.target;
    const isHidden = isTarget || asked.hidden.has(quantity);
    const isFree = !quantity.known && (isHidden || asked.mayHide);
    const bounds = isTarget ? wanted : frame.boundsOf(quantity);
    const value = frame.valueOf(quantity);
    constraints.push([sum, isFree ? between(bounds) : { equal: value }]);
    if (isFree && !isHidden) {
      const shown = `s${quantity.id}`;
      addQuantity(quantity, first, shown, 1);
      for (const way of [1, -1]) {
        add(`d${quantity.id} ${way}`, shown, way);
        add(`d${quantity.id} ${way}`, COST, quantity.cost);
      }
      constraints.push([shown, { equal: value }]);
    }
    for (const other of others) {
      const same = `${sum} ${other}`;
      addQuantity(quantity, first, same, 1);
      addQuantity(quantity, other, same, -1);
      constraints.push([same, { equal: 0 }]);
    }
  }
  if (frame.isCounted) {
    for (const [index, { counted, wholes, parts, least, most }] of structure.relations.entries()) {
      if (!names.has(counted)) continue;
      const limit = (side: string, times: number, constraint: Constraint) => {
        addQuantity(parts, counted, `${side} ${index}`, 1);
        addQuantity(wholes, counted, `${side} ${index}`, -times);
        constraints.push([`${side} ${index}`, constraint]);
      };
      limit("least", least, { min: 0 });
      if (most !== null) limit("most", most, { max: 0 });
    }
  }
  for (const [index, link] of [...links].entries()) {
    const { quantity, inside, touched } = link;
    const [name = ""] = quantity.counted;
    const compare = (side: string, parts: readonly Part[], constraint: Constraint) => {
      for (const part of parts) addPart(part, `${side} ${index}`, 1);
      addQuantity(quantity, name, `${side} ${index}`, -1);
      constraints.push([`${side} ${index}`, constraint]);
    };
    if (isSum(link)) compare("sum", inside, { equal: 0 });
    else if (frame.isCounted) {
      compare("inside", inside, { max: 0 });
      if (touched) compare("touched", touched, { min: 0 });
    }
  }
  return { direction: "minimize", objective: COST, constraints, variables };
}

function between({ min, max }: Bounds): Constraint {
  return {
    ...(min > Number.NEGATIVE_INFINITY && { min }),
    ...(max < Number.POSITIVE_INFINITY && { max }),
  };
}

/** What solves a model; in whole numbers, looked for only where the fractional ones that fit are not whole. */
function solved(
  model: Model<string, string>,
  { isCounted }: Frame,
): ReadonlyMap<string, number> | null {
  const fractional = solve(model);
  if (fractional.status !== "optimal") return null;
  if (!isCounted || isWhole(fractional.variables)) return new Map(fractional.variables);
  const whole = solve({ ...model, integers: true }, { maxIterations: MOST_BRANCHES });
  // Cut short, it has found whole numbers that fit, if perhaps not the cheapest, or none at all.
  if (whole.status !== "optimal" && whole.status !== "timedout") return null;
  if (whole.variables.length === 0 || !isWhole(whole.variables)) return null;
  return new Map(whole.variables);
}

function isWhole(variables: readonly (readonly [string, number])[]): boolean {
  return variables.every(([, value]) => Math.abs(value - Math.round(value)) < NEARLY);
}
