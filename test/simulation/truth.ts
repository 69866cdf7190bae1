import {
  calendarDaysUpTo,
  type Day,
  monthsAfter,
  workingDaysAfter,
  workingDaysUpTo,
} from "../domain/oracle/plainDays";
import { type Meeting, type Need, type Plan, type Story, wasHeld } from "./story";

/**
 * What became of a conference that was due. ended late: the plan ended after the limit without a review; open: it was
 * cancelled without a reason, so that nobody can say whether it is still needed.
 */
export type Fate = "met" | "late" | "overdue" | "ended late" | "ahead" | "not needed" | "open";

/** A conference that a child needed by a day. */
export interface Due {
  readonly code: "T01" | "T02" | "T03" | "T11";
  readonly kids: readonly number[];
  /** The day counting starts. */
  readonly from: Day;
  /** Last day in time. */
  readonly limit: Day;
  readonly fate: Fate;
  /** The conference that was held, or the row that stands for the one that was not. */
  readonly meeting: Meeting | null;
  /** Working days for T01 and T11, else calendar days; 0 unless late. */
  readonly daysLate: number;
  /** For a review: the plan it belongs to. */
  readonly plan: Plan | null;
}

/** Every conference that each child of a family needed up to the as-at day, from the words of the design alone. */
export function duesOf(story: Story, asAt: Day): readonly Due[] {
  return [
    ...story.needs.map((need) => dueOfNeed(need, asAt)),
    ...story.plans.flatMap((plan) => duesOfPlan(plan, story, asAt)),
  ];
}

const WORKING_DAYS = 15;

function dueOfNeed({ attempts, kind, trigger }: Need, asAt: Day): Due {
  const limit = workingDaysAfter(trigger, WORKING_DAYS);
  const last = attempts.at(-1) ?? null;
  const held = last && wasHeld(last) ? last.day : null;
  const until = held ?? asAt;
  const isPast = until > limit;
  const fate = (): Fate => {
    if (held !== null) return isPast ? "late" : "met";
    if (last?.state === "no longer needed") return "not needed";
    if (last?.state === "cancelled") return "open";
    return isPast ? "overdue" : "ahead";
  };
  return {
    code: kind === "transfer-in" ? "T11" : "T01",
    kids: [...(last?.considered.keys() ?? [])],
    from: trigger,
    limit,
    fate: fate(),
    meeting: last,
    daysLate: isPast ? workingDaysUpTo(limit, until) : 0,
    plan: null,
  };
}

function duesOfPlan(plan: Plan, { needs, reviews }: Story, asAt: Day): readonly Due[] {
  const dues: Due[] = [];
  let from = plan.start;
  let months = 3;
  const due = (meeting: Meeting | null, until: Day, fate: (isPast: boolean) => Fate) => {
    const limit = monthsAfter(from, months);
    const isPast = until > limit;
    dues.push({
      code: months === 3 ? "T02" : "T03",
      kids: [plan.kid],
      from,
      limit,
      fate: fate(isPast),
      meeting,
      daysLate: isPast ? calendarDaysUpTo(limit, until) : 0,
      plan,
    });
  };
  const combined = needs.filter(({ kind }) => kind === "combined").flatMap((one) => one.attempts);
  const sequence = [...reviews, ...combined]
    .filter((one) => wasHeld(one) && one.considered.has(plan.kid))
    .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  for (const review of sequence) {
    const { day } = review;
    if (day === null || day <= plan.start || (plan.end !== null && day > plan.end)) continue;
    due(review, day, (isPast) => (isPast ? "late" : "met"));
    from = day;
    months = 6;
  }
  if (plan.end === null) due(nextOf(reviews), asAt, (isPast) => (isPast ? "overdue" : "ahead"));
  else if (plan.end > monthsAfter(from, months)) due(null, plan.end, () => "ended late");
  return dues;
}

/** The row that stands for the next review, booked or needed. */
function nextOf(reviews: readonly Meeting[]): Meeting | null {
  return reviews.find(({ state }) => state === "booked" || state === "undated") ?? null;
}
