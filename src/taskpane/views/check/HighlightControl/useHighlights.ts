import { notMarkedInWords } from "../../../../workflows/notMarked";
import { openFindings } from "../../../../workflows/openFindings";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** Putting the highlights of a check into the sheets and taking them out. */
export function useHighlights(validation: Validation) {
  const workflows = useWorkflows();
  const { state, run } = useWork();
  const { setHighlighted } = useCheck();
  const announce = useAnnounce();

  const clear = () =>
    run("Clearing the highlights", workflows.clearHighlights, () => {
      setHighlighted(false);
      announce("Highlights cleared");
    });

  const show = () =>
    run(
      "Marking the findings",
      (options) =>
        workflows.showHighlights(openFindings(validation, validation.result.findings), {
          ...options,
          sheets: validation.snapshot.sheets,
        }),
      (notMarked) => {
        setHighlighted(true, notMarked);
        announce(
          notMarked.length === 0
            ? "Findings are highlighted in the sheets"
            : notMarkedInWords(notMarked),
        );
      },
    );

  return {
    busy: state.kind === "running",
    turn: (on: boolean) => (on ? show() : clear()),
    clear,
  };
}
