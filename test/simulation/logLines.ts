import type { Day } from "../domain/oracle/plainDays";
import { type Meeting, type Plan, type Story, wasHeld } from "./story";
import type { Tracker } from "./tracker";

/** A conference as the log has it. */
export interface LogLine {
  readonly story: Story;
  readonly meeting: Meeting;
  readonly trigger: Day | null;
}

/** The conferences that the log has, in order; those without a date come last. */
export function logLinesOf({ stories, world: { logFrom } }: Tracker): readonly LogLine[] {
  const isInLog = ({ day }: Meeting) => day === null || day >= logFrom;
  return stories
    .flatMap((story) => [
      ...story.needs.flatMap(({ attempts, trigger }) =>
        attempts.map((meeting) => ({ story, meeting, trigger })),
      ),
      ...story.reviews.map((meeting) => ({ story, meeting, trigger: null })),
    ])
    .filter(({ meeting }) => isInLog(meeting))
    .sort((a, b) => ((a.meeting.day ?? "9") < (b.meeting.day ?? "9") ? -1 : 1));
}

/** The plans that a children's sheet has: those that ended before the log begins were taken off it. */
export function plansInSheet({ plans }: Story, { world: { logFrom } }: Tracker): readonly Plan[] {
  return plans.filter(({ end }) => end === null || end >= logFrom);
}

/** The child's plan on the day of a conference; of one without a day, the plan in force. */
export function planAt({ plans }: Story, kid: number, day: Day | null): Plan | undefined {
  return plans.find(
    (plan) =>
      plan.kid === kid &&
      (day === null ? plan.end === null : plan.start <= day && (plan.end ?? "9") >= day),
  );
}

/** The day of the conference before, for a child on a plan at a review. */
export function previousOf(line: LogLine, kid: number): Day | undefined {
  const { meeting, story } = line;
  if (meeting.kind !== "review" && meeting.kind !== "combined") return undefined;
  const plan = planAt(story, kid, meeting.day);
  if (!plan || plan.start === meeting.day) return undefined;
  const days = [...story.reviews, ...story.needs.flatMap(({ attempts }) => attempts)]
    .filter((one) => wasHeld(one) && one.considered.has(kid))
    .flatMap(({ day }) => (day === null || day < plan.start ? [] : [day]))
    .filter((day) => day < (meeting.day ?? "9"));
  return days.sort().at(-1);
}

/** The same for all children whom a review is about; `undefined` where it is not the same day for each. */
export function previousOfAll(line: LogLine): Day | undefined {
  const days = [...line.meeting.considered.keys()].flatMap((kid) => previousOf(line, kid) ?? []);
  return new Set(days).size === 1 ? days[0] : undefined;
}
