import type { Severity } from "../../domain/findings/finding";

/**
 * The formula of our conditional formats: always true, refers to no cell, and says whose it is. Excel keeps it
 * as it is when the workbook is saved and when rows are moved, so a highlight is known as ours for good.
 * @example markerFormula("breach") //=> '=LEN("Conference Check: breach")>0'
 */
export function markerFormula(severity: Severity): string {
  return `=LEN("Conference Check: ${severity}")>0`;
}

const OURS = /^=?\s*LEN\(\s*"Conference Check: [a-z ]+"\s*\)\s*>\s*0$/i;

/** Whether a conditional format with this formula is one of our own. */
export function isOurFormula(formula: string): boolean {
  return OURS.test(formula);
}
