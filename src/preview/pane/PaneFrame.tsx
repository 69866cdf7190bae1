import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useRegionKeys } from "../window/regions";
import { ResizeHandle } from "./ResizeHandle";

interface PaneFrameProps {
  /** The address part behind "?", as the ribbon's buttons write it. */
  readonly query: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** Anything that, when it changes, the pane is notified of as Office notifies it of a new look. */
  readonly look: string;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    position: "relative",
  },
  title: {
    display: "flex",
    alignItems: "center",
    height: "36px",
    flexShrink: 0,
    margin: 0,
    padding: "0 12px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    boxSizing: "border-box",
  },
  frame: { flexGrow: 1, border: "none", width: "100%", minHeight: 0 },
});

/** The task pane as Excel frames it: the title, and the add-in's own page below. */
export function PaneFrame({ query, width, onResize, look }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useRegionKeys(frame, query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told on every new look
  useEffect(() => {
    frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
  }, [look]);
  return (
    <aside className={styles.pane} style={{ width }} aria-label="Task pane">
      <ResizeHandle width={width} onResize={onResize} />
      <h2 className={styles.title}>Conference Check</h2>
      <iframe
        ref={frame}
        className={styles.frame}
        title="Conference Check"
        src={`pane.html${query}`}
      />
    </aside>
  );
}
