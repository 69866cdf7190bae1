import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import { considers } from "../people/considered";
import type { People } from "../people/people";
import type { Plan } from "../people/plans";
import { reviewsPlans } from "../people/run";
import type { Sequences } from "../people/sequences";
import { NO_DAY } from "../records/daysOfLog";
import type { Settings } from "../settings/settings";
import type { Judging } from "./judge";
import { ReviewLimits } from "./reviewClock";

/** Whether all reviews of a plan were in time up to a day, none being overdue on it. */
export type ReviewsOfPlan = "in time" | "late" | "cannot be judged";

interface Standards {
  readonly settings: Settings;
  readonly judging: Judging;
  readonly people: People;
  /** See `Availability`. */
  readonly unreadDays: readonly DaySpan[];
}

/**
 * Follows the reviews of single plans: late where one that considered the child was held late for it, or where on the
 * last day, inclusive, the next one was overdue.
 */
export function reviewsOfPlans(
  { families, followed }: Sequences,
  { settings, judging, people, unreadDays }: Standards,
): (plan: Plan, until: CalendarDate) => ReviewsOfPlan {
  const limits = new ReviewLimits(settings, judging);
  return ({ person, start }, until) => {
    let last: CalendarDate | undefined;
    let isOpen = unreadDays.some(({ from, to }) => from <= until && to > start);
    const refs = person.family ? [person.family.ref, ...person.family.otherRefs] : [];
    for (const log of refs.flatMap((ref) => families.get(ref) ?? [])) {
      if (!log.complete) isOpen = true;
      for (const [at, conference] of log.conferences.entries()) {
        const { date } = conference;
        if (date <= start || date > until || !reviewsPlans(conference)) continue;
        const isOf = considers(conference, { person, plan: null }, { people });
        if (isOf === false) continue;
        const answers = followed
          .answers(log.places[at] ?? -1)
          .filter(({ children }) => children.length === 0 || children.includes(person));
        const standings = answers.map((answer) =>
          answer.from === NO_DAY ? undefined : limits.standingOn(answer, date),
        );
        if (standings.includes("breached")) return "late";
        if (standings.length === 0 || standings.includes(undefined)) isOpen = true;
        if (last === undefined || date > last) last = date;
      }
    }
    if (isOpen) return "cannot be judged";
    const next = last === undefined ? limits.limit(start, "T02") : limits.limit(last, "T03");
    return next < until ? "late" : "in time";
  };
}
