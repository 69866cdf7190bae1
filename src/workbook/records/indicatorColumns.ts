import { inOneList } from "../../domain/grouped";
import type { Indicators } from "../../domain/records/records";
import type { SheetPart } from "../reading/sheetParts";

/** What the field of an indicator's column begins with, before the indicator's name. */
const TICK = "tick: ";

/**
 * The indicators of all sheets. Where one sheet lacks a column that another has, it is not known of its rows whether
 * that indicator applies.
 */
export function indicatorsOf(parts: readonly SheetPart[]): readonly Indicators[] {
  const withTicks = parts.filter(({ records }) => records.indicators !== undefined);
  const all = new Set(withTicks.flatMap(namesOn));
  const bySheet = withTicks.map((part) => {
    const { indicators = [] } = part.records;
    const own = new Set(namesOn(part));
    const lacking = [...all].filter((name) => !own.has(name));
    if (lacking.length === 0) return indicators;
    return indicators.map((row) => ({ ...row, unknown: [...row.unknown, ...lacking] }));
  });
  return inOneList(bySheet);
}

function namesOn({ understood: { matches } }: SheetPart): readonly string[] {
  return matches.flatMap(({ field, fieldTitle }) => (field.startsWith(TICK) ? [fieldTitle] : []));
}
