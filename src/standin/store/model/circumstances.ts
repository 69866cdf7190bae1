/** Where Excel runs, as `Office.context.platform` names it: Windows, Mac, the web. */
export type Platform = "PC" | "Mac" | "OfficeOnline";

/**
 * In what circumstances Excel works, and which way it takes where Microsoft's documentation leaves it open. Any of
 * them may be set at any time: what the add-in does has to hold under each.
 */
export interface Circumstances {
  platform: Platform;
  /**
   * Whether the add-in's workbook is the one in front. With another there, Excel refuses to activate a sheet, to add
   * one, to freeze panes and to select, and knows no selection (office-js issues 771, 2196, 5319, 6365).
   */
  inFront: boolean;
  /**
   * What a conditional format's id is. The documentation calls it the format's priority within its collection, so
   * that it changes whenever one comes or goes; as a separate name it stays.
   */
  conditionalFormatIds: "names" | "places";
  /** Whether rules that a person made, two or more on the same cells, can be read (office-js issues 5222, 6835). */
  handmadeRules: "readable" | "unreadable";
  /** Whether a range that the add-in holds moves along when rows or columns come and go, or stays where it was. */
  heldRanges: "follow" | "stay";
  /** What the merged areas of a range with more than 512 of them are: "this method will fail to return the result". */
  manyMergedAreas: "refused" | "none";
  /**
   * What values written over rows that a filter hides do: all are written; or the rows in sight alone; or those
   * in sight all get the first row's values (office-js issue 224, xlwings issue 747).
   */
  filteredRows: "written" | "skipped" | "first row repeated";
}

/** Excel for Windows, its workbook in front, doing what the documentation can most plainly be read to say. */
export const usualCircumstances = (): Circumstances => ({
  platform: "PC",
  inFront: true,
  conditionalFormatIds: "names",
  handmadeRules: "readable",
  heldRanges: "follow",
  manyMergedAreas: "refused",
  filteredRows: "written",
});
