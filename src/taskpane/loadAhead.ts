/**
 * Loads parts of the pane once it is on screen, each in its own turn, so that they are there when they are
 * first needed. What fails to load is tried again, and spoken of, when it is needed.
 */
export function loadAhead(parts: readonly (() => Promise<unknown>)[]): void {
  requestAnimationFrame(() => setTimeout(() => loadInTurn(parts)));
}

async function loadInTurn([first, ...others]: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (!first) return;
  await Promise.allSettled([first()]);
  setTimeout(() => loadInTurn(others));
}
