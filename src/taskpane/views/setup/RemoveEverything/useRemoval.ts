import { useState } from "react";
import { counted } from "../../../../domain/text/numbers";
import type { OurTrace } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

type Stage =
  | { readonly kind: "start" }
  | { readonly kind: "listed"; readonly traces: readonly OurTrace[] }
  /** `traces` is what is left because it could not be removed. */
  | { readonly kind: "removed"; readonly traces: readonly OurTrace[] };

const START: Stage = { kind: "start" };

/** First the list of what is there, then its removal. */
export function useRemoval() {
  const workflows = useWorkflows();
  const { state, run } = useWork();
  const { setHighlighted } = useCheck();
  const announce = useAnnounce();
  const [stage, setStage] = useState<Stage>(START);

  const list = () =>
    run("Looking through the workbook", workflows.listTraces, (traces) => {
      setStage({ kind: "listed", traces });
      announce(counted(traces.length, "thing to remove", "things to remove"));
    });
  const remove = () =>
    run("Removing everything of this add-in", workflows.removeEverything, (traces) => {
      setStage({ kind: "removed", traces });
      setHighlighted(false);
      announce(
        traces.length === 0
          ? "Everything of this add-in was removed"
          : `Removed, except ${traces.map(({ what }) => what).join(", ")}`,
      );
    });

  return {
    busy: state.kind === "running",
    stage,
    list,
    remove,
    cancel: () => setStage(START),
  };
}
