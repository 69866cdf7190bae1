import { useCallback } from "react";
import { type CellRef, cellInWords } from "../../domain/records/source";
import { useAnnounce } from "../announcer/Announcer";
import { useWork } from "./WorkContext";
import { useWorkflows } from "./WorkflowsContext";

/** Selects a cell of the workbook and says so to screen readers; the focus stays in the pane. */
export function useSelectCell(): (cell: CellRef) => void {
  const { selectCell } = useWorkflows();
  const { attempt } = useWork();
  const announce = useAnnounce();
  return useCallback(
    (cell) =>
      attempt(async () => {
        await selectCell(cell);
        announce(`${cellInWords(cell)} selected`);
      }),
    [announce, attempt, selectCell],
  );
}
