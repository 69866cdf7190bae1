import { codesInWords } from "../findings/words";

/** The content of a cell, in quotation marks. */
export function inQuotes(content: string): string {
  return `“${content}”`;
}

/** ": T05 and T06 could not be judged from it", or nothing. */
export function notJudged(codes: readonly string[]): string {
  return codes.length === 0 ? "" : `: ${codesInWords(codes)} could not be judged from it`;
}
