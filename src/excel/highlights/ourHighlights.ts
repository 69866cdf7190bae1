import type { Conversation } from "../base/inExcel";
import { isOurFormula } from "./marker";

/** A worksheet, and those of our own highlights that it holds. */
export interface HighlightedSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly worksheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
  /** All conditional formats with a formula, ours among them; the formulas are loaded. */
  readonly custom: readonly Excel.ConditionalFormat[];
}

/**
 * Finds our highlights, however Excel has split or moved them since: on the sheets of these names, else on
 * every sheet. Two round trips, one more where the sheets are not named, one less where the workbook has no
 * formula-based conditional formats.
 */
export async function findOurHighlights(
  { context, sync }: Conversation,
  names?: readonly string[],
): Promise<readonly HighlightedSheet[]> {
  const worksheets = names
    ? names.map((name) => context.workbook.worksheets.getItem(name).load(SHEET_FACTS))
    : await allWorksheets({ context, sync });
  const formats = worksheets.map((worksheet) =>
    worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  );
  await sync();
  const custom = formats.map(({ items }) => items.filter(({ type }) => type === "Custom"));
  for (const format of custom.flat()) format.custom.rule.load("formula");
  if (custom.some(({ length }) => length > 0)) await sync();
  return worksheets.map((worksheet, index) => ({
    worksheet,
    name: worksheet.name,
    protected: worksheet.protection.protected,
    ours: (custom[index] ?? []).filter((format) => isOurFormula(format.custom.rule.formula)),
    custom: custom[index] ?? [],
  }));
}

const SHEET_FACTS = "name,protection/protected";

async function allWorksheets({ context, sync }: Conversation): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await sync();
  return worksheets.items;
}
