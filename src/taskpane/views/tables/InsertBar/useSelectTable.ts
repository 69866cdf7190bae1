import { useCallback } from "react";
import type { InsertedTable } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** Selects an inserted table in the workbook and says so to screen readers; the focus stays in the pane. */
export function useSelectTable(): (table: InsertedTable) => void {
  const { selectTable } = useWorkflows();
  const { attempt } = useWork();
  const announce = useAnnounce();
  return useCallback(
    (table) =>
      attempt(async () => {
        await selectTable(table);
        announce(`${table.caption} selected`);
      }),
    [announce, attempt, selectTable],
  );
}
