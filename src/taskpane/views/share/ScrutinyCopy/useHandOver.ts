import { useState } from "react";
import type { ScrutinyCopy } from "../../../../workflows/scrutinyCopy";
import { useAnnounce } from "../../../announcer/Announcer";
import { saveAsFile } from "../../../components/saveAsFile";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

const OPENED =
  "The copy is open beside the tracker. Save it under a name of your choice. If you see no new window, a pop-up " +
  "blocker held it back: save the copy here instead.";

/** Opening a proved copy beside the tracker, or saving it as a file where Excel cannot open it. */
export function useHandOver(copy: ScrutinyCopy) {
  const { openScrutinyCopy } = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [done, setDone] = useState<string | null>(null);
  const finish = (words: string) => {
    setDone(words);
    announce(words);
  };
  return {
    busy: state.kind === "running",
    done,
    open: () =>
      run(
        "Opening the copy",
        () => openScrutinyCopy(copy),
        () => finish(OPENED),
      ),
    save: () => {
      saveAsFile(copy.bytes, "scrutiny-copy.xlsx");
      finish("The copy is in your downloads as scrutiny-copy.xlsx.");
    },
  };
}
