import { useEffect, useState } from "react";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** Writing a check's findings on a sheet of their own. */
export function useFindingsSheet(validation: Validation) {
  const { writeFindings } = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const [written, setWritten] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check has not been written yet
  useEffect(() => setWritten(null), [validation.checkedAt]);

  const write = () =>
    run(
      "Writing the findings sheet",
      (options) => writeFindings(validation, options),
      ({ sheet }) => {
        setWritten(sheet);
        announce(`The findings are on the sheet ${sheet}`);
      },
    );
  return { written, write };
}
