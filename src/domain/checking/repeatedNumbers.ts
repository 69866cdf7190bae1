import { isConference } from "../records/conferenceKinds";
import { known } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { type CellRef, cellOf } from "../records/source";
import type { Tracker } from "./tracker";

/** Fewest numbers that come again for a log to begin its numbers again: one or two are slips. */
const FEWEST = 3;

/** A number that stands for several conferences, and how many more such numbers there are. */
export type RepeatedNumbers = {
  readonly what: "numbers";
  readonly ref: string;
  /** Conferences that have the number. */
  readonly times: number;
  readonly others: number;
};

/** The first conference whose number comes again, with the cells of both. */
interface FirstRepeated {
  readonly conference: Conference;
  readonly cells: readonly [CellRef, CellRef];
  readonly facts: RepeatedNumbers;
}

/**
 * That the numbers of conferences begin again within a tracker, on each quarter's sheet: what agencies did is recorded
 * by number, and then stands for several conferences. Told once, at the first number that comes again.
 */
export function numbersComeAgain({ duplicates, records }: Tracker): FirstRepeated | undefined {
  if (records.participation.length === 0 || !comeAgain(records.conferences)) return undefined;
  const byNumber = new Map<string, Conference[]>();
  for (const conference of records.conferences) {
    const key = refKey(conference.conferenceRef);
    if (key === undefined || duplicates.has(conference) || !isConference(conference)) continue;
    const others = byNumber.get(key);
    if (others) others.push(conference);
    else byNumber.set(key, [conference]);
  }
  const asked = new Set(records.participation.map(({ conferenceRef }) => refKey(conferenceRef)));
  const again = [...byNumber].filter(([key, its]) => its.length > 1 && asked.has(key));
  const [first, second] = again[0]?.[1] ?? [];
  if (again.length < FEWEST || !first || !second) return undefined;
  const cell = (one: Conference) => cellOf(one.sources[0], "conferenceRef");
  return {
    conference: second,
    cells: [cell(second), cell(first)],
    facts: {
      what: "numbers",
      ref: known(second.conferenceRef) ?? "",
      times: again[0]?.[1].length ?? 0,
      others: again.length - 1,
    },
  };
}

/** Whether enough numbers of conferences come again for more to be asked. */
function comeAgain(conferences: readonly Conference[]): boolean {
  const numbers = new Set<string>();
  let again = 0;
  for (const { conferenceRef } of conferences) {
    const key = refKey(conferenceRef);
    if (key === undefined) continue;
    if (numbers.has(key)) again += 1;
    else numbers.add(key);
  }
  return again >= FEWEST;
}
