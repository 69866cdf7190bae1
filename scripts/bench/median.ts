import { performance } from "node:perf_hooks";

/** Milliseconds that `work` takes, as the median of several runs, with the last run's result. */
export async function median<T>(
  work: () => T | Promise<T>,
  runs: number,
): Promise<{ readonly ms: number; readonly result: T }> {
  const first = await timed(work);
  const times = [first.ms];
  let { result } = first;
  while (times.length < runs) {
    const next = await timed(work);
    times.push(next.ms);
    result = next.result;
  }
  return { ms: middle(times), result };
}

/** The same of two pieces of work that take turns: what else the machine does meanwhile weighs on both alike. */
export async function byTurns<T>(
  one: () => unknown,
  other: () => T,
  runs: number,
): Promise<{ readonly oneMs: number; readonly otherMs: number; readonly result: T }> {
  const ones = [(await timed(one)).ms];
  let last = await timed(other);
  const others = [last.ms];
  while (ones.length < runs) {
    ones.push((await timed(one)).ms);
    last = await timed(other);
    others.push(last.ms);
  }
  return { oneMs: middle(ones), otherMs: middle(others), result: last.result };
}

/** Milliseconds that `work` takes once, with its result. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** The middle one of some times. */
export function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
