import type { ReactNode } from "react";
import { createRoot, type RootOptions } from "react-dom/client";

/** What is left to say where not even the notice of a problem could be drawn. */
const STOPPED =
  "Conference Check has stopped. Close this pane and open it again. Nothing was sent anywhere.";

/**
 * Draws a page. React would write every error that it meets to the console, with its message, which can quote a
 * cell: here a boundary shows what happened, in words of our own, and the console gets nothing.
 * @returns what takes the page down again
 */
export function drawPage(element: HTMLElement, page: ReactNode): () => void {
  const shownByItsBoundary = () => undefined;
  const options: RootOptions = {
    onCaughtError: shownByItsBoundary,
    onRecoverableError: shownByItsBoundary,
    onUncaughtError: () => {
      element.textContent = STOPPED;
    },
  };
  const root = createRoot(element, options);
  root.render(page);
  return () => root.unmount();
}
