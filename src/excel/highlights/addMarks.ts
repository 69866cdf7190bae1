import type { Severity } from "../../domain/findings/finding";
import { HIGHLIGHT_STYLES } from "./highlightStyles";
import { markerFormula } from "./marker";
import type { Highlight } from "./plan";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Adds a marking's highlights with the next round trip. */
export function addMarks(
  plan: readonly Highlight[],
  marking: number,
  worksheetOf: (sheet: string) => Excel.Worksheet | undefined,
): void {
  for (const { sheet, severity, address } of plan) {
    const worksheet = worksheetOf(sheet);
    if (worksheet) mark(worksheet.getRanges(address), severity, marking);
  }
}

function mark(cells: Excel.RangeAreas, severity: Severity, marking: number): void {
  const style = HIGHLIGHT_STYLES[severity];
  const { rule, format } = cells.conditionalFormats.add("Custom").custom;
  rule.formula = markerFormula(severity, marking);
  format.fill.color = style.fill;
  if (style.bold) format.font.bold = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = style.line;
    border.color = style.border;
  }
}
