import { useState } from "react";
import { useAnnounce } from "../../announcer/Announcer";
import { useWork } from "../../session/WorkContext";
import { useWorkflows } from "../../session/WorkflowsContext";
import { saveAsFile } from "../saveAsFile";

/** Opening the sample beside the workbook at work, or saving it where Excel cannot open it. */
export function useSample() {
  const { openSample } = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [done, setDone] = useState<string | null>(null);
  const open = () =>
    run("Opening the sample", openSample, ({ name, bytes, opened }) => {
      if (!opened) saveAsFile(bytes, name);
      const words = opened
        ? "The sample is open in its own window. Open Conference Check there and choose Validate."
        : `The sample is in your downloads as ${name}. Open it, and Conference Check in it.`;
      setDone(words);
      announce(words);
    });
  return { busy: state.kind === "running", open, done };
}
