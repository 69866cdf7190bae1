import { useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { writeToClipboard } from "./clipboard";
import { wordTable } from "./wordTable";

const COPIED = "Copied. Paste it into your Word document.";
const NO_CLIPBOARD =
  "This Excel does not let the pane use the clipboard. Insert the table, then copy it from its sheet.";
const GONE = "Not copied: the columns that this table needs are no longer in the workbook.";

/** Builds a table from the workbook as it is now and puts on the clipboard so that Word keeps it as a table, and says whether that worked. */
export function useCopyForWord(table: AppendixTable) {
  const { rebuildTables } = useWorkflows();
  const { understood, showUnderstood } = useCheck();
  const { run } = useWork();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const say = (words: string) => {
    setOutcome(words);
    announce(words);
  };
  const copy = () => {
    if (understood === null) return;
    setOutcome(null);
    run(
      "Copying the table",
      async (options) => {
        const rebuilt = await rebuildTables(understood, [table], options);
        const [now] = rebuilt.tables;
        return { rebuilt, copied: now ? await writeToClipboard(wordTable(now)) : null };
      },
      ({ rebuilt, copied }) => {
        showUnderstood(rebuilt.understood);
        say(copied === null ? GONE : copied ? COPIED : NO_CLIPBOARD);
      },
    );
  };
  return { copy, outcome };
}
