import type { Slices } from "../domain/slices";
import type { Clock } from "./clock";
import type { Progress, WorkOptions } from "./progress";

/** How long work goes on before the pane has its turn: half of what a person would notice. */
const SLICE_MS = 25;
/** Progress is told this often at most: to show it takes time too. */
const TOLD_EVERY_MS = 100;

/** What is done, and how much there is of what is counted. */
export type Task = Omit<Progress, "done">;

/**
 * Runs work to its end, letting the pane have its turn between slices, and tells of its progress: at the
 * start, now and then, and at the end.
 * @throws the signal's reason where the work was stopped; nothing of it is left behind.
 */
export async function inSlices<T>(
  work: Slices<T>,
  task: Task,
  clock: Pick<Clock, "elapsed">,
  { signal, onProgress }: WorkOptions = {},
): Promise<T> {
  onProgress?.({ ...task, done: 0 });
  await letPaneDraw(signal);
  let done = 0;
  let begun = clock.elapsed();
  let told = begun;
  for (;;) {
    const step = work.next();
    if (step.done) {
      onProgress?.({ ...task, done: task.of });
      return step.value;
    }
    done += step.value;
    const now = clock.elapsed();
    if (now - begun < SLICE_MS) continue;
    if (now - told >= TOLD_EVERY_MS) {
      onProgress?.({ ...task, done: Math.min(done, task.of) });
      told = now;
    }
    await letPaneDraw(signal);
    begun = clock.elapsed();
  }
}

/**
 * Lets the pane draw and take clicks between two pieces of work: a message to oneself comes after what already
 * waits, and without the delay that a browser adds to timers that follow one another.
 * @throws the signal's reason where the work was stopped meanwhile.
 */
async function letPaneDraw(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  signal?.throwIfAborted();
}
