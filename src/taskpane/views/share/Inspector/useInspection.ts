import { useState } from "react";
import type { Inspection } from "../../../../workflows/inspectWorkbook";
import { inspectionVerdict } from "../../../../workflows/inspectWorkbook";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The last look through the workbook, and how to take another. */
export function useInspection() {
  const { inspectWorkbook } = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const inspect = () =>
    run("Looking for what a reader would not see", inspectWorkbook, (finished) => {
      setInspection(finished);
      announce(inspectionVerdict(finished));
    });
  return { inspection, inspect, busy: state.kind === "running" };
}
