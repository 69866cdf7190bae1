import { grouped } from "../../domain/grouped";
import { lacks } from "../../domain/records/field";
import type { ReadingProblem } from "../../domain/records/readingProblem";
import type { Conference } from "../../domain/records/records";
import type { RowSource } from "../../domain/records/source";
import type { Slices } from "../../domain/slices";
import type { SheetPart } from "../reading/sheetParts";
import { repeatOf, sheetsInOrder } from "./repeatedSheets";
import { rowsOnce } from "./rowsOnce";
import { differences, isSame, keysOf, together } from "./sameConference";

/** What was read, each conference once, however many sheets hold it. */
interface Once {
  readonly parts: readonly SheetPart[];
  /** What there is to say of the sheets that repeat others. */
  readonly problems: readonly ReadingProblem[];
  /** Whether a problem is about a cell that repeats one of another sheet: nothing is said of it. */
  readonly isOfCopy: (problem: ReadingProblem) => boolean;
}

/**
 * Finds the conferences that a sheet repeats from another: a backup, hidden or not, a view by formulas, a second list
 * with other columns. They are one by number, family, date and type together. The sheet in sight that is not called a copy, or else the one with
 * more conferences, counts; what only the other has a column for is put to it. Rows of one sheet are left as they are.
 */
export function* conferencesOnce(parts: readonly SheetPart[]): Slices<Once> {
  const sheets = sheetsInOrder(parts, ({ conferences }) => conferences).map(({ rows }) => rows);
  if (sheets.length < 2) return { parts, problems: [], isOfCopy: () => false };
  const isShared = onSharedDays(sheets);
  const known = new Map<string, Conference>();
  const merged = new Map<Conference, Conference>();
  const dropped = new Set<Conference>();
  const rows = new Map<string, Conference>();
  const problems: ReadingProblem[] = [];
  for (const conferences of sheets) {
    yield 0;
    const own: Conference[] = [];
    const repeated: Pair[] = [];
    let looked = 0;
    for (const conference of conferences) {
      if (!isShared(conference)) continue;
      looked += 1;
      if (looked % IN_ONE_SLICE === 0) yield 0;
      const first = firstOf(conference, known);
      if (first === undefined) own.push(conference);
      else repeated.push({ copy: conference, first });
    }
    for (const [at, { copy, first }] of repeated.entries()) {
      if (at % IN_ONE_SLICE === 0) yield 0;
      const before = merged.get(first) ?? first;
      problems.push(...differences(before, copy));
      merged.set(first, together(before, copy));
      dropped.add(copy);
      for (const source of copy.sources) rows.set(placeOf(source), first);
    }
    problems.push(...repeatsInWords(repeated, conferences.length));
    for (const [at, conference] of own.entries()) {
      if (at % IN_ONE_SLICE === 0) yield 0;
      for (const key of keysOf(conference)) {
        if (!known.has(key)) known.set(key, conference);
      }
    }
  }
  const once = (part: SheetPart): SheetPart => {
    const { conferences } = part.records;
    if (!conferences) return part;
    const left = conferences.filter((conference) => !dropped.has(conference));
    const whole = left.map((conference) => merged.get(conference) ?? conference);
    return { ...part, records: { ...part.records, conferences: whole } };
  };
  return {
    parts:
      dropped.size === 0 ? parts : rowsOnce(parts.map(once), (source) => rows.has(placeOf(source))),
    problems,
    isOfCopy: ({ dataset, field, source }) => {
      const first = dataset === "conferences" ? rows.get(placeOf(source)) : undefined;
      const value = first?.[field as keyof Conference];
      return first !== undefined && !lacks(value, "no column");
    },
  };
}

/** Conferences that are looked at without a pause. */
const IN_ONE_SLICE = 2_000;

/** Whether a conference is of a day on which several sheets have one: sheets of other quarters share none. */
function onSharedDays(
  sheets: readonly (readonly Conference[])[],
): (conference: Conference) => boolean {
  const sheetOf = new Map<unknown, number>();
  const shared = new Set<unknown>();
  for (const [sheet, conferences] of sheets.entries()) {
    for (const { date } of conferences) {
      const before = sheetOf.get(date);
      if (before === undefined) sheetOf.set(date, sheet);
      else if (before !== sheet) shared.add(date);
    }
  }
  return ({ date }) => shared.has(date);
}

interface Pair {
  readonly copy: Conference;
  readonly first: Conference;
}

function firstOf(
  conference: Conference,
  known: ReadonlyMap<string, Conference>,
): Conference | undefined {
  for (const key of keysOf(conference)) {
    const first = known.get(key);
    if (first !== undefined && isSame(conference, first)) return first;
  }
  return undefined;
}

const placeOf = ({ layout, row }: RowSource) => `${row} ${layout.sheet}`;

/** One problem for each sheet that is repeated, at the first row that repeats it. */
function repeatsInWords(repeated: readonly Pair[], of: number): readonly ReadingProblem[] {
  const bySheet = grouped(repeated, ({ first }) => first.sources[0].layout.sheet);
  return [...bySheet].flatMap(([sheet, pairs]) => {
    const [pair] = pairs;
    if (pair === undefined) return [];
    const repeats = { rows: pairs.length, of };
    return [repeatOf("conferences", "date", pair.copy.sources[0], sheet, repeats)];
  });
}
