import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../announcer/Announcer";
import { Notice } from "../components/Notice/Notice";
import { ProgressPanel } from "../components/ProgressPanel/ProgressPanel";
import type { WorkState } from "../session/useWorkState";
import { useWork } from "../session/WorkContext";
import { useWorkStatusStyles } from "./workStatus.styles";

/** The running work or the last problem, above whichever view is shown. */
export function WorkStatus() {
  const { state, cancel, dismiss } = useWork();
  const styles = useWorkStatusStyles();
  const announce = useAnnounce();
  useStatusAnnouncements(state);

  const stop = () => {
    cancel();
    announce("Stopped");
  };
  if (state.kind === "running" && state.shown) {
    const { what, progress, silent } = state;
    return (
      <div className={styles.root}>
        <ProgressPanel what={what} progress={progress} silent={silent} onCancel={stop} />
      </div>
    );
  }
  if (state.kind !== "problem") return null;
  const { words, again } = state;
  return (
    <div className={styles.root}>
      <Notice
        tone="problem"
        title={words.happened}
        actions={
          <>
            <Button onClick={again}>Try again</Button>
            <Button appearance="subtle" onClick={dismiss}>
              Close
            </Button>
          </>
        }
      >
        <p>{words.why}</p>
        <p>{words.next}</p>
        {words.reference === null ? null : <p>Reference: {words.reference}</p>}
      </Notice>
    </div>
  );
}

/** Says aloud when work takes a while, falls silent or fails. */
function useStatusAnnouncements(state: WorkState) {
  const announce = useAnnounce();
  const message = messageOf(state);
  const said = useRef("");
  useEffect(() => {
    if (message !== "" && message !== said.current) {
      announce(message, state.kind === "problem" ? "assertive" : "polite");
    }
    said.current = message;
  }, [announce, message, state.kind]);
}

function messageOf(state: WorkState): string {
  if (state.kind === "problem") return `${state.words.happened} ${state.words.next}`;
  if (state.kind !== "running" || !state.shown) return "";
  if (state.silent) return "Excel has not answered for 10 seconds. You can keep waiting, or stop.";
  return state.what;
}
