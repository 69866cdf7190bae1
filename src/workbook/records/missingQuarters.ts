import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { addToGroup } from "../../domain/grouped";
import { isKnown } from "../../domain/records/field";
import type { Conference } from "../../domain/records/records";
import type { MissingSheet } from "./understanding";

/** A sheet's name that says of which quarter it is: "Q3 2024-25", "2024 Qtr 3", "Quarter 3". */
const OF_A_QUARTER = /^(.*?\b(?:q|qtr|quarter)[ ._-]?)([1-4])\b(.*)$/i;

interface Quarter {
  readonly number: number;
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Quarters that the workbook has no sheet of, between two whose sheets hold conferences: "Q2" where there are "Q1" and
 * "Q3". Nothing is said where the days of the two do not follow one another.
 * @param names of all sheets of the workbook, read or not
 */
export function missingQuarters(
  names: readonly string[],
  conferences: readonly Conference[],
): readonly MissingSheet[] {
  const series = new Map<string, Quarter[]>();
  for (const [sheet, { first, last }] of daysBySheet(conferences)) {
    const found = OF_A_QUARTER.exec(sheet);
    if (!found) continue;
    const [, before = "", number, after = ""] = found;
    const key = keyOf(before, after);
    addToGroup(series, key, { number: Number(number), sheet, first, last });
  }
  const there = new Set(names.map((name) => name.toLowerCase().trim()));
  return [...series.values()].flatMap((quarters) => missingIn(quarters, there));
}

function missingIn(quarters: readonly Quarter[], there: ReadonlySet<string>): MissingSheet[] {
  const inOrder = [...quarters].sort((a, b) => a.number - b.number);
  return inOrder.flatMap((quarter, place) => {
    const next = inOrder[place + 1];
    if (!next || next.first <= quarter.last) return [];
    const days = { from: quarter.last as CalendarDate, to: next.first as CalendarDate };
    const numbers = [quarter.number + 1, quarter.number + 2].filter((one) => one < next.number);
    return numbers
      .map((number) => quarter.sheet.replace(OF_A_QUARTER, `$1${number}$3`))
      .filter((sheet) => !there.has(sheet.toLowerCase().trim()))
      .map((sheet) => {
        const why = `The workbook has no sheet of that name between “${quarter.sheet}” and “${next.sheet}”.`;
        return { sheet, why, days };
      });
  });
}

function daysBySheet(conferences: readonly Conference[]) {
  const sheets = new Map<string, { first: number; last: number }>();
  for (const { date, sources } of conferences) {
    if (!isKnown(date)) continue;
    for (const { layout } of sources) {
      const days = sheets.get(layout.sheet);
      if (days === undefined) sheets.set(layout.sheet, { first: date, last: date });
      else {
        days.first = Math.min(days.first, date);
        days.last = Math.max(days.last, date);
      }
    }
  }
  return sheets;
}

const keyOf = (before: string, after: string) => `${before}#${after}`.toLowerCase();
