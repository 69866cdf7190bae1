import { useEffect } from "react";
import type { Unsaved } from "./Unsaved";

/** Has the browser ask before the page is left while a workbook has changes that were not saved. */
export function useLeaveQuestion(unsaved: Unsaved | null): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (unsaved?.any) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [unsaved]);
}
