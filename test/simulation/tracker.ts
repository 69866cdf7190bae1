import { daysAfter, workingDaysAfter } from "../domain/oracle/plainDays";
import { Dice, workedFrom } from "./dice";
import { familyOf } from "./family";
import type { World } from "./life";
import type { Decision, Meeting, MeetingKind, Need, Story } from "./story";

/** How a team writes its tracker. */
export interface Habits {
  readonly types: Readonly<Record<MeetingKind, string>>;
  readonly decisions: Readonly<Record<Decision, string>>;
  /** Whether a separate column says whether a conference was held; else its outcome does. */
  readonly hasStatus: boolean;
  /** Whether the day of the conference before is recorded beside a review. */
  readonly hasPrevious: boolean;
  /** Whether a log with a row for each child has the children's births and plans in it: else on their own sheet. */
  readonly hasPlansInRows: boolean;
  /** Whether a log of section 47 enquiries has a row for each child. */
  readonly hasChildEnquiries: boolean;
}

/** A made-up tracker: what happened, and how it is written. */
export interface Tracker {
  readonly seed: number;
  readonly world: World;
  readonly habits: Habits;
  readonly stories: readonly Story[];
}

const TYPES: readonly [Habits["types"], ...Habits["types"][]] = [
  {
    initial: "ICPC",
    "pre-birth": "Pre-birth ICPC",
    "transfer-in": "Transfer-in",
    review: "RCPC",
    combined: "ICPC/RCPC",
  },
  {
    initial: "Initial",
    "pre-birth": "Pre-birth",
    "transfer-in": "Transfer in",
    review: "Review",
    combined: "Initial and review",
  },
];

const DECISIONS: readonly [Habits["decisions"], ...Habits["decisions"][]] = [
  { made: "CP plan", none: "No plan", continues: "Plan continues", ended: "Plan ended" },
  { made: "Plan made", none: "No plan", continues: "Continue", ended: "Ended" },
];

/** The same tracker for the same seed. */
export function trackerOf(seed: number): Tracker {
  const dice = new Dice(seed);
  const asAt = workedFrom(daysAfter("2014-03-03", dice.between(0, 4400)));
  const logFrom = daysAfter(asAt, -dice.between(150, 900));
  const habits = {
    types: dice.oneOf(...TYPES),
    decisions: dice.oneOf(...DECISIONS),
    hasStatus: dice.happens(0.5),
    hasPrevious: dice.happens(0.5),
    hasPlansInRows: dice.happens(0.5),
    hasChildEnquiries: dice.happens(0.5),
  };
  const count = dice.oneOf(1, 2, 3);
  const world = { logFrom, asAt };
  const stories = Array.from({ length: count }, (_, place) =>
    familyOf(new Dice(seed * 10 + place + 1), `F${place + 1}`, world),
  );
  return { seed, world, habits, stories: [...stories, quietFamily(world)] };
}

/** A family whose conferences, all in time and without a plan, show from when on the log is kept. */
function quietFamily({ asAt, logFrom }: World): Story {
  const needs: Need[] = [];
  for (let from = logFrom; ; from = daysAfter(from, 100)) {
    const trigger = workedFrom(from);
    const day = workingDaysAfter(trigger, 5);
    if (day > asAt) break;
    const considered = new Map([[0, "none"]] as const);
    const attempt: Meeting = { kind: "initial", state: "held", day, considered };
    needs.push({ kind: "initial", trigger, attempts: [attempt] });
  }
  const kids = [{ ref: "F9-a", born: daysAfter(logFrom, -1500), expected: null, died: null }];
  return { ref: "F9", kids, needs, reviews: [], plans: [], otherEnquiries: [], traits: new Set() };
}
