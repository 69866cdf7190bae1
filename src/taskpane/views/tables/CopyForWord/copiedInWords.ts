import { counted } from "../../../../domain/text/numbers";

/** What of some tables came to the clipboard. */
export interface Copied {
  /** Whether the clipboard took it. */
  readonly taken: boolean;
  /** Captions of the tables that are on it. */
  readonly tables: readonly string[];
  /** Charts that are on it as pictures, and those that this browser could not draw. */
  readonly pictures: number;
  readonly described: number;
  /** Captions of the tables that can no longer be made, with the columns they lack. */
  readonly gone: readonly string[];
}

/** What was copied and how, sentence by sentence. */
export function copiedInWords(copied: Copied): readonly string[] {
  const { tables, pictures, described, gone } = copied;
  const lacking =
    gone.length === 0
      ? []
      : [`Not copied, because columns are no longer in the workbook: ${gone.join(", ")}.`];
  if (tables.length === 0) return lacking;
  if (!copied.taken) {
    const next = "Insert the tables, then copy them from their sheets.";
    return [`This Excel does not let the pane use the clipboard. ${next}`, ...lacking];
  }
  const withPictures =
    pictures > 0
      ? `, ${counted(pictures, "chart")} as ${pictures > 1 ? "pictures" : "a picture"}`
      : "";
  const fromSheets = "insert the tables and copy the charts from their sheets";
  return [
    `${counted(tables.length, "table")} copied${withPictures}. Paste into your Word document.`,
    ...(pictures > 0 ? [`Where your Word leaves a picture out, ${fromSheets}.`] : []),
    ...(described > 0
      ? [
          `${counted(described, "chart")} could not be drawn here and ${described > 1 ? "are" : "is"} described in words. For the drawing, ${fromSheets}.`,
        ]
      : []),
    ...lacking,
  ];
}
