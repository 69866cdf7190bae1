import type { WorkbookFileFault } from "./store/package/workbookFileError";

/**
 * Why a file cannot be opened and what to do next, in one sentence.
 * @param name the file as the person named it
 */
export function workbookFileSentence(fault: WorkbookFileFault, name: string): string {
  switch (fault) {
    case "empty":
      return `${name} is empty: copy it again from where it is kept.`;
    case "encrypted":
      return `${name} is protected with a password to open it: save a copy without the password and check that.`;
    case "old format":
      return `${name} is in the format of Excel 97-2003 (.xls): save it in Excel as an Excel Workbook (.xlsx) and check that.`;
    case "binary workbook":
      return `${name} is a binary workbook (.xlsb): save it in Excel as an Excel Workbook (.xlsx) and check that.`;
    case "not a workbook":
      return `${name} is not an Excel workbook (.xlsx).`;
    case "damaged":
      return `${name} is cut short or damaged and could not be opened: copy it again from where it is kept, or let Excel repair it.`;
  }
}
