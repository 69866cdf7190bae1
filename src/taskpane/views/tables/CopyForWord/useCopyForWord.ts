import { chartsOf } from "../../../../domain/tables/engine/charts";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import type { RebuiltTables, Understood } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { chartPicture } from "../../../components/TableChart/chartPicture";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { writeToClipboard } from "./clipboard";
import { type Copied, copiedInWords } from "./copiedInWords";
import { wordTable, wordTables } from "./wordTable";

/**
 * Builds tables from the workbook as it is now and puts them on the clipboard, all in one go, so that Word keeps
 * them as tables.
 * @param said gets what was copied, sentence by sentence, whether the clipboard took it, and the workbook that it was read from
 */
export function useCopyForWord(
  understood: Understood,
  said: (words: readonly string[], taken: boolean, of: Understood) => void,
): (tables: readonly AppendixTable[]) => void {
  const { rebuildTables } = useWorkflows();
  const { showUnderstood } = useCheck();
  const { run } = useWork();
  const announce = useAnnounce();
  return (tables) =>
    run(
      tables.length === 1 ? "Copying the table" : "Copying the tables",
      async (options) => {
        const rebuilt = await rebuildTables(understood, tables, options);
        return { rebuilt, copied: await copyTables(rebuilt) };
      },
      ({ rebuilt, copied }) => {
        showUnderstood(rebuilt.understood);
        const words = copiedInWords(copied);
        said(words, copied.taken, rebuilt.understood);
        announce(words.join(" "));
      },
    );
}

async function copyTables({ tables, unavailable }: RebuiltTables): Promise<Copied> {
  const pictures = tables.map((table) =>
    chartsOf(table).map((chart) => chartPicture({ ...table, chart })),
  );
  const forWord = tables.map((table, at) => wordTable(table, pictures[at] ?? []));
  const charts = pictures.flat();
  const drawn = charts.filter((picture) => picture !== null).length;
  return {
    taken: tables.length > 0 && (await writeToClipboard(wordTables(forWord))),
    tables: tables.map(({ caption }) => caption),
    pictures: drawn,
    described: charts.length - drawn,
    gone: unavailable.map(({ caption, missing }) => `${caption} (${missing.join(", ")})`),
  };
}
