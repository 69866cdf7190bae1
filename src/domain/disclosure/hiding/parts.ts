import type { Quantity, Relation, Told } from "./quantities";

/** Rows that are counted in exactly the same quantities of one name: a reader knows how many there are in all. */
export interface Part {
  readonly id: number;
  readonly counted: string;
  /** How many rows there are; 0 for what a reader must reckon with where noughts are hidden. */
  readonly size: number;
  /** The quantities that count it, by how often it is counted in each. */
  readonly in: ReadonlyMap<Quantity, number>;
}

/**
 * How a quantity stands to the parts counted under another name: it is at least the parts that lie inside it, and at
 * most those that it touches; `null` where it reaches beyond them.
 */
export interface Link {
  readonly quantity: Quantity;
  readonly counted: string;
  readonly inside: readonly Part[];
  readonly touched: readonly Part[] | null;
}

/** Whether a quantity is just the sum of some parts. */
export function isSum({ inside, touched }: Pick<Link, "inside" | "touched">): boolean {
  return touched !== null && inside.length === touched.length;
}

/** All that a reader knows of how the figures of a publication stand to each other. */
export interface Structure {
  readonly quantities: readonly Quantity[];
  readonly partsOf: ReadonlyMap<string, readonly Part[]>;
  readonly relations: readonly Relation[];
  readonly links: readonly Link[];
}

/**
 * What follows from the rows behind the figures. The reader is taken to know of each name which of its parts hold any
 * rows at all, and whatever holds between a quantity and the parts under another name: more than any real reader.
 */
export function structureOf({ quantities, relations }: Told): Structure {
  const partsOf = new Map<string, Part[]>();
  const partOfRow = new Map<string, ReadonlyMap<number, Part>>();
  let next = 0;
  const addPart = (counted: string, size: number, within: Part["in"]): Part => {
    const part = { id: next, counted, size, in: within };
    next += 1;
    partsOf.set(counted, [...(partsOf.get(counted) ?? []), part]);
    return part;
  };
  for (const [counted, own] of byName(quantities)) {
    const rowsBySignature = new Map<string, { rows: number[]; in: Map<Quantity, number> }>();
    for (const [row, within] of quantitiesByRow(own)) {
      const signature = [...within].map(([{ id }, times]) => `${id}×${times}`).join(" ");
      const found = rowsBySignature.get(signature) ?? { rows: [], in: within };
      found.rows.push(row);
      rowsBySignature.set(signature, found);
    }
    const ofRow = new Map<number, Part>();
    for (const { rows, in: within } of rowsBySignature.values()) {
      const part = addPart(counted, rows.length, within);
      for (const row of rows) ofRow.set(row, part);
    }
    partOfRow.set(counted, ofRow);
  }
  const links = [...partOfRow].flatMap(([counted, ofRow]) => linksTo(counted, ofRow, quantities));
  const spread = spreadOf(partsOf, addPart);
  return { quantities, partsOf, relations, links: links.map((link) => reachingInto(link, spread)) };
}

function byName(quantities: readonly Quantity[]): ReadonlyMap<string, readonly Quantity[]> {
  const found = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    for (const name of quantity.counted) {
      found.set(name, [...(found.get(name) ?? []), quantity]);
    }
  }
  return found;
}

function quantitiesByRow(own: readonly Quantity[]): ReadonlyMap<number, Map<Quantity, number>> {
  const found = new Map<number, Map<Quantity, number>>();
  for (const quantity of own) {
    for (const [row, times] of quantity.rows) {
      const within = found.get(row) ?? new Map<Quantity, number>();
      found.set(row, within.set(quantity, times));
    }
  }
  return found;
}

/** How the linked quantities of other names stand to the parts of this one, where it counts people at all. */
function linksTo(
  counted: string,
  ofRow: ReadonlyMap<number, Part>,
  quantities: readonly Quantity[],
): readonly Link[] {
  const ownLinked = [...ofRow.values()].some((part) =>
    [...part.in.keys()].some(({ service, silent }) => !service && !silent),
  );
  if (!ownLinked) return [];
  const links: Link[] = [];
  for (const quantity of quantities) {
    if (!quantity.linked || quantity.counted.has(counted)) continue;
    const shared = new Map<Part, number>();
    let beyond = 0;
    for (const row of quantity.rows.keys()) {
      const part = ofRow.get(row);
      if (part) shared.set(part, (shared.get(part) ?? 0) + 1);
      else beyond += 1;
    }
    if (shared.size === 0 || [...quantity.rows.values()].some((times) => times > 1)) continue;
    const inside = [...shared].filter(([{ size }, rows]) => rows === size).map(([part]) => part);
    const touched = beyond === 0 ? [...shared.keys()] : null;
    if (inside.length === 0 && touched === null) continue;
    links.push({ quantity, counted, inside, touched });
  }
  return links;
}

/**
 * For each part, one of no rows beside it: what is in no line but those that count all of its kind. Where noughts are hidden, a reader must reckon with it.
 */
function spreadOf(
  partsOf: ReadonlyMap<string, readonly Part[]>,
  addPart: (counted: string, size: number, within: Part["in"]) => Part,
): ReadonlyMap<Part, Part> {
  const spread = new Map<Part, Part>();
  for (const [counted, parts] of [...partsOf]) {
    for (const part of parts) {
      const within = new Map([...part.in].filter(([{ wide }]) => wide));
      spread.set(part, addPart(counted, 0, within));
    }
  }
  return spread;
}

/** The same link, with what is spread from its parts where its quantity counts all of a kind. */
function reachingInto(link: Link, spread: ReadonlyMap<Part, Part>): Link {
  const { quantity, inside, touched } = link;
  if (!quantity.wide) return link;
  const withSpread = (parts: readonly Part[]) => [
    ...parts,
    ...parts.flatMap((part) => spread.get(part) ?? []),
  ];
  return { ...link, inside: withSpread(inside), touched: touched && withSpread(touched) };
}
