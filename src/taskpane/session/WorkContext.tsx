import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStrayErrors } from "./useStrayErrors";
import { useWorkState, type Work } from "./useWorkState";

const WorkContext = createContext<Work | null>(null);

/** One piece of work at a time, and the last problem, for all views. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const { state, run, attempt, cancel, dismiss } = useWorkState();
  useStrayErrors(attempt);
  const work = useMemo(
    () => ({ state, run, attempt, cancel, dismiss }),
    [state, run, attempt, cancel, dismiss],
  );
  return <WorkContext value={work}>{children}</WorkContext>;
}

/** The work of the pane: what is running, what went wrong, and how to start something. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error("useWork needs a WorkProvider around it");
  return work;
}
