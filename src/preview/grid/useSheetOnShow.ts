import { useMemo } from "react";
import type { SheetStore } from "../../standin/store/model/workbook";
import { type Drawing, drawingOf } from "../sheet/drawing";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { useChanges } from "../workbook/watch";
import { moved } from "./moves";
import { type Editing, useEditing } from "./useEditing";
import { type SheetSelection, useSelection } from "./useSelection";

/** The keys that end the editing of a cell. */
export type EndKey = "Enter" | "Tab" | "Escape";

/** The sheet in front: how it is drawn, what is selected on it, and the cell that is being edited. */
export interface SheetOnShow {
  readonly sheet: SheetStore;
  readonly drawing: Drawing;
  readonly selection: SheetSelection;
  /** Grows with every choice, also of what is chosen already. */
  readonly choices: number;
  readonly editing: Editing;
  /** Takes or leaves what was typed, as the key says, and chooses the cell that it leads to. */
  readonly finish: (key: EndKey, shift: boolean) => void;
}

/** What the formula bar and the grid share. */
export function useSheetOnShow(workbook: OpenWorkbook, sheet: SheetStore): SheetOnShow {
  const { standIn, watch } = workbook;
  const contents = useChanges(watch, "contents");
  const choices = useChanges(watch, "selection");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is drawn again when its contents change
  const drawing = useMemo(() => drawingOf(sheet), [sheet, contents]);
  const editing = useEditing(workbook, sheet);
  const selection = useSelection(standIn, sheet);
  return {
    sheet,
    drawing,
    selection,
    choices,
    editing,
    finish: (key, shift) => {
      if (key === "Escape") editing.cancel();
      else editing.commit();
      const to = moved(selection.active, { key, shift, ctrl: false }, drawing, 1);
      if (to !== null) selection.select(to, false);
    },
  };
}

/** The key that ends the editing, `null` for any other. */
export const endKey = (key: string): EndKey | null =>
  key === "Enter" || key === "Tab" || key === "Escape" ? key : null;
