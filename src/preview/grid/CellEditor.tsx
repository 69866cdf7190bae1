import type { KeyboardEvent } from "react";
import { HEADINGS } from "../measures/sheetFrame";
import { isCellContent } from "../typing/cellContent";
import { useGridStyles } from "./grid.styles";
import { endKey, type SheetOnShow } from "./useSheetOnShow";

interface CellEditorProps {
  readonly shown: SheetOnShow;
  /** Called once the editing has ended. */
  readonly onDone: () => void;
}

/** The box in which a cell is edited, over the cell. */
export function CellEditor({ shown, onDone }: CellEditorProps) {
  const styles = useGridStyles();
  const { editing, drawing, finish } = shown;
  const { draft } = editing;
  if (draft === null) return null;
  const { rows, columns } = drawing.frame;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const key = endKey(event.key);
    if (key === null) return;
    event.preventDefault();
    finish(key, event.shiftKey);
    onDone();
  };
  return (
    <input
      data-cell-content
      aria-label="Cell content"
      className={styles.editor}
      // biome-ignore lint/a11y/noAutofocus: the person has just begun to edit this cell
      autoFocus={draft.where === "cell"}
      value={draft.text}
      onChange={(event) => editing.type(event.target.value)}
      onFocus={() => editing.goOnIn("cell")}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={({ relatedTarget }) => {
        if (!isCellContent(relatedTarget)) editing.commit();
      }}
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
