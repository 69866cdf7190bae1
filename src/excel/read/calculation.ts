/**
 * Asks whether formulas wait until someone has them calculated; the answer is there after the next round trip. What
 * they show may then be of earlier values.
 */
export function askIsManual(context: Excel.RequestContext): () => boolean {
  const application = context.workbook.application.load("calculationMode");
  return () => application.calculationMode === "Manual";
}
