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

/** Puts a thing to its group. A group is not copied for each: it may be as long as the tracker. */
export function addToGroup<Key, T>(groups: Map<Key, T[]>, key: Key, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}

/** Some lists as one, in their order. One that stands alone is not copied: a log of years is long. */
export function inOneList<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = [], ...others] = filled;
  return others.length === 0 ? first : first.concat(...others);
}

/**
 * The same by a team's own words, without regard to capitals and spaces: "CIN Team", "CIN team" and "CiN  Team" are one.
 * Each group is called by the spelling that occurs most often, of several the first.
 */
export function groupedByWords<T>(
  all: readonly T[],
  wordsOf: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const spellings = new Set(all.map(wordsOf));
  const folded = new Map([...spellings].map((words) => [words, foldedWords(words)]));
  const groups = grouped(all, (one) => folded.get(wordsOf(one)));
  const named = new Map<string, readonly T[]>();
  for (const members of groups.values()) named.set(commonest(members.map(wordsOf)), members);
  return named;
}

function foldedWords(words: string | undefined): string | undefined {
  const folded = words?.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return folded === "" ? undefined : folded;
}

function commonest(spellings: readonly (string | undefined)[]): string {
  const asTyped = new Map<string, number>();
  for (const spelling of spellings) {
    if (spelling !== undefined) asTyped.set(spelling, (asTyped.get(spelling) ?? 0) + 1);
  }
  const times = new Map<string, number>();
  for (const [spelling, count] of asTyped) {
    const tidy = spelling.trim().replace(/\s+/g, " ");
    times.set(tidy, (times.get(tidy) ?? 0) + count);
  }
  let best = "";
  for (const [spelling, count] of times) if (count > (times.get(best) ?? 0)) best = spelling;
  return best;
}
