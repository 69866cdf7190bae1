import { type Day, daysAfter, workingDaysAfter } from "../domain/oracle/plainDays";
import { workedFrom, workedUpTo } from "./dice";
import type { Life } from "./life";
import type { Decision, Meeting, MeetingState, Need } from "./story";

/** What an initial or transfer-in conference is about, and from when it counts. */
interface Called {
  readonly kind: "initial" | "pre-birth" | "transfer-in";
  readonly trigger: Day;
  readonly about: readonly number[];
}

const LIMIT = 15;

/**
 * A conference becomes necessary for children who are not on a plan. It is held in time, on the last day, late, or
 * not at all, and perhaps cancelled or postponed first.
 * @returns whether the story can go on: not where it was not held
 */
export function callConference(life: Life, trigger: Day, about: readonly number[]): boolean {
  const { dice, world } = life;
  const called: Called = { kind: kindFor(life, trigger, about), trigger, about };
  const day = dayFor(life, trigger);
  if (day === null || day > world.asAt) for (const kid of about) life.waiting.add(kid);
  if (day === null) return neverHeld(life, called, []);
  const before = failedBefore(life, called, day);
  if (day > world.asAt) {
    const booked = life.unheld(called.kind, dice.oneOf("booked", "booked", "undated"), day, about);
    const attempt = booked.state === "undated" ? { ...booked, day: null } : booked;
    life.traits.add(attempt.state);
    life.needs.push({ kind: called.kind, trigger, attempts: [...before, attempt] });
    return false;
  }
  const considered = decided(life, about);
  const isReconvened = before.at(-1)?.state === "adjourned" && dice.happens(0.5);
  if (isReconvened) life.traits.add("reconvened");
  const isInquorate = dice.happens(0.04);
  const state = isReconvened ? "reconvened" : isInquorate ? "inquorate, decided" : "held";
  const meeting = { kind: called.kind, state, day, considered } as const;
  if (life.onPlan.length > 0) life.traits.add("joins siblings on a plan");
  life.needs.push({ kind: called.kind, trigger, attempts: [...before, meeting] });
  life.held(day, considered);
  return true;
}

function kindFor(life: Life, trigger: Day, about: readonly number[]): Called["kind"] {
  const isUnborn = about.every((kid) => {
    const { born } = life.kids[kid] ?? { born: null };
    return born === null || born > daysAfter(trigger, 60);
  });
  if (isUnborn) {
    life.traits.add("baby");
    return "pre-birth";
  }
  const isTransfer = life.onPlan.length === 0 && life.dice.happens(0.12);
  if (isTransfer) life.traits.add("transfer-in");
  return isTransfer ? "transfer-in" : "initial";
}

/** The day on which it is, or will be, held; `null` where nobody sees to it. */
function dayFor({ dice, world }: Life, trigger: Day): Day | null {
  const lot = dice.roll();
  if (lot < 0.1 && trigger >= world.logFrom) return null;
  if (lot < 0.2) return workingDaysAfter(trigger, LIMIT);
  if (lot < 0.28) return workingDaysAfter(trigger, LIMIT + 1);
  if (lot < 0.4) return workingDaysAfter(trigger, dice.between(LIMIT + 2, LIMIT + 40));
  return workingDaysAfter(trigger, dice.between(1, LIMIT));
}

const NEVER = ["undated", "undated", "in the enquiries", "cancelled", "no longer needed"] as const;

function neverHeld(
  life: Life,
  { about, kind, trigger }: Called,
  before: readonly Meeting[],
): false {
  const { dice, traits, world } = life;
  const chosen: MeetingState = dice.oneOf(...NEVER, "postponed", "adjourned");
  const isAsked =
    chosen === "in the enquiries" && (kind === "transfer-in" || life.onPlan.length > 0);
  const state = isAsked ? "undated" : chosen;
  const planned = workedFrom(daysAfter(trigger, dice.between(3, 25)));
  const hasDay = state !== "undated" && state !== "in the enquiries";
  if (hasDay && planned > world.asAt) return false;
  traits.add(`initial ${state}`);
  const attempt = life.unheld(kind, state, hasDay ? planned : null, about);
  life.needs.push({ kind, trigger, attempts: [...before, attempt] });
  return false;
}

function failedBefore(life: Life, { about, kind, trigger }: Called, day: Day): readonly Meeting[] {
  const { dice, world } = life;
  if (!dice.happens(0.12)) return [];
  const planned = workedUpTo(daysAfter(day, -dice.between(1, 12)));
  if (planned <= trigger || planned > world.asAt || planned <= life.now) return [];
  const state = dice.oneOf("cancelled", "postponed", "adjourned");
  life.traits.add(`initial ${state}, then held`);
  return [life.unheld(kind, state, planned, about)];
}

function decided(life: Life, about: readonly number[]): ReadonlyMap<number, Decision> {
  const lot = life.dice.roll();
  if (lot < 0.2) {
    life.traits.add("no plan");
    return new Map(about.map((kid) => [kid, "none"]));
  }
  const made = lot < 0.4 ? life.dice.someOf(about) : about;
  if (made.length < about.length) life.traits.add("plan for some");
  return new Map(about.map((kid) => [kid, made.includes(kid) ? "made" : "none"]));
}

/** A review that is an initial conference for others of the family besides. */
export function combinedNeed(trigger: Day, meeting: Meeting): Need {
  return { kind: "combined", trigger, attempts: [meeting] };
}
