import { type Area, areaAddress } from "../../domain/records/area";
import { columnLetters } from "../../domain/records/source";
import type { FoundKind } from "./found";

/**
 * An area as a person reads it: whole rows and columns by their headings, all else by address.
 * @example areaWords("hidden rows", area) //=> "rows 4–9"
 */
export function areaWords(kind: FoundKind, area: Area): string {
  switch (kind) {
    case "hidden rows":
    case "filtered rows":
      return span("row", String(area.firstRow + 1), String(area.lastRow + 1));
    case "hidden columns":
      return span("column", columnLetters(area.firstColumn), columnLetters(area.lastColumn));
    default:
      return areaAddress(area);
  }
}

function span(line: string, first: string, last: string): string {
  return first === last ? `${line} ${first}` : `${line}s ${first}–${last}`;
}
