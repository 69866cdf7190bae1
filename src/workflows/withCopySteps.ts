import type { CopyChoice } from "../scrutiny-copy/scrutinyCopy";
import { type CopySteps, IN_PLACE, type StepName } from "../scrutiny-copy/steps/copySteps";
import { inWorker, WorkerLost } from "../scrutiny-copy/steps/inWorker";
import type { Clock } from "./clock";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";

/** Starts a worker that does the long steps of a scrutiny copy. */
export type StartWorker = () => Worker;

/**
 * Does the work of a copy without holding up the pane: its long steps in a worker that ends with it, the rest in slices.
 * Where there is no worker, or it is lost, the work is done here instead, from its start: the pane then stands
 * still for seconds, and the copy is the same.
 */
export async function withCopySteps<T>(
  clock: Clock,
  { tables }: CopyChoice,
  startWorker: StartWorker | undefined,
  options: WorkOptions,
  work: (steps: CopySteps) => Promise<T>,
): Promise<T> {
  const { signal, onProgress } = options;
  const task = { step: "building", of: tables.length, counting: "tables" } as const;
  const told = (steps: Pick<CopySteps, StepName>): CopySteps => ({
    ...steps,
    run: (slices) => inSlices(slices, task, clock, options),
    publish: (...given) => {
      onProgress?.({ ...UNCOUNTED, step: "protecting" });
      return steps.publish(...given);
    },
    write: (...given) => {
      onProgress?.({ ...UNCOUNTED, step: "writing" });
      return steps.write(...given);
    },
  });
  const worker = started(startWorker);
  if (!worker) return work(told(IN_PLACE));
  try {
    return await work(told(inWorker(worker, signal)));
  } catch (error) {
    if (!(error instanceof WorkerLost)) throw error;
    return await work(told(IN_PLACE));
  } finally {
    worker.terminate();
  }
}

/** A long step cannot say how far it has come. */
const UNCOUNTED = { done: 0, of: 0, counting: "tables" } as const;

/** A browser that forbids workers throws where another fails later: both ways there is none. */
function started(startWorker: StartWorker | undefined): Worker | undefined {
  try {
    return startWorker?.();
  } catch {
    return undefined;
  }
}
