import { useState } from "react";
import type { AppendixTable, UnavailableTable } from "../../../../domain/tables/engine/table";
import { counted, numberText } from "../../../../domain/text/numbers";
import type {
  InsertedTable,
  LeftTable,
  TablePlace,
  Understood,
} from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
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
  return left === 0 ? done : `${done}, ${numberText(left)} not`;
}

function insertedInWords(inserted: number, unavailable: readonly UnavailableTable[]): string {
  const done = `${counted(inserted, "table")} inserted`;
  if (unavailable.length === 0) return done;
  const lacking = unavailable.map(({ caption, missing }) => `${caption} (${missing.join(", ")})`);
  return `${done}. Not inserted, because their columns are no longer there: ${lacking.join("; ")}`;
}

/** Inserting and refreshing tables, and what came of it. */
export function useInserting(understood: Understood) {
  const workflows = useWorkflows();
  const { state, run } = useWork();
  const { showUnderstood } = useCheck();
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
      async (options) => {
        const now = await workflows.rebuildTables(understood, tables, options);
        const inserted = await workflows.insertTables(now.tables, place, {
          ...options,
          ...(numbersAs === "formulas" && { formulasOver: now.understood }),
        });
        return { now, inserted };
      },
      ({ now, inserted }) => {
        showUnderstood(now.understood);
        finish(insertedInWords(inserted.length, now.unavailable), inserted);
      },
    );
  const refresh = () =>
    run("Refreshing the tables", workflows.refreshTables, ({ refreshed, left }) =>
      finish(refreshedInWords(refreshed.length, left.length), refreshed, left),
    );

  return { busy: state.kind === "running", insert, refresh, done };
}
