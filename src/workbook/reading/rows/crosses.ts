import type { SheetColumn } from "../../headings/columns/sheetColumns";
import { isCross, isCrossSign, isTickSign } from "../../snapshot/values/yesNo";

/**
 * What a cross says in a column of marks: yes where it is the only mark; no where crosses and ticks are drawn
 * beside each other; `null` where it could be either.
 */
export type CrossMeaning = "yes" | "no" | null;

/** Tells what crosses mean among the columns of marks of one sheet. */
export function crossesAmong(
  columns: readonly SheetColumn[],
): (column: SheetColumn) => CrossMeaning {
  let hasTicks: boolean | undefined;
  return (column) => {
    const texts = [...column.profile.texts.keys()];
    const crosses = texts.filter((text) => isCross(text) || isCrossSign(text));
    if (crosses.length === 0) return null;
    hasTicks ??= columns.some(({ profile }) => [...profile.texts.keys()].some(isTickSign));
    if (hasTicks) return crosses.every(isCrossSign) ? "no" : null;
    return isOnlyMark(column) ? "yes" : null;
  };
}

function isOnlyMark({ profile: { booleans, numbers, texts } }: SheetColumn): boolean {
  if (numbers.length > 0 || booleans > 0) return false;
  return [...texts.keys()].every((text) => isCross(text) || /^(?:no?|-)$/i.test(text));
}
