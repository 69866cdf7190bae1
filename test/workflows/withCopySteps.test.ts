import { describe, expect, it } from "@jest/globals";
import { mapInSlices } from "../../src/domain/slices";
import type { Progress } from "../../src/workflows/progress";
import { withCopySteps } from "../../src/workflows/withCopySteps";
import { count, rows, table } from "../domain/disclosure/build";
import { SAMPLE_CLOCK } from "./fixedClock";

const CHOICE = {
  mode: "hide 1 to 5" as const,
  tables: ["table-1", "table-2a"],
  familyRows: false,
  council: "",
};
const SHEET = table([{ cells: [count(rows(0, 3)), count(rows(3, 9))] }]);

/** A worker that says that it cannot start, as a browser tells of a script that it will not load. */
function lostWorker(): Worker {
  const worker = {
    onerror: null as ((event: ErrorEvent) => void) | null,
    postMessage: () => {
      queueMicrotask(() => worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent));
    },
    terminate: () => undefined,
  };
  return worker as unknown as Worker;
}

describe("the work of a copy", () => {
  it.each([
    ["there is no worker", undefined],
    ["a worker is forbidden", () => failing()],
    ["a worker cannot start", lostWorker],
  ])("is done here where %s", async (_, startWorker) => {
    const { hidden } = await withCopySteps(SAMPLE_CLOCK, CHOICE, startWorker, {}, (steps) =>
      steps.publish([SHEET], CHOICE.mode),
    );
    expect(hidden.small).toBe(1);
  });

  it("tells of each of its steps", async () => {
    const told: Progress[] = [];
    const options = { onProgress: (progress: Progress) => told.push(progress) };
    await withCopySteps(SAMPLE_CLOCK, CHOICE, undefined, options, async (steps) => {
      await steps.run(mapInSlices(CHOICE.tables, String));
      return steps.publish([SHEET], CHOICE.mode);
    });
    expect(told.map(({ step, done, of }) => [step, done, of])).toEqual([
      ["building", 0, 2],
      ["building", 2, 2],
      ["protecting", 0, 0],
    ]);
  });

  it("keeps its own error", async () => {
    const failed = withCopySteps(SAMPLE_CLOCK, CHOICE, undefined, {}, async () => failing());
    await expect(failed).rejects.toThrow("no such table");
  });
});

function failing(): never {
  throw new RangeError("no such table");
}
