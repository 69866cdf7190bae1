import type { Import } from "./imports";

/**
 * The circles among imports: for each, everything that reaches all the rest of it and is reached from there.
 * Sorted, so that a failure reads the same every time.
 */
export function circlesAmong(imports: readonly Import[]): readonly (readonly string[])[] {
  const onward = neighbours(imports, ({ by, of }) => [by, of]);
  const back = neighbours(imports, ({ by, of }) => [of, by]);
  const circles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const start of [...onward.keys()].sort()) {
    if (settled.has(start)) continue;
    const leadingBack = reached(start, back);
    const circle = [...reached(start, onward)].filter((one) => leadingBack.has(one)).sort();
    for (const one of circle) settled.add(one);
    if (circle.length > 1) circles.push(circle);
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

/** A place and all that can be reached from it. */
function reached(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const met = new Set([start]);
  for (const place of met) for (const next of neighbours.get(place) ?? []) met.add(next);
  return met;
}
