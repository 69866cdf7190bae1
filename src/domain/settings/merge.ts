import { isPlain } from "./kept";
import type { Settings } from "./settings";

/** Settings of two people who changed the same ones, each without the other. */
export interface Merged {
  readonly settings: Settings;
  /** What only the other had changed, by its path: "timescales.T10". It is taken over. */
  readonly theirs: readonly string[];
  /** What both had changed, to different things: ours stands. */
  readonly both: readonly string[];
}

/**
 * Our settings with what another person saved meanwhile. A group of settings is put together one by one, a list is taken whole.
 * @param base what both began from
 */
export function mergedSettings(base: Settings, ours: Settings, saved: Settings): Merged {
  const theirs: string[] = [];
  const both: string[] = [];
  const merge = (was: unknown, mine: unknown, other: unknown, path: readonly string[]): unknown => {
    if (isSame(mine, other) || isSame(was, other)) return mine;
    if (isPlain(was) && isPlain(mine) && isPlain(other) && path.length < 2) {
      const keys = new Set([...Object.keys(other), ...Object.keys(mine)]);
      return Object.fromEntries(
        [...keys].map((key) => [key, merge(was[key], mine[key], other[key], [...path, key])]),
      );
    }
    const isOurs = !isSame(was, mine);
    (isOurs ? both : theirs).push(path.join("."));
    return isOurs ? mine : other;
  };
  const settings = merge(base, ours, saved, []) as Settings;
  return { settings, theirs: theirs.sort(), both: both.sort() };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
