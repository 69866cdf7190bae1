import { useState } from "react";
import type { StandIn } from "../../host/standIn";
import type { SheetStore } from "../../host/store/sheet/sheetStore";
import { ApiError } from "../../host/wire/apiError";
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
  const [draft, setDraft] = useState<Draft | null>(null);
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
  const end = () => {
    standIn.faults.cellEditMode = false;
    setDraft(null);
  };
  return {
    draft,
    refused,
    begin: (place, text) => {
      standIn.faults.cellEditMode = true;
      setRefused(null);
      setDraft({ ...place, text: text ?? editableText(sheet, place.row, place.column) });
    },
    type: (text) => setDraft((before) => before && { ...before, text }),
    commit: () => {
      if (draft !== null && draft.text !== editableText(sheet, draft.row, draft.column)) {
        enter(draft, draft.text);
      }
      end();
    },
    cancel: end,
    empty: (place) => enter(place, ""),
  };
}
