import { type Day, daysAfter, monthsAfter } from "../domain/oracle/plainDays";
import type { Dice } from "./dice";
import type {
  Decision,
  Kid,
  Meeting,
  MeetingState,
  Need,
  OtherEnquiry,
  Plan,
  Story,
} from "./story";

/** The days between which a tracker tells of families. */
export interface World {
  /** The first day whose conferences are in the log. */
  readonly logFrom: Day;
  readonly asAt: Day;
}

/** No conference is called for a child within that many days of its death or 18th birthday. */
const SOON = 150;

interface Clock {
  readonly start: Day;
  readonly limit: Day;
}

/** A family as its story goes on: who is on a plan, until when each must be reviewed, what happened so far. */
export class Life {
  readonly needs: Need[] = [];
  readonly reviews: Meeting[] = [];
  readonly otherEnquiries: OtherEnquiry[] = [];
  readonly traits = new Set<string>();
  /** Children for whom a conference was called that was never held. */
  readonly waiting = new Set<number>();
  readonly #clocks = new Map<number, Clock>();
  readonly #ended: Plan[] = [];

  constructor(
    readonly dice: Dice,
    readonly world: World,
    readonly ref: string,
    readonly kids: readonly Kid[],
    /** The day up to which the story is told: nothing more happens before it. */
    public now: Day,
  ) {}

  get onPlan(): readonly number[] {
    return [...this.#clocks.keys()];
  }

  /** Children who are not on a plan, of those who are known by a day. */
  offPlan(day: Day): readonly number[] {
    return this.kids.flatMap(({ expected }, kid) =>
      this.#clocks.has(kid) ||
      this.waiting.has(kid) ||
      (this.stopOf(kid) ?? "9") <= daysAfter(day, SOON) ||
      (expected !== null && monthsAfter(day, 4) < expected)
        ? []
        : [kid],
    );
  }

  /** The day of a child's death or 18th birthday; `null` where neither is known. */
  stopOf(kid: number): Day | null {
    const { born = null, died = null } = this.kids[kid] ?? {};
    const grownUp = born === null ? null : monthsAfter(born, 18 * 12);
    return died !== null && (grownUp === null || died < grownUp) ? died : grownUp;
  }

  /** The day by which the family's next review must be held, so that it is in time for every child. */
  get nextLimit(): Day {
    return [...this.#clocks.values()].map(({ limit }) => limit).sort()[0] ?? this.world.asAt;
  }

  /** Takes down that a conference was held, and what it decided. */
  held(day: Day, decided: ReadonlyMap<number, Decision>): void {
    for (const [kid, decision] of decided) {
      if (decision === "ended") this.ends(kid, day);
      if (decision === "made") this.#clocks.set(kid, { start: day, limit: monthsAfter(day, 3) });
      const clock = this.#clocks.get(kid);
      if (decision === "continues" && clock) {
        this.#clocks.set(kid, { start: clock.start, limit: monthsAfter(day, 6) });
      }
    }
    this.now = day;
  }

  /** Ends a child's plan. */
  ends(kid: number, day: Day, isUnclosed = false): void {
    const clock = this.#clocks.get(kid);
    if (clock) this.#ended.push({ kid, start: clock.start, end: day, isUnclosed });
    this.#clocks.delete(kid);
  }

  /** A conference that was to be held, about these children, and was not. */
  unheld(kind: Meeting["kind"], state: MeetingState, day: Day | null, about: readonly number[]) {
    return { kind, state, day, considered: new Map(about.map((kid) => [kid, null])) };
  }

  story(): Story {
    const { kids, needs, otherEnquiries, ref, reviews, traits } = this;
    const open = [...this.#clocks].map(([kid, { start }]) => ({
      kid,
      start,
      end: null,
      isUnclosed: false,
    }));
    return { ref, kids, needs, reviews, otherEnquiries, traits, plans: [...this.#ended, ...open] };
  }
}
