import type { Severity } from "../../domain/findings/finding";

/**
 * The formula of our conditional formats: always true, refers to no cell, and says whose it is and of which marking.
 * Excel keeps it as it is when the workbook is saved and when rows are moved, so a highlight is known as ours for good.
 * @param marking 1 for the first marking of a workbook, one more for each that takes its place
 * @example markerFormula("breach", 2) //=> '=LEN("Conference Check: breach 2")>0'
 */
export function markerFormula(severity: Severity, marking: number): string {
  return `=LEN("Conference Check: ${severity} ${marking}")>0`;
}

const OURS = /^=?\s*LEN\(\s*"Conference Check: [a-z ]+?(?: (\d+))?"\s*\)\s*>\s*0$/i;

/**
 * Which marking a conditional format with this formula belongs to; `null` where it is none of our own. Markings of
 * earlier versions have no number and are 0.
 */
export function markingOf(formula: string): number | null {
  const found = OURS.exec(formula);
  return found ? Number(found[1] ?? 0) : null;
}
