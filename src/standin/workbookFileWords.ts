import type { WorkbookFileError } from "./store/package/workbookFileError";

/**
 * Why a file cannot be opened and what to do next, in one sentence.
 * @param name the file as the person named it
 */
export function workbookFileSentence(
  {
    code,
    part,
    place = null,
  }: Pick<WorkbookFileError, "code" | "part"> & Partial<WorkbookFileError>,
  name: string,
): string {
  switch (code) {
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
    case "too large":
      return `${name} unpacks to far more than a tracker ever holds and was not opened: save it in Excel as a new Excel Workbook (.xlsx) and check that.`;
    case "damaged":
      return part === null
        ? `${name} is cut short or damaged and could not be opened: copy it again from where it is kept, or let Excel repair it.`
        : `${name} is damaged: its part ${part} is not as it was saved${place === null ? "" : ` (see its ${place})`}, so nothing was checked. Open it in Excel, let Excel repair it, save it again and check that; or copy it again from where it is kept.`;
  }
}
