import type { Severity } from "../../domain/findings/finding";
import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { orPutRight } from "../base/partlyWritten";
import { HIGHLIGHT_STYLES } from "./highlightStyles";
import { markerFormula } from "./marker";
import { findOurHighlights, type HighlightedSheet } from "./ourHighlights";
import type { Highlight } from "./plan";
import { undo } from "./undo";

/** Where highlights are shown. */
export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** Names of all sheets that may hold cells of the team's, where they are known: saves a round trip. */
  readonly sheets?: readonly string[];
}

/**
 * Shows these highlights and none of our others. The team's own fills, formats and conditional formats stay as
 * they are; ours come first among the conditional formats, so that a highlighted cell shows it.
 * @returns the protected sheets that have findings and could not be marked.
 * @throws ExcelProblem; where Excel stops part of the way, those of the check before are left as they were.
 */
export async function applyHighlights(
  plan: readonly Highlight[],
  { signal, sheets: names }: ApplyOptions = {},
): Promise<readonly string[]> {
  return inExcel(signal, async (conversation) => {
    const sheets = await findOurHighlights(conversation, names);
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    for (const { sheet } of plan) {
      if (!byName.has(sheet)) throw new ExcelProblem("sheet not found", { sheet });
    }
    const open = sheets.filter((sheet) => !sheet.protected);
    // The new ones first: until they all stand, those of the check before do.
    for (const { sheet, severity, address } of plan) {
      const target = byName.get(sheet);
      if (target && !target.protected) mark(target.worksheet.getRanges(address), severity);
    }
    for (const { ours } of open) for (const format of ours) format.delete();
    await orPutRight(
      conversation.sync,
      async () => {
        await undo(sheets);
        return [];
      },
      "some of the highlights",
    );
    const closed = new Set(sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
    return [...new Set(plan.map(({ sheet }) => sheet))].filter((sheet) => closed.has(sheet));
  });
}

/**
 * Takes every one of our own highlights off the workbook, also those of an earlier session or a colleague.
 * @returns the sheets that had some.
 * @throws ExcelProblem naming a protected sheet that keeps its highlights; all others are cleared.
 */
export function clearHighlights(signal?: AbortSignal): Promise<readonly string[]> {
  return inExcel(signal, async ({ context, sync }) => {
    const sheets = (await findOurHighlights({ context, sync })).filter(hasOurs);
    const [kept] = sheets.filter((sheet) => sheet.protected);
    const open = sheets.filter((sheet) => !sheet.protected);
    for (const { ours } of open) for (const format of ours) format.delete();
    if (open.length > 0) await sync();
    if (kept) throw new ExcelProblem("sheet protected", { sheet: kept.name });
    return open.map((sheet) => sheet.name);
  });
}

/** The sheets that hold our own highlights, from whichever session. */
export function highlightedSheets(signal?: AbortSignal): Promise<readonly string[]> {
  return inExcel(signal, async (conversation) =>
    (await findOurHighlights(conversation)).filter(hasOurs).map((sheet) => sheet.name),
  );
}

const hasOurs = (sheet: HighlightedSheet) => sheet.ours.length > 0;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function mark(cells: Excel.RangeAreas, severity: Severity): void {
  const style = HIGHLIGHT_STYLES[severity];
  const { rule, format } = cells.conditionalFormats.add("Custom").custom;
  rule.formula = markerFormula(severity);
  format.fill.color = style.fill;
  if (style.bold) format.font.bold = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = style.line;
    border.color = style.border;
  }
}
