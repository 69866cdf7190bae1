import type { Area } from "../../domain/records/area";

/** Where something was found: cells of one sheet, or the sheet itself where `areas` is empty. */
export interface Place {
  readonly sheet: string;
  /** Whether Excel shows the sheet's tab: nothing on another sheet can be selected. */
  readonly shown: boolean;
  readonly areas: readonly Area[];
}

interface OnSheet<Kind extends string> {
  readonly kind: Kind;
  readonly place: Place;
  /** How many of them: rows, columns, cells, notes. */
  readonly count: number;
}

/** Something that leaves with the workbook and that a reader would not see. */
export type Found =
  | { readonly kind: "hidden sheet"; readonly place: Place; readonly very: boolean }
  | OnSheet<"hidden rows">
  | OnSheet<"filtered rows">
  | OnSheet<"hidden columns">
  | OnSheet<"comments">
  | OnSheet<"notes">
  | OnSheet<"text in the cell's colour">
  | OnSheet<"tiny text">
  | OnSheet<"hidden by number format">
  | OnSheet<"far cells">
  | (OnSheet<"covered cells"> & { readonly object: string })
  | { readonly kind: "hidden object"; readonly place: Place; readonly object: string }
  | (OnSheet<"list to choose from"> & { readonly source: ListSource })
  | (OnSheet<"links in cells"> & { readonly target: string })
  | (OnSheet<"other workbook"> & { readonly target: string })
  | {
      readonly kind: "header or footer";
      readonly place: Place;
      readonly text: string;
      /** The pages that it stands on, where the sheet makes use of it. */
      readonly pages: "every page" | "odd pages" | "even pages" | "first page";
    }
  | { readonly kind: "pivot table"; readonly place: Place; readonly name: string }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly hidden: boolean;
      /** What it stands for, as Excel writes it: "=Cases!$A$1:$C$9". */
      readonly formula: string;
      /** The sheet that alone knows it; `null` for a name of the whole workbook. */
      readonly sheet: string | null;
    }
  | { readonly kind: "document property"; readonly property: string; readonly value: string }
  | { readonly kind: "custom property"; readonly property: string; readonly value: string }
  | { readonly kind: "custom XML"; readonly namespace: string }
  | { readonly kind: "kept by Conference Check" };

/** Where the choices stand that a person may choose from in a cell. */
export type ListSource = "typed in" | "cells";

export type FoundKind = Found["kind"];

/** What was not looked at, and why; the words are in `notLookedWords`. */
export interface NotLooked {
  readonly what:
    | "comments"
    | "notes"
    | "contents"
    | "rows"
    | "colours and links"
    | "number formats"
    | "lists to choose from";
  /** The sheet it concerns, `null` for all of them. */
  readonly sheet: string | null;
  readonly why: "Excel too old" | "too large";
}

/** What the workbook carries unseen, and how far it was looked through. */
export interface Inspection {
  readonly found: readonly Found[];
  readonly notLooked: readonly NotLooked[];
  /** Worksheets that were looked through. */
  readonly sheets: number;
}
