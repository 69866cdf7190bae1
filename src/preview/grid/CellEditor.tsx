import type { KeyboardEvent } from "react";
import { HEADINGS } from "../measures/sheetFrame";
import type { Drawing } from "../sheet/drawing";
import { useGridStyles } from "./grid.styles";
import type { Editing } from "./useEditing";

interface CellEditorProps {
  readonly drawing: Drawing;
  readonly editing: Editing;
  /** Called with the key that ended the editing, so that the selection can move on. */
  readonly onDone: (key: "Enter" | "Tab" | "Escape", shift: boolean) => void;
}

/** The box in which a cell is edited, over the cell. */
export function CellEditor({ drawing, editing, onDone }: CellEditorProps) {
  const styles = useGridStyles();
  const { draft } = editing;
  if (draft === null) return null;
  const { rows, columns } = drawing.frame;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key } = event;
    if (key !== "Enter" && key !== "Tab" && key !== "Escape") return;
    event.preventDefault();
    if (key === "Escape") editing.cancel();
    else editing.commit();
    onDone(key, event.shiftKey);
  };
  return (
    <input
      aria-label="Cell content"
      className={styles.editor}
      // biome-ignore lint/a11y/noAutofocus: the person has just begun to edit this cell
      autoFocus
      value={draft.text}
      onChange={(event) => editing.type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={editing.commit}
      style={{
        left: HEADINGS.width + columns.start(draft.column) - 1,
        top: -1,
        minWidth: columns.size(draft.column) + 1,
        width: `${draft.text.length + 3}ch`,
        height: rows.size(draft.row) + 1,
      }}
    />
  );
}
