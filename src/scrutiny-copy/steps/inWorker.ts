import type { StepAnswer, StepAsked } from "./answerStep";
import type { CopySteps, StepName } from "./copySteps";

/** A worker that could not be started, or that ended of itself: what it was to do can be done elsewhere. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

/**
 * The long steps of a copy, done in a worker. Stopping ends the worker at once, whatever it is doing.
 * @throws WorkerLost where the worker cannot do them; the signal's reason where they are stopped.
 */
export function inWorker(worker: Worker, signal?: AbortSignal): Pick<CopySteps, StepName> {
  const ask = (step: StepName, given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      signal?.throwIfAborted();
      const { port1, port2 } = new MessageChannel();
      const over = () => {
        port1.close();
        signal?.removeEventListener("abort", stop);
      };
      const stop = () => {
        over();
        worker.terminate();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", stop, { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        over();
        reject(new WorkerLost());
      };
      port1.onmessage = ({ data: answer }: MessageEvent<StepAnswer>) => {
        over();
        if ("done" in answer) resolve(answer.done);
        else reject(Object.assign(new Error(answer.failed.message), { name: answer.failed.name }));
      };
      const asked: StepAsked = { step, given };
      worker.postMessage(asked, [port2]);
    });
  return {
    publish: (...given) => ask("publish", given) as ReturnType<CopySteps["publish"]>,
    write: (...given) => ask("write", given) as ReturnType<CopySteps["write"]>,
  };
}
