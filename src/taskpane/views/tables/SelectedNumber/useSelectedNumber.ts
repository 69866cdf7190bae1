import { useState } from "react";
import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";
import type { WorkOptions } from "../../../../workflows/progress";
import type { Understood } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The table and cell that are selected in the workbook, "nothing", or `null` while nobody has asked. */
type Found = { readonly table: AppendixTable; readonly position: TablePosition } | "nothing" | null;

/** Finds the selected cell among the inserted tables and builds its table from the workbook as it is now. */
export function useSelectedNumber(understood: Understood) {
  const { selectedTableCell, understandWorkbook, buildTables } = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const [found, setFound] = useState<Found>(null);

  const look = async (options: WorkOptions): Promise<Found> => {
    const position = await selectedTableCell();
    if (position === null) return "nothing";
    const now = await understandWorkbook({ ...options, asAt: understood.asAt });
    const { tables } = await buildTables(now, position.period, { ...options, ids: [position.id] });
    const [table] = tables;
    const behind = table?.rows[position.row]?.cells[position.column]?.behind;
    return table && behind ? { table, position } : "nothing";
  };
  const open = () =>
    run("Looking for the selected number", look, (result) => {
      setFound(result);
      if (result === "nothing") announce("No number of an inserted table is selected");
    });

  return { found, open, close: () => setFound(null) };
}
