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

async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
