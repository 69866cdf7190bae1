/** Groups things by a key, in order of first appearance; what has no key is in no group. */
export function grouped<T, Key>(
  things: Iterable<T>,
  keyOf: (thing: T) => Key | undefined,
): Map<Key, [T, ...T[]]> {
  const groups = new Map<Key, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
