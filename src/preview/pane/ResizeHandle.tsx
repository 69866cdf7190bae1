import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

/** Widths between which Excel lets a pane be drawn. */
export const PANE_WIDTH = { narrowest: 320, standard: 350, widest: 700 } as const;

const STEP = 10;

const useStyles = makeStyles({
  handle: {
    position: "absolute",
    left: "-4px",
    top: 0,
    bottom: 0,
    width: "7px",
    cursor: "col-resize",
    touchAction: "none",
    zIndex: 10,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
});

interface ResizeHandleProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The pane's left edge, to be dragged, or moved with the arrow keys. */
export function ResizeHandle({ width, onResize }: ResizeHandleProps) {
  const styles = useStyles();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") onResize(within(width + STEP));
    if (key === "ArrowRight") onResize(within(width - STEP));
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    onResize(within(document.documentElement.clientWidth - clientX));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter is a separator that can be moved
    <div
      role="separator"
      aria-label="Width of the task pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.narrowest}
      aria-valuemax={PANE_WIDTH.widest}
      tabIndex={0}
      className={styles.handle}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

const within = (width: number): number =>
  Math.min(PANE_WIDTH.widest, Math.max(PANE_WIDTH.narrowest, Math.round(width)));
