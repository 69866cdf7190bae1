import type { Import } from "./imports";

/**
 * One circle for each knot of imports: a shortest one through the first of its members in the alphabet that lies on a
 * circle, in the order in which they import each other. Empty where nothing imports in a circle.
 */
export function circlesAmong(imports: readonly Import[]): readonly (readonly string[])[] {
  const onward = neighbours(imports, ({ by, of }) => [by, of]);
  const back = neighbours(imports, ({ by, of }) => [of, by]);
  const circles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const start of [...onward.keys()].sort()) {
    if (settled.has(start)) continue;
    const leadingBack = reached(start, back);
    const before = reached(start, onward);
    for (const one of before.keys()) if (leadingBack.has(one)) settled.add(one);
    const last = [...before.keys()].find((one) => one !== start && onward.get(one)?.has(start));
    if (last !== undefined) circles.push(pathTo(last, before));
  }
  return circles;
}

function neighbours(
  imports: readonly Import[],
  ends: (one: Import) => readonly [string, string],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of imports) {
    const [from, to] = ends(one);
    const others = found.get(from);
    if (others) others.add(to);
    else found.set(from, new Set([to]));
  }
  return found;
}

/** A place and all that can be reached from it, the nearest first, each with the one before it on the way. */
function reached(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string | null> {
  const met = new Map<string, string | null>([[start, null]]);
  for (const place of met.keys()) {
    for (const next of neighbours.get(place) ?? []) if (!met.has(next)) met.set(next, place);
  }
  return met;
}

function pathTo(end: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const path: string[] = [];
  for (let place: string | null = end; place !== null; place = before.get(place) ?? null) {
    path.unshift(place);
  }
  return path;
}
