/**
 * Lets the pane draw and take clicks between two pieces of work.
 * @throws the signal's reason where the work was stopped meanwhile.
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
