import { calendarDaysUpTo, type Day, daysAfter } from "../domain/oracle/plainDays";
import { type Dice, workedFrom, workedUpTo } from "./dice";
import { Life, type World } from "./life";
import { callConference } from "./needs";
import { holdReview, reviewDay, reviewToCome } from "./reviews";
import type { Kid, Story } from "./story";

/** A family as chance has it, from the day it became known to the as-at day. */
export function familyOf(dice: Dice, ref: string, world: World): Story {
  const isCarriedOver = dice.happens(0.3);
  const whole = calendarDaysUpTo(world.logFrom, world.asAt);
  const start = isCarriedOver
    ? daysAfter(world.logFrom, -dice.between(30, 500))
    : daysAfter(world.logFrom, dice.between(0, whole));
  const life = new Life(dice, world, ref, kidsOf(dice, ref, start, world), start);
  if (isCarriedOver) life.traits.add("carried over");
  while (goesOn(life));
  return life.story();
}

function kidsOf(dice: Dice, ref: string, start: Day, { asAt }: World): readonly Kid[] {
  const count = dice.oneOf(1, 1, 1, 2, 2, 2, 3, 3, 4, 5);
  return Array.from({ length: count }, (_, place) => {
    const kid = `${ref}-${"abcde"[place]}`;
    const isBaby = place === count - 1 && dice.happens(0.4);
    if (!isBaby) {
      const isNearlyGrownUp = dice.happens(0.08);
      const age = isNearlyGrownUp ? dice.between(5900, 6560) : dice.between(200, 4400);
      const died = dice.happens(0.04) ? daysAfter(start, dice.between(60, 600)) : null;
      const isDead = died !== null && died <= asAt;
      const born = daysAfter(start, -age);
      return { ref: kid, born, expected: null, died: isDead ? died : null };
    }
    const expected = daysAfter(start, dice.between(20, 500));
    const born = daysAfter(expected, dice.between(-20, 10));
    return { ref: kid, born: born <= asAt ? born : null, expected, died: null };
  });
}

/** What happens next to a family. @returns whether the story goes on */
function goesOn(life: Life): boolean {
  if (life.onPlan.length === 0) return newEpisode(life);
  if (others(life)) return nextReview(life);
  // A conference about others was not held: the reviews of those on a plan go on without another one.
  while (life.onPlan.length > 0 && nextReview(life));
  return false;
}

/** @returns whether the family's next review, if one was still needed, was held by the as-at day */
function nextReview(life: Life): boolean {
  endsElsewhere(life);
  if (life.onPlan.length === 0) return true;
  const day = reviewDay(life);
  endsByItself(life, day === null || day > life.world.asAt ? life.world.asAt : daysAfter(day, -1));
  if (life.onPlan.length === 0) return true;
  if (day === null || day > life.world.asAt) {
    reviewToCome(life, day);
    return false;
  }
  holdReview(life, day);
  return true;
}

function newEpisode(life: Life): boolean {
  const { dice, needs, now, world } = life;
  const isFirst = needs.length === 0;
  if (!isFirst && !dice.happens(0.4)) return false;
  const trigger = workedFrom(isFirst ? now : daysAfter(now, dice.between(20, 300)));
  if (trigger > world.asAt) return false;
  if (!isFirst) life.traits.add("again");
  const before = workedUpTo(daysAfter(trigger, -dice.between(30, 90)));
  if (dice.happens(0.2) && before > now) life.otherEnquiries.push({ day: before, asked: false });
  const about = dice.someOf(life.offPlan(trigger), 0.8);
  return about.length > 0 && callConference(life, trigger, about);
}

/** Sometimes children who are not on a plan have a conference while the others are. */
function others(life: Life): boolean {
  const { dice, now, world } = life;
  const day = workedFrom(daysAfter(now, dice.between(5, 120)));
  const about = life.offPlan(day);
  if (about.length === 0 || day > world.asAt || !dice.happens(0.3)) return true;
  return callConference(life, day, dice.someOf(about, 0.8));
}

/** A plan ends with the child's death or 18th birthday, whether anybody enters it or not. */
function endsByItself(life: Life, until: Day): void {
  for (const kid of life.onPlan) {
    const stop = life.stopOf(kid);
    if (stop === null || stop > until) continue;
    life.ends(kid, stop, life.dice.happens(0.5));
    if (life.onPlan.length === 0 && stop > life.now) life.now = stop;
    life.traits.add("ended between conferences");
    life.traits.add(life.kids[kid]?.died === stop ? "died on a plan" : "18 on a plan");
  }
}

/** Sometimes a plan ends between conferences: the child moved away, or became looked after. */
function endsElsewhere(life: Life): void {
  const { dice, now, world } = life;
  if (!dice.happens(0.08)) return;
  const day = daysAfter(now, dice.between(10, 250));
  if (day > world.asAt) return;
  endsByItself(life, day);
  if (life.onPlan.length === 0) return;
  for (const kid of dice.someOf(life.onPlan)) life.ends(kid, day);
  life.traits.add("ended between conferences");
  life.now = day;
}
