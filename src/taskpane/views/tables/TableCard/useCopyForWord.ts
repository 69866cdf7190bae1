import { useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { writeToClipboard } from "./clipboard";
import { wordTable } from "./wordTable";

/** Puts a table on the clipboard so that Word keeps it as a table, and says whether that worked. */
export function useCopyForWord(table: AppendixTable) {
  const { attempt } = useWork();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () =>
    attempt(async () => {
      const copied = await writeToClipboard(wordTable(table));
      const words = copied
        ? "Copied. Paste it into your Word document."
        : "This Excel does not let the pane use the clipboard. Insert the table, then copy it from its sheet.";
      setOutcome(words);
      announce(words);
    });
  return { copy, outcome };
}
