import type { FoundKind } from "./found";

/** A kind of hidden thing as a person reads of it. */
export interface KindWords {
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do, in a copy of the workbook. */
  readonly remedy: string;
}

/** Every kind that is looked for, in the order in which they are listed: what gives most away comes first. */
export const KINDS: Readonly<Record<FoundKind, KindWords>> = {
  "hidden sheet": {
    title: "Hidden sheets",
    reason: "Anyone can show a hidden sheet again: two clicks, and no password.",
    remedy:
      "Right-click any sheet tab and choose Unhide, look at it, and delete it from what you send. A very hidden sheet is not in that list: it is shown from the VBA editor (Alt+F11), by setting Visible in its properties.",
  },
  "hidden rows": {
    title: "Hidden rows",
    reason: "Rows that are hidden or have no height are still there, and are read with the rest.",
    remedy:
      "Select the rows around them, right-click, choose Unhide, and delete what must not leave.",
  },
  "filtered rows": {
    title: "Rows behind a filter",
    reason: "A filter only hides rows: whoever takes it off sees all of them.",
    remedy: "On the Data tab choose Clear, and delete the rows that must not leave.",
  },
  "hidden columns": {
    title: "Hidden columns",
    reason: "Columns that are hidden or have no width are still there, often with names.",
    remedy:
      "Select the columns around them, right-click, choose Unhide, and delete what must not leave.",
  },
  comments: {
    title: "Comments",
    reason:
      "Comments and their replies carry the names of those who wrote them, and what they said.",
    remedy: "On the Review tab choose Show Comments, read them, and delete them.",
  },
  notes: {
    title: "Notes",
    reason: "A note shows only while the pointer rests on its cell, and names who wrote it.",
    remedy: "On the Review tab choose Notes, Show All Notes, read them, and delete them.",
  },
  "text in the cell's colour": {
    title: "Text in its cell’s own colour",
    reason:
      "White on white cannot be read on the screen, but it can be selected, copied and searched.",
    remedy:
      "Select the cells, set the font colour to Automatic, and delete what must not leave. Where a table style or a conditional format colours the cell, the text may be in plain sight.",
  },
  "tiny text": {
    title: "Text too small to read",
    reason: "Text of less than 5 points looks like a blank cell or a line.",
    remedy: "Select the cells, set a usual font size, and delete what must not leave.",
  },
  "hidden by number format": {
    title: "Values hidden by their number format",
    reason: "A format such as ;;; shows nothing, while the value stays in the cell.",
    remedy: "Select the cells, set the number format to General, and delete what must not leave.",
  },
  "far cells": {
    title: "Cells far from the rest",
    reason: "What stands a screen or more away from the rest is easily missed.",
    remedy:
      "Go there, look, and delete it if it must not leave. Ctrl+End shows where a sheet ends.",
  },
  "covered cells": {
    title: "Cells under a picture, a shape or a chart",
    reason: "What lies under an object is not seen until the object is moved.",
    remedy: "Move the object aside, look, and delete what must not leave.",
  },
  "hidden object": {
    title: "Hidden objects",
    reason: "A hidden picture or shape keeps its text and its description.",
    remedy:
      "On the Home tab choose Find & Select, Selection Pane, show the object, and delete it if it must not leave.",
  },
  "list to choose from": {
    title: "Lists to choose from",
    reason:
      "A list to choose from can hold names that stand in no cell, or lead to a sheet that is hidden.",
    remedy: "Select the cells, choose Data Validation on the Data tab, look, and choose Clear All.",
  },
  "links in cells": {
    title: "Links",
    reason: "A link carries its full address: a server’s name, a folder, a person’s mail address.",
    remedy: "Right-click the cells and choose Remove Hyperlinks.",
  },
  "other workbook": {
    title: "Links to other workbooks",
    reason:
      "A formula that reads another workbook keeps its path, and a copy of the values that it read there.",
    remedy:
      "On the Data tab choose Edit Links (or Workbook Links), then Break Link, in a copy of the workbook.",
  },
  "header or footer": {
    title: "Headers and footers",
    reason: "They are seen in print only, and often name a person, a file or a folder.",
    remedy: "On the Page Layout tab open Page Setup, Header/Footer, and choose (none).",
  },
  "pivot table": {
    title: "Pivot tables",
    reason:
      "A pivot table keeps a copy of every row that it was made from, even where those rows are on no sheet.",
    remedy: "Copy what it shows, paste it as values elsewhere, and delete the pivot table.",
  },
  name: {
    title: "Defined names",
    reason: "A name can hold its own text, or lead to cells that nobody looks at.",
    remedy:
      "On the Formulas tab choose Name Manager and delete it if nothing needs it. A hidden name is not listed there: Excel’s Document Inspector finds it.",
  },
  "document property": {
    title: "Document properties",
    reason: "They name people and say what the file was made for.",
    remedy:
      "Choose File, Info, Check for Issues, Inspect Document, and remove Document Properties and Personal Information.",
  },
  "custom property": {
    title: "Custom properties",
    reason:
      "Other programs leave properties in a file that Excel shows in a dialog few people know.",
    remedy: "Choose File, Info, Properties, Advanced Properties, Custom, and delete them.",
  },
  "custom XML": {
    title: "Custom XML",
    reason: "Other programs keep data in a workbook that no sheet shows.",
    remedy:
      "Choose File, Info, Check for Issues, Inspect Document, and remove Custom XML Data in a copy.",
  },
  "kept by Conference Check": {
    title: "What Conference Check keeps",
    reason:
      "Settings and reasons for accepting a finding stay in the workbook, with who gave them.",
    remedy: "In a copy of the workbook choose Set up, Remove everything this add-in put here.",
  },
};

/** The kinds in the order in which they are listed. */
export const FOUND_KINDS = Object.keys(KINDS) as readonly FoundKind[];
