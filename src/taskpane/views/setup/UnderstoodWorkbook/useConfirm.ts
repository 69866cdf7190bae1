import type { ProfileChoice } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** Keeps a person's word on a sheet or a column, and shows the workbook as it is then understood. */
export function useConfirm(): (choice: ProfileChoice, what: string) => void {
  const { confirm } = useWorkflows();
  const { run } = useWork();
  const { showUnderstood } = useCheck();
  const announce = useAnnounce();
  return (choice, what) =>
    run(
      "Reading the workbook again",
      (options) => confirm(choice, options),
      (understood) => {
        showUnderstood(understood);
        announce(`${what}: saved in this workbook`);
      },
    );
}
