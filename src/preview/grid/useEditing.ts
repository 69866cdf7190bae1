import { useRef, useState } from "react";
import type { StandIn } from "../../standin/standIn";
import type { SheetStore } from "../../standin/store/model/workbook";
import { ApiError } from "../../standin/wire/apiError";
import { editableText } from "../workbook/editableText";
import { enterText } from "../workbook/enterText";
import type { Place } from "./moves";

/** A cell being edited, and the text in it so far. */
export interface Draft extends Place {
  readonly text: string;
}

/** What the grid does about editing. */
export interface Editing {
  readonly draft: Draft | null;
  /** Why the last entry was refused, `null` once another is begun. */
  readonly refused: string | null;
  /** Begins with the cell's own content, or with a text that replaces it. */
  readonly begin: (place: Place, text?: string) => void;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties a cell at once. */
  readonly empty: (place: Place) => void;
}

/** Edits cells as Excel does: while one is being edited the add-in gets no answer but that. */
export function useEditing(standIn: StandIn, sheet: SheetStore): Editing {
  const [draft, show] = useState<Draft | null>(null);
  // What ends the editing also takes the focus from the editor, which ends it again: the second time finds nothing.
  const current = useRef<Draft | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const enter = ({ row, column }: Place, text: string) => {
    try {
      enterText(sheet, row, column, text);
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
  return {
    draft,
    refused,
    begin: (place, text) => {
      setRefused(null);
      setDraft({ ...place, text: text ?? editableText(sheet, place.row, place.column) });
    },
    type: (text) => {
      if (current.current !== null) setDraft({ ...current.current, text });
    },
    commit: () => {
      const done = current.current;
      if (done === null) return;
      setDraft(null);
      if (done.text !== editableText(sheet, done.row, done.column)) enter(done, done.text);
    },
    cancel: () => setDraft(null),
    empty: (place) => enter(place, ""),
  };
}
