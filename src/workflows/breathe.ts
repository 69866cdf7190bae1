/**
 * Lets the pane draw and take clicks between two pieces of work: a message to oneself comes after what already
 * waits, and without the delay that a browser adds to timers that follow one another.
 * @throws the signal's reason where the work was stopped meanwhile.
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  signal?.throwIfAborted();
}
