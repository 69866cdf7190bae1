import type { NotMarked } from "./workflows";

/**
 * What is said of sheets whose findings could not be marked.
 * @example notMarkedInWords([{ sheet: "Log", why: "it is protected" }]) //=> "Could not be marked: Log (it is protected)."
 */
export function notMarkedInWords(notMarked: readonly NotMarked[]): string {
  const sheets = notMarked.map(({ sheet, why }) => `${sheet} (${why})`);
  return `Could not be marked: ${sheets.join("; ")}.`;
}
