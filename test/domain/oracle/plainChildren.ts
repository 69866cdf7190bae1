import fc from "fast-check";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Rows } from "../build";
import { type Day, daysAfter, monthsAfter } from "./plainDays";
import { anyLog, type PlainConference, type PlainLog, rowsOf } from "./plainLog";

/** A child in the plainest form. */
export interface PlainChild {
  readonly family: string;
  readonly born: Day;
  readonly participation: "attended" | "consulted" | "neither";
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
}

export interface PlainTracker extends PlainLog {
  readonly children: readonly PlainChild[];
}

/** A child to be: how many years before its family's first conference it was born, and days beside. */
const childToBe = fc.record({
  years: fc.constantFrom(0, 5, 9, 10, 11, 15),
  daysOlder: fc.constantFrom(-1, 0, 1, 100),
  participation: fc.constantFrom("attended" as const, "consulted" as const, "neither" as const),
});
const siblings = fc.array(childToBe, { minLength: 1, maxLength: 3 });
type Siblings = typeof siblings extends fc.Arbitrary<infer T> ? T : never;

/** One to three children for each family of a log that is not empty. */
export const anyTracker: fc.Arbitrary<PlainTracker> = fc
  .record({
    log: anyLog.filter(({ conferences }) => conferences.length > 0),
    households: fc.array(siblings, { minLength: 8, maxLength: 8 }),
  })
  .map(({ log, households }) => {
    const families = [...new Set(log.conferences.map(({ family }) => family))];
    const children = families.flatMap((family, place) => {
      const own = log.conferences.filter((one) => one.family === family);
      return childrenOf(family, own, households[place] ?? []);
    });
    return { ...log, children };
  });

/** Children on a plan from the conference that made it to the one that ended it. */
function childrenOf(family: string, own: readonly PlainConference[], born: Siblings) {
  const [first] = own;
  const dayOf = (decision: PlainConference["decision"]) =>
    own.find((one) => one.decision === decision)?.date ?? null;
  return born.map(
    ({ years, daysOlder, participation }): PlainChild => ({
      family,
      born: daysAfter(monthsAfter(first?.date ?? "2013-04-01", -12 * years), -daysOlder),
      participation,
      planStart: dayOf("plan made"),
      planEnd: dayOf("plan ended"),
    }),
  );
}

/** The tracker as rows. */
export function trackerRowsOf(tracker: PlainTracker): Rows {
  return {
    ...rowsOf(tracker),
    children: tracker.children.map(
      ({ born, family, participation, planEnd, planStart }, place) => ({
        familyRef: family,
        childRef: `C${place}`,
        dateOfBirth: born,
        participation,
        planStart: planStart ?? NOT_RECORDED,
        planEnd: planEnd ?? NOT_RECORDED,
      }),
    ),
  };
}
