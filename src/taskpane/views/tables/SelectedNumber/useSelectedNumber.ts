import type { Period } from "../../../../domain/calendar/periods";
import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";
import type { WorkOptions } from "../../../../workflows/progress";
import type { Understood } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useSaidOf } from "../../../session/useSaidOf";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The table and cell that are selected in the workbook, or "nothing". */
type Found = { readonly table: AppendixTable; readonly position: TablePosition } | "nothing";

interface Looked {
  readonly found: Found;
  /** The workbook that it was looked for in. */
  readonly now: Understood;
}

/** Finds the selected cell among the inserted tables and builds its table from the workbook as it is now. */
export function useSelectedNumber(understood: Understood, period: Period) {
  const { selectedTableCell, understandWorkbook, buildTables } = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const { showUnderstood } = useCheck();
  const [found, say] = useSaidOf<Found>(understood, period);

  const look = async (options: WorkOptions): Promise<Looked> => {
    const position = await selectedTableCell();
    if (position === null) return { found: "nothing", now: understood };
    const now = await understandWorkbook({ ...options, asAt: understood.asAt });
    const { tables } = await buildTables(now, position.period, { ...options, ids: [position.id] });
    const [table] = tables;
    const behind = table?.rows[position.row]?.cells[position.column]?.behind;
    return { found: table && behind ? { table, position } : "nothing", now };
  };
  const open = () =>
    run("Looking for the selected number", look, ({ found: result, now }) => {
      // The rows are named by the workbook that they were counted in.
      showUnderstood(now);
      say(result, now);
      if (result === "nothing") announce("No number of an inserted table is selected");
    });

  return { found, open, close: () => say(null) };
}
