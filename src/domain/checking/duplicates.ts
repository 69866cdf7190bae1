import type { FamilyLog } from "../people/families";
import { fieldsOf, STEPS } from "../records/conferenceSteps";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";

/** What the checks look at in a conference, beside its family, day and type. */
const COMPARED: readonly (keyof Conference)[] = [
  ...fieldsOf(STEPS),
  "numberOfChildren",
  "outcome",
  "category",
];

/** The conferences that another of the same family, day and type has before it, and that add nothing to it. */
export function duplicatesIn(families: ReadonlyMap<string, FamilyLog>): ReadonlySet<Conference> {
  const duplicates = new Set<Conference>();
  for (const { conferences } of families.values()) {
    for (let place = 1; place < conferences.length; place += 1) {
      const conference = conferences[place];
      const first = conference && twinBefore(conferences, place, conference);
      if (first && addsNothing(conference, first)) duplicates.add(conference);
    }
  }
  return duplicates;
}

/** The conference of the same day and type that comes before one in its family's list. */
export function twinBefore(
  conferences: FamilyLog["conferences"],
  place: number,
  { date, type }: Conference,
): Conference | undefined {
  if (!isKnown(type)) return undefined;
  for (let before = place - 1; conferences[before]?.date === date; before -= 1) {
    if (conferences[before]?.type === type) return conferences[before];
  }
  return undefined;
}

function addsNothing(duplicate: Conference, first: Conference): boolean {
  return COMPARED.every((field) => {
    const value: unknown = duplicate[field];
    return !isKnown(value) || wordsOf(value) === wordsOf(first[field]);
  });
}

/** A value, or the team's words for it. */
function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "words" in value ? value.words : value;
}
