import { useRef, useState } from "react";
import type { SheetStore } from "../../standin/store/model/workbook";
import { ApiError } from "../../standin/wire/apiError";
import type { Place } from "../measures/place";
import { editableText } from "../typing/editableText";
import type { OpenWorkbook } from "../workbook/openWorkbook";

/** Where a cell is being edited: in the box over it, or in the formula bar. */
export type EditingPlace = "cell" | "bar";

/** A cell being edited, and the text in it so far. */
export interface Draft extends Place {
  readonly text: string;
  readonly where: EditingPlace;
}

/** What the grid and the formula bar do about editing. */
export interface Editing {
  readonly draft: Draft | null;
  /** Why the last entry was refused, `null` once another is begun. */
  readonly refused: string | null;
  /** Begins with the cell's own content, or with a text that replaces it. */
  readonly begin: (place: Place, where: EditingPlace, text?: string) => void;
  readonly type: (text: string) => void;
  /** Adds to the text: for keys that come before the editor is drawn. */
  readonly append: (text: string) => void;
  /** Goes on with the same draft in the other place. */
  readonly goOnIn: (where: EditingPlace) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties a cell at once. */
  readonly empty: (place: Place) => void;
}

/** Edits cells as Excel does: while one is being edited the add-in gets no answer but that. */
export function useEditing({ standIn, undo }: OpenWorkbook, sheet: SheetStore): Editing {
  const [draft, show] = useState<Draft | null>(null);
  // What ends the editing also takes the focus from the editor, which ends it again: the second time finds nothing.
  const current = useRef<Draft | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const enter = ({ row, column }: Place, text: string) => {
    if (text === editableText(sheet, row, column)) return;
    try {
      undo.enter(sheet, row, column, text);
      setRefused(null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error.message);
    }
  };
  const setDraft = (next: Draft | null) => {
    standIn.faults.cellEditMode = next !== null;
    current.current = next;
    show(next);
  };
  const change = (what: Partial<Draft>) => {
    if (current.current !== null) setDraft({ ...current.current, ...what });
  };
  return {
    draft,
    refused,
    begin: (place, where, text) => {
      setRefused(null);
      setDraft({ ...place, where, text: text ?? editableText(sheet, place.row, place.column) });
    },
    type: (text) => change({ text }),
    append: (text) => change({ text: `${current.current?.text ?? ""}${text}` }),
    goOnIn: (where) => change({ where }),
    commit: () => {
      const done = current.current;
      if (done === null) return;
      setDraft(null);
      enter(done, done.text);
    },
    cancel: () => setDraft(null),
    empty: (place) => enter(place, ""),
  };
}
