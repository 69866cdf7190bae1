import type { Tracker } from "../checking/tracker";
import { grouped } from "../grouped";
import { considers } from "../people/considered";
import type { DatedConference } from "../people/families";
import { tookPlace } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Child, Conference } from "../records/records";

/**
 * The conferences of a kind, held or booked, that considered a child, in order of date. `undefined` where it cannot be
 * said of one of them whether it did.
 */
export function conferencesOfChild(
  { people, records }: Tracker,
  isOne: (conference: Conference) => boolean,
): (child: Child) => readonly DatedConference[] | undefined {
  const dated = records.conferences.filter(
    (one): one is DatedConference => isKnown(one.date) && isOne(one) && tookPlace(one) !== false,
  );
  const byFamily = grouped(
    dated.sort((one, other) => one.date - other.date),
    people.familyOf,
  );
  return (child) => {
    const person = people.childOf(child) ?? null;
    const family = people.familyOf(child);
    const all = family === undefined ? [] : (byFamily.get(family) ?? []);
    const asked = all.map((one) => considers(one, { person, plan: null }, { people }));
    if (asked.includes(undefined)) return undefined;
    return all.filter((_, place) => asked[place]);
  };
}
