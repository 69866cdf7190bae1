import { describe, expect, it } from "@jest/globals";
import type { Slices } from "../../src/domain/slices";
import { inSlices } from "../../src/workflows/inSlices";
import type { Progress } from "../../src/workflows/progress";

const TASK = { step: "checking", of: 100, counting: "checks" } as const;

/** A clock that only work moves on. */
function workClock() {
  let now = 0;
  return {
    elapsed: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** Work of n steps, each of which takes that many milliseconds and counts one thing. */
function* steps(
  count: number,
  ms: number,
  clock: ReturnType<typeof workClock>,
  atStep: (step: number) => void = () => undefined,
): Slices<string> {
  for (let step = 1; step <= count; step += 1) {
    clock.pass(ms);
    atStep(step);
    yield 1;
  }
  return "done";
}

/** Notes between which steps a timer of the page would have had its turn. */
function turnsBetween(seen: string[]) {
  const { port1, port2 } = new MessageChannel();
  let over = false;
  port1.onmessage = () => {
    seen.push("turn");
    if (!over) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    over = true;
    port1.close();
  };
}

describe("work in slices", () => {
  it("gives what the work gives", async () => {
    const clock = workClock();
    expect(await inSlices(steps(100, 10, clock), TASK, clock)).toBe("done");
  });

  it("lets the page have its turn when 25 ms are over, and not before", async () => {
    const clock = workClock();
    const seen: string[] = [];
    const end = turnsBetween(seen);
    const work = steps(6, 10, clock, (step) => seen.push(`step ${step}`));
    await inSlices(work, TASK, clock);
    end();
    const between = seen.join(" ").replace(/(turn ?)+/g, "| ");
    expect(between).toContain("step 1 step 2 step 3 | step 4 step 5 step 6");
  });

  it("tells how far it has come: at the start, every 100 ms at most, and at the end", async () => {
    const clock = workClock();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    await inSlices(steps(100, 10, clock), TASK, clock, { onProgress });
    const done = told.map((progress) => progress.done);
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBe(100);
    expect(done.length).toBeGreaterThan(5);
    expect(done.length).toBeLessThanOrEqual(12);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told[1]).toMatchObject(TASK);
  });

  it("stops before its first step where it was cancelled before", async () => {
    const clock = workClock();
    let begun = false;
    const work = steps(3, 1, clock, () => {
      begun = true;
    });
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(inSlices(work, TASK, clock, { signal })).rejects.toThrow("enough");
    expect(begun).toBe(false);
  });

  it("stops at the slice in which it is cancelled, with the signal's reason", async () => {
    const clock = workClock();
    const controller = new AbortController();
    let last = 0;
    const work = steps(1_000, 10, clock, (step) => {
      last = step;
      if (step === 7) controller.abort(new Error("enough"));
    });
    const { signal } = controller;
    await expect(inSlices(work, TASK, clock, { signal })).rejects.toThrow("enough");
    expect(last).toBeLessThan(10);
  });

  it("throws what the work throws", async () => {
    const clock = workClock();
    const work = steps(3, 1, clock, () => {
      throw new RangeError("no such row");
    });
    await expect(inSlices(work, TASK, clock)).rejects.toThrow("no such row");
  });
});
