import { type Day, daysAfter, isWorked } from "../domain/oracle/plainDays";

/** Chances that come out the same for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to but not including 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whether something of this chance happens. */
  happens(chance: number): boolean {
    return this.roll() < chance;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** One of several, each as likely as the others. */
  oneOf<Choice>(...choices: readonly [Choice, ...Choice[]]): Choice {
    return choices[Math.floor(this.roll() * choices.length)] ?? choices[0];
  }

  /** Some of several, at least one where there is any. */
  someOf<Choice>(choices: readonly Choice[], chance = 0.5): readonly Choice[] {
    const some = choices.filter(() => this.happens(chance));
    const [first] = choices;
    return some.length > 0 || first === undefined ? some : [first];
  }
}

/** The day itself where it is worked, else the next worked day after it. */
export function workedFrom(day: Day): Day {
  let worked = day;
  while (!isWorked(worked)) worked = daysAfter(worked, 1);
  return worked;
}

/** The day itself where it is worked, else the last worked day before it. */
export function workedUpTo(day: Day): Day {
  let worked = day;
  while (!isWorked(worked)) worked = daysAfter(worked, -1);
  return worked;
}
