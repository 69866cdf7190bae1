import { asProblem } from "./officeErrors";

/** One conversation with Excel, and how to end it early. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /**
   * Sends what is queued and waits for the answer: one round trip.
   * @throws the signal's reason before anything is sent, once the work was stopped.
   */
  sync(): Promise<void>;
}

/**
 * Runs `work` against Excel. Stopping takes effect at once, even while Excel does not answer: what it
 * answers later is ignored, and nothing more is sent.
 * @throws ExcelProblem for anything Excel refuses; the signal's reason when stopped.
 */
export async function inExcel<T>(
  signal: AbortSignal | undefined,
  work: (conversation: Conversation) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const running = Excel.run((context) => {
    const sync = async () => {
      signal?.throwIfAborted();
      await context.sync();
      signal?.throwIfAborted();
    };
    return work({ context, sync });
  });
  try {
    return await unlessStopped(running, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw asProblem(error);
  }
}

function unlessStopped<T>(running: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return running;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
