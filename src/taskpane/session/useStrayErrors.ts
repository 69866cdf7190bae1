import { useEffect } from "react";
import type { Work } from "./useWorkState";

/**
 * Errors that nothing caught: thrown by a button's handler, or in a promise that nobody waits for. They are shown
 * as any other problem. The browser would write them to its console, with their message, which can quote a cell.
 */
export function useStrayErrors(attempt: Work["attempt"]): void {
  useEffect(() => {
    const show = (event: Event, error: unknown) => {
      // Of a script from elsewhere, and of its own laying out, the browser gives no error.
      if (!(error instanceof Error)) return;
      event.preventDefault();
      attempt(() => Promise.reject(error));
    };
    const onError = (event: ErrorEvent) => show(event, event.error);
    const onRejection = (event: PromiseRejectionEvent) => show(event, event.reason);
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onRejection);
    return () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    };
  }, [attempt]);
}
