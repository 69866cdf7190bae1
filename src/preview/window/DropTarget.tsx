import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";

const useStyles = makeStyles({
  /** Over all of the window, the pane's frame too: what is dropped on a frame the browser would open in its place. */
  over: {
    position: "fixed",
    inset: 0,
    zIndex: 1_000,
    display: "grid",
    placeItems: "center",
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    boxSizing: "border-box",
    backgroundColor: "rgba(255, 255, 255, 0.85)",
    color: "#242424",
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  readonly className: string;
  readonly children: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** A window that a workbook can be dropped on, to open it. */
export function DropTarget({ onFile, className, children }: DropTargetProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be opened with the menu too
    <div
      className={className}
      onDragEnter={(event) => setOver(carriesFiles(event))}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault();
      }}
      onDragLeave={({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      {over ? <div className={styles.over}>Drop a workbook here to open it</div> : null}
    </div>
  );
}
