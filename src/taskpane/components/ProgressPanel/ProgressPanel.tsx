import { Button, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../../../workflows/progress";
import { useProgressPanelStyles } from "./progressPanel.styles";
import { progressWords } from "./progressWords";

interface ProgressPanelProps {
  readonly what: string;
  readonly progress: Progress | null;
  /** Excel has not answered for a while. */
  readonly silent: boolean;
  readonly onCancel: () => void;
}

/** What is being done, how far it has come, and the button that stops it. */
export function ProgressPanel({ what, progress, silent, onCancel }: ProgressPanelProps) {
  const styles = useProgressPanelStyles();
  return (
    <div className={styles.root}>
      <div className={styles.text}>
        <p className={styles.what}>{what}</p>
        <p className={styles.step}>{progress ? progressWords(progress) : "Waiting for Excel"}</p>
        {silent ? (
          <p className={styles.step}>
            Excel has not answered for 10 seconds. If a cell is being edited or a box is open in
            Excel, finish there first. You can keep waiting, or stop.
          </p>
        ) : null}
      </div>
      {progress && progress.of > 0 ? (
        <ProgressBar value={progress.done} max={progress.of} aria-label={what} />
      ) : (
        // Fluent's own pulses while it waits, though less motion was asked for.
        <div role="progressbar" aria-label={what} className={styles.track}>
          <div className={styles.underway} />
        </div>
      )}
      <Button className={styles.cancel} onClick={onCancel}>
        {silent ? "Stop waiting" : "Cancel"}
      </Button>
    </div>
  );
}
