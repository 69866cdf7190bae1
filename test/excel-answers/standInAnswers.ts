import type { Answer } from "./question";

/** What the stand-in answers as usual, to be looked through like any other claim. */
export const USUAL: Readonly<{ [id: string]: Answer }> = {
  "merged-areas-513": "refused: GeneralException",
  "row-height-410": "refused: InvalidArgument",
  "setting-of-2.1-megabytes": "refused: GeneralException",
  "address-of-4000-and-8000-characters": [true, true],
  "formula-of-65-levels": "refused: InvalidArgument",
  "held-range-after-insert": ["B6", "B5,D7"],
  "values-over-filtered-rows": [10, 20, 30],
  "whole-column-values": [null, "refused: InvalidArgument"],
  "one-value-in-a-list": [
    [7, 7],
    [7, 7],
  ],
  "resized-backwards": [2, 2, 3, 2],
  "blank-number-format": "General",
  "written-headings": [
    ["Column1", "Due", "Due2"],
    ["Column1", "Due", "Due2"],
  ],
  "rows-added-to-a-blank-table": 3,
  "name-of-a-table": "refused: ItemAlreadyExists",
  "range-by-a-tables-name": 2,
  "method-on-a-null-object": ["nothing", "nothing"],
  "hidden-sheet-activated": "refused: InvalidOperation",
  "locked-cell-written": "refused: AccessDenied",
  "manual-calculation": [2, 10],
  "conditional-format-id-after-add": [true, false],
  "conditional-formats-deleted-forwards": ["=1"],
  "conditional-formats-made-by-hand": ["CellValue", "CellValue", "deleted"],
  "conditional-format-deleted-then-undone": 0,
};

/** What it answers otherwise in each of the other ways. */
export const OTHERWISE: readonly Readonly<{ [id: string]: Answer }>[] = [
  {
    "conditional-format-id-after-add": [false, true],
    "conditional-formats-deleted-forwards": ["=2"],
  },
  {
    "conditional-formats-made-by-hand": [
      "refused: ItemNotFound",
      "refused: ItemNotFound",
      "refused: ItemNotFound",
    ],
  },
  { "held-range-after-insert": ["B5", "B5,D7"] },
  { "merged-areas-513": "none" },
  { "values-over-filtered-rows": [10, 2, 30] },
  { "values-over-filtered-rows": [10, 2, 10] },
];
