import { type Day, daysAfter } from "../domain/oracle/plainDays";
import { workedFrom, workedUpTo } from "./dice";
import type { Life } from "./life";
import { combinedNeed } from "./needs";
import type { Decision, Meeting, MeetingState } from "./story";

/** The day on which the family's next review is, or will be, held; `null` where nobody sees to it. */
export function reviewDay(life: Life): Day | null {
  const { dice, nextLimit, now } = life;
  const lot = dice.roll();
  if (lot < 0.1) return null;
  const wanted = (): Day => {
    if (lot < 0.22) return workedUpTo(nextLimit);
    if (lot < 0.3) return workedFrom(daysAfter(nextLimit, 1));
    if (lot < 0.42) return workedFrom(daysAfter(nextLimit, dice.between(2, 150)));
    return workedUpTo(daysAfter(nextLimit, -dice.between(1, 45)));
  };
  const day = wanted();
  return day > now ? day : workedFrom(daysAfter(now, dice.between(5, 20)));
}

/** The review is held, perhaps after one that was not, and decides for each child. */
export function holdReview(life: Life, day: Day): void {
  const { dice, traits } = life;
  const onPlan = life.onPlan;
  const isReconvened = failedReview(life, day) === "adjourned" && dice.happens(0.5);
  if (isReconvened) traits.add("reconvened");
  const left = onPlan.length > 1 && dice.happens(0.05) ? dice.oneOf(...asChoices(onPlan)) : null;
  if (left !== null) traits.add("one child not considered");
  const considered = new Map<number, Decision>();
  const endsForAll = dice.happens(0.12);
  for (const kid of onPlan) {
    if (kid !== left) considered.set(kid, endsForAll || dice.happens(0.18) ? "ended" : "continues");
  }
  const [joiner] = life.offPlan(day);
  const lot = dice.roll();
  if (joiner !== undefined && lot < 0.06) {
    considered.set(joiner, "made");
    traits.add("joins at a review");
  } else if (joiner !== undefined && lot < 0.12 && life.waiting.size === 0) {
    besides(life, day, joiner, considered);
    return;
  } else if (lot < 0.17) answers(life, day);
  const isMixed = [...considered.values()].includes("made");
  const isInquorate = !isMixed && dice.happens(0.03);
  const state = isReconvened ? "reconvened" : isInquorate ? "inquorate, decided" : "held";
  life.reviews.push({ kind: "review", state, day, considered });
  life.held(day, considered);
}

/** An initial conference for another child on the same day: in one meeting, or one that made no plan beside it. */
function besides(life: Life, day: Day, joiner: number, considered: Map<number, Decision>): void {
  const { dice, reviews, traits } = life;
  const trigger = workedUpTo(daysAfter(day, -dice.between(2, 18)));
  if (dice.happens(0.5)) {
    traits.add("initial and review in one");
    considered.set(joiner, dice.oneOf("made", "none"));
    life.needs.push(combinedNeed(trigger, { kind: "combined", state: "held", day, considered }));
  } else {
    traits.add("no plan on the day of a review");
    reviews.push({ kind: "review", state: "held", day, considered });
    const other = new Map([[joiner, "none"]] as const);
    const kind = (life.kids[joiner]?.born ?? "9") > day ? "pre-birth" : "initial";
    const meeting: Meeting = { kind, state: "held", day, considered: other };
    life.needs.push({ kind, trigger, attempts: [meeting] });
  }
  life.held(day, considered);
}

/** A section 47 enquiry about children on a plan, which the review answers. */
function answers(life: Life, day: Day): void {
  const asked = workedUpTo(daysAfter(day, -life.dice.between(1, 12)));
  if (asked <= life.now || life.needs.some(({ trigger }) => trigger >= asked)) return;
  life.otherEnquiries.push({ day: asked, asked: true });
  life.traits.add("a review answers an enquiry");
}

/** @returns what became of the review that was to be held before, if one was */
function failedReview(life: Life, day: Day): MeetingState | null {
  const { dice, traits, world } = life;
  if (!dice.happens(0.12)) return null;
  const planned = workedUpTo(daysAfter(day, -dice.between(1, 30)));
  if (planned <= life.now || planned > world.asAt) return null;
  const state = dice.oneOf("cancelled", "postponed", "adjourned");
  traits.add(`review ${state}, then held`);
  life.reviews.push(life.unheld("review", state, planned, life.onPlan));
  return state;
}

/** What stands in the log for a review that is not held as at the day: a booking, a row without a date, nothing. */
export function reviewToCome(life: Life, day: Day | null): void {
  const { dice, now, onPlan, reviews, traits, world } = life;
  const state = day === null ? dice.oneOf(...NEGLECTED) : dice.oneOf(...TO_COME);
  if (state === null) return;
  const planned = (): Day | null => {
    if (state === "booked") return day;
    if (state === "undated") return null;
    return workedUpTo(daysAfter(world.asAt, -dice.between(1, 60)));
  };
  const on = planned();
  if (on !== null && on <= now) return;
  traits.add(`review ${state}`);
  reviews.push(life.unheld("review", state, on, onPlan));
}

const TO_COME = ["booked", "booked", "undated", null, null] as const;
const NEGLECTED = [
  "undated",
  "cancelled",
  "no longer needed",
  "postponed",
  null,
  null,
  null,
] as const;

function asChoices(kids: readonly number[]): readonly [number, ...number[]] {
  const [first = 0, ...others] = kids;
  return [first, ...others];
}
