import type { CalendarDate } from "../calendar/calendarDate";
import { isWithinAny } from "../calendar/daySpan";
import { isReview } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { familyOf } from "./births";
import type { Tracker } from "./tracker";

/** Children whose plan began on a day on which their family had no conference, where the log covers that day. */
export function childrenWhosePlansStartAlone(tracker: Tracker): readonly Child[] {
  const { children } = tracker.records;
  const log = children.length > 0 ? reachOfLog(tracker) : undefined;
  if (!log) return [];
  return children.filter((child) => {
    const { planStart } = child;
    if (!isKnown(planStart) || planStart < log.from || planStart > log.to) return false;
    if (isWithinAny(planStart, tracker.available.unreadDays)) return false;
    const { conferences = [] } = familyOf(child, tracker) ?? {};
    const [first] = conferences;
    // A family whose first conference in the log is a review had others before the log began.
    if (!first || (isReview(first) && planStart < first.date)) return false;
    return !conferences.some(({ date }) => date === planStart);
  });
}

/** First and last day on which the log has a conference, both inclusive. */
export interface Reach {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days that the log covers; `undefined` where it has no conference. */
export function reachOfLog({ families }: Tracker): Reach | undefined {
  let reach: { from: CalendarDate; to: CalendarDate } | undefined;
  for (const { conferences } of families.values()) {
    const [first] = conferences;
    const last = conferences.at(-1);
    if (!first || !last) continue;
    if (!reach) reach = { from: first.date, to: last.date };
    if (first.date < reach.from) reach.from = first.date;
    if (last.date > reach.to) reach.to = last.date;
  }
  return reach;
}
