import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";

/** What `=DATE(1904,1,1)` gives in a workbook that counts its days from 1900. */
const IN_1900 = 1462;

/**
 * Asks Excel which day the workbook's dates count from; the answer is there after the next round trip.
 * @throws ExcelProblem when Excel answers with neither.
 */
export function askDateSystem(context: Excel.RequestContext): () => DateSystem {
  const firstDay = context.workbook.functions.date(1904, 1, 1).load("value");
  return () => {
    if (firstDay.value === IN_1900) return 1900;
    if (firstDay.value === 0) return 1904;
    throw new ExcelProblem("unexpected", { reference: "DATE(1904,1,1)" });
  };
}
