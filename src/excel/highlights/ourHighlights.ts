import type { Conversation } from "../inExcel";
import { isOurFormula } from "./marker";

/** A worksheet, and the highlights of ours that it holds. */
export interface HighlightedSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly worksheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/**
 * Finds our highlights on every sheet, however Excel has split or moved them since: three round trips, two
 * where the workbook has no formula-based conditional formats.
 */
export async function findOurHighlights({
  context,
  sync,
}: Conversation): Promise<readonly HighlightedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    formats: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await sync();
  const custom = sheets.map(({ worksheet, formats }) => ({
    worksheet,
    formats: formats.items.filter((format) => format.type === "Custom"),
  }));
  for (const { formats } of custom) for (const { custom } of formats) custom.rule.load("formula");
  if (custom.some(({ formats }) => formats.length > 0)) await sync();
  return custom.map(({ worksheet, formats }) => ({
    worksheet,
    name: worksheet.name,
    protected: worksheet.protection.protected,
    ours: formats.filter((format) => isOurFormula(format.custom.rule.formula)),
  }));
}
