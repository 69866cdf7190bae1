export { openedBlank } from "../../test/standin/support/open";
import { smallWorkbook } from "../../test/standin/support/open";
export const EMPTY_WORKBOOK = () => smallWorkbook({ sheets: { Sheet1: "<sheetData/>" } });
