import { createContext, useContext } from "react";
import type { Workflows } from "../../workflows/workflows";

/** The workflows the pane works with: Excel's own in the add-in, others in tests. */
export const WorkflowsContext = createContext<Workflows | null>(null);

/** Everything a person can ask for. */
export function useWorkflows(): Workflows {
  const workflows = useContext(WorkflowsContext);
  if (!workflows) throw new Error("useWorkflows needs a WorkflowsContext around it");
  return workflows;
}
