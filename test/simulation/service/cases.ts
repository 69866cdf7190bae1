import { type Day, daysAfter, workingDaysAfter } from "../../domain/oracle/plainDays";
import { type Dice, workedFrom } from "../dice";

/** The day on which all is looked at, the last of the year that is reported on. */
export const AS_AT: Day = "2014-03-31";

/** A yes, a no, or nothing. */
export type Said = "Yes" | "No" | "";

/** What columns of their own record of a conference. */
export interface Recorded {
  readonly quorate: Said;
  readonly shared: Said;
  readonly offered: Said;
  readonly used: Said;
}

/** One child, alone in its family, and what the service did about it; `null` is what never was, or is not known. */
export interface Case {
  readonly number: number;
  readonly strategy: Day;
  readonly requested: Day | null;
  readonly conference: Day;
  readonly isPreBirth: boolean;
  readonly recorded: Recorded;
  /** Its only review. */
  readonly review: Day | null;
  readonly reviewRecorded: Recorded;
  readonly expected: Day | null;
  readonly born: Day | null;
  readonly planEnd: Day | null;
  readonly coreGroup: Day | null;
  readonly visit: Day | null;
  /** The code of participation, 0 to 7. */
  readonly code: number | null;
}

/** A case made up by chance. All that is dated was by the as-at day. */
export function caseOf(number: number, dice: Dice): Case {
  const by = (day: Day) => (day <= AS_AT ? day : null);
  const strategy = workedFrom(daysAfter("2013-04-02", dice.between(0, 320)));
  const conference = workingDaysAfter(strategy, dice.between(3, 20));
  const isPreBirth = dice.happens(0.5);
  const expected = isPreBirth ? daysAfter(conference, dice.between(40, 110)) : null;
  const birth = expected ? daysAfter(expected, dice.between(-12, 12)) : "2006-05-04";
  const born = by(birth);
  const since = born !== null && isPreBirth ? born : conference;
  const review = dice.happens(0.6) ? by(workedFrom(daysAfter(since, dice.between(1, 45)))) : null;
  const endsAlone = dice.happens(0.15) ? by(daysAfter(conference, dice.between(2, 150))) : null;
  const planEnd =
    review !== null && dice.happens(0.3) ? review : review === null ? endsAlone : null;
  const latest = (most: number) =>
    dice.happens(0.2)
      ? null
      : by(daysAfter(dice.happens(0.5) ? conference : AS_AT, -dice.between(-3, most)));
  return {
    ...{ number, strategy, conference, isPreBirth, expected, born, review, planEnd },
    requested: dice.happens(0.15) ? null : workingDaysAfter(strategy, dice.between(0, 3)),
    recorded: recordedOf(dice),
    reviewRecorded: recordedOf(dice),
    coreGroup: latest(60),
    visit: latest(25),
    code: dice.happens(0.2) ? null : dice.between(0, 7),
  };
}

function recordedOf(dice: Dice): Recorded {
  const said = () => dice.oneOf<Said>("Yes", "No", "");
  return { quorate: said(), shared: said(), offered: said(), used: said() };
}
