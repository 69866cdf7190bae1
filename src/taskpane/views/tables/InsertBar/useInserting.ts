import { useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { counted } from "../../../../domain/text/numbers";
import type {
  InsertedTable,
  LeftTable,
  TablePlace,
  Understood,
} from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** What the last insertion or refresh did. */
export interface Done {
  readonly title: string;
  readonly tables: readonly InsertedTable[];
  /** Tables that were not refreshed, and show what they showed before. */
  readonly left: readonly LeftTable[];
}

/** What the numbers of an inserted table are. */
export type NumbersAs = "values" | "formulas";

function refreshedInWords(refreshed: number, left: number): string {
  if (refreshed + left === 0) return "No tables of this add-in are in the workbook yet";
  const done = `${counted(refreshed, "table")} refreshed`;
  return left === 0 ? done : `${done}, ${left} not`;
}

/** Inserting and refreshing tables, and what came of it. */
export function useInserting(understood: Understood) {
  const workflows = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [done, setDone] = useState<Done | null>(null);

  const finish = (
    title: string,
    tables: readonly InsertedTable[],
    left: readonly LeftTable[] = [],
  ) => {
    setDone({ title, tables, left });
    announce(title);
  };
  const insert = (tables: readonly AppendixTable[], place: TablePlace, numbersAs: NumbersAs) =>
    run(
      "Inserting the tables",
      (options) =>
        workflows.insertTables(tables, place, {
          ...options,
          ...(numbersAs === "formulas" && { formulasOver: understood }),
        }),
      (inserted) => finish(`${counted(inserted.length, "table")} inserted`, inserted),
    );
  const refresh = () =>
    run("Refreshing the tables", workflows.refreshTables, ({ refreshed, left }) =>
      finish(refreshedInWords(refreshed.length, left.length), refreshed, left),
    );

  return { busy: state.kind === "running", insert, refresh, done };
}
