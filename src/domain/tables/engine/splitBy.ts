import type { Period } from "../../calendar/periods";
import type { DatedConference } from "../../people/families";

/** Splits conferences by months or quarters that follow one another; those of no part are left out. */
export function splitBy(parts: readonly Period[]) {
  const first = parts[0]?.from ?? 0;
  const partOfDay = parts.flatMap(({ from, to }, part) => Array<number>(to - from + 1).fill(part));
  return (conferences: readonly DatedConference[]): readonly (readonly DatedConference[])[] => {
    const byPart = parts.map((): DatedConference[] => []);
    for (const conference of conferences) {
      byPart[partOfDay[conference.date - first] ?? -1]?.push(conference);
    }
    return byPart;
  };
}
