import type { ParticipationCode, PlanCategory } from "../../src/domain/records/vocabulary";
import { DEFAULT_INDICATORS } from "../../src/domain/settings/indicators";
import type { Settings } from "../../src/domain/settings/settings";
import type { Rows } from "../domain/build";
import { type Day, daysAfter } from "../domain/oracle/plainDays";
import { Dice } from "../simulation/dice";

type Written<Name extends keyof Rows> = NonNullable<Rows[Name]>[number];

const CATEGORIES: readonly [PlanCategory, ...PlanCategory[]] = [
  { categories: ["neglect"], words: "Neglect" },
  { categories: ["emotional"], words: "Emotional abuse" },
  { categories: ["physical"], words: "Physical abuse" },
  { categories: ["sexual"], words: "Sexual abuse" },
  { categories: ["neglect", "emotional"], words: "Neglect and emotional abuse" },
];

const FIRST_DAY: Day = "2013-04-02";
const FIRST_DAY_OF_TWO_YEARS: Day = "2012-04-02";
const MOST_FAMILIES = 45;
const OLDEST = 17;

/** A tracker, and what its team typed in under Set up; the same for the same seed. */
export function randomCounty(seed: number): {
  readonly rows: Rows;
  readonly settings: Partial<Settings>;
} {
  const dice = new Dice(seed + 1);
  const childPopulation = dice.oneOf(null, dice.between(900, 9_000), dice.between(9_000, 90_000));
  const before = { year: "2012-13", plans: dice.between(1, 40), rate: null };
  const comparison = dice.happens(0.5) ? [{ ...before, national: null, neighbours: null }] : [];
  const rows = randomTracker(seed, dice.happens(0.4));
  return { rows, settings: { comparison, rate: { childPopulation, nationalRate: null } } };
}

/** A whole tracker of 2013-14 whose families, children and plans hang together; the same for the same seed. */
export function randomTracker(seed: number, ofTwoYears = false): Rows {
  const dice = new Dice(seed);
  // Some counties have one family in the year, some have many of one kind.
  const families = dice.between(1, dice.oneOf(8, 20, MOST_FAMILIES));
  const usual = dice.oneOf(...CATEGORIES);
  const oneKind = dice.roll();
  const planChance = dice.oneOf(0.5, 0.85, 1);
  const conferences: Written<"conferences">[] = [];
  const children: Written<"children">[] = [];
  const indicators: Written<"indicators">[] = [];
  const coded = dice.happens(0.3);
  const ticking = DEFAULT_INDICATORS.map(() => dice.roll() ** 2);
  for (let family = 1; family <= families; family += 1) {
    const familyRef = String(family);
    const initial = ofTwoYears
      ? daysAfter(FIRST_DAY_OF_TWO_YEARS, dice.between(0, 715))
      : daysAfter(FIRST_DAY, dice.between(0, 350));
    const category = dice.happens(oneKind) ? usual : dice.oneOf(...CATEGORIES);
    const made = dice.happens(planChance);
    const held = (
      type: "initial" | "first review" | "later review",
      date: Day,
      decision: Decision,
    ) =>
      conferences.push({
        conferenceRef: String(conferences.length + 1),
        familyRef,
        type,
        date,
        outcome: { decision, words: decision },
        ...(decision !== "no plan" && decision !== "plan ended" && { category }),
      });
    held("initial", initial, made ? "plan made" : "no plan");
    let planEnd: Day | undefined;
    if (made) {
      const reviews = [84, 260].map((days) => daysAfter(initial, days + dice.between(0, 20)));
      for (const [place, date] of reviews.entries()) {
        if (planEnd !== undefined || date > "2014-03-31") break;
        const ends = dice.happens(0.4);
        held(
          place === 0 ? "first review" : "later review",
          date,
          ends ? "plan ended" : "plan continues",
        );
        if (ends) planEnd = date;
      }
    }
    indicators.push({
      familyRef,
      ticked: DEFAULT_INDICATORS.filter((_, at) => dice.happens(ticking[at] ?? 0)).map(
        ({ name }) => name,
      ),
    });
    const size = dice.between(1, dice.oneOf(1, 3, 5));
    for (let place = 1; place <= size; place += 1) {
      const age = dice.happens(0.08) ? ("unborn" as const) : dice.between(0, OLDEST);
      children.push({
        childRef: `${family}-${place}`,
        familyRef,
        name: `Testchild ${family}-${place}`,
        age,
        participation:
          age === "unborn" || age < 10
            ? "under 10"
            : dice.oneOf("attended", "consulted", "neither"),
        ...(coded && age !== "unborn" && { participationCode: codeOf(age, dice) }),
        ...(made && { planStart: initial }),
        ...(planEnd !== undefined && { planEnd }),
      });
    }
  }
  return { conferences, children, indicators };
}

function codeOf(age: number, dice: Dice): ParticipationCode {
  return age < 10 ? 0 : dice.oneOf(1, 2, 3, 4, 5, 6, 7);
}

type Decision = "plan made" | "no plan" | "plan continues" | "plan ended";
