import {
  calendarDaysUpTo,
  type Day,
  isWorked,
  monthsAfter,
  workingDaysAfter,
  workingDaysUpTo,
} from "./plainDays";
import type { PlainConference, PlainLog } from "./plainLog";

/** What a timescale comes to, in the words of the page on the checks. */
export interface PlainFinding {
  readonly code: string;
  /** Field and row of the cell, as Excel counts rows: the log stands from row 2 on. */
  readonly cell: string;
  readonly outcome: "breached" | "overdue" | "due soon";
  readonly limit: Day;
  readonly daysLate: number | null;
}

/** Rules T01 to T12 read from the page, with no thought of speed. */
export function findingsOf({ conferences, asAt }: PlainLog): readonly PlainFinding[] {
  const found: PlainFinding[] = [];

  const judge = (code: string, cell: string, limit: Day, done: Day | null, inMonths = false) => {
    const late = (day: Day) =>
      inMonths ? calendarDaysUpTo(limit, day) : workingDaysUpTo(limit, day);
    if (done !== null) {
      if (done <= limit) return;
      const next = !inMonths && !isWorked(done) ? 1 : 0;
      found.push({ code, cell, outcome: "breached", limit, daysLate: late(done) + next });
    } else if (asAt > limit) {
      found.push({ code, cell, outcome: "overdue", limit, daysLate: Math.max(1, late(asAt)) });
    } else if (workingDaysUpTo(asAt, limit) <= 5) {
      found.push({ code, cell, outcome: "due soon", limit, daysLate: null });
    }
  };

  conferences.forEach((one, place) => {
    const at = (field: string) => `${field} ${place + 2}`;
    const within = (code: string, field: string, from: Day, days: number, done: Day | null) =>
      judge(code, at(field), workingDaysAfter(from, days), done);
    const before = previousOf(one, conferences);
    if (one.strategy) within("T01", "date", one.strategy, 15, one.date);
    if (one.type === "first review" && before)
      judge("T02", at("date"), monthsAfter(before.date, 3), one.date, true);
    if (one.type === "later review" && before)
      judge("T03", at("date"), monthsAfter(before.date, 6), one.date, true);
    if (one.type === "initial" || one.type === "pre-birth")
      within("T05", "reportReceived", one.date, -1, one.report);
    if (one.type.endsWith("review")) within("T06", "reportReceived", one.date, -3, one.report);
    if (hasPlan(one)) within("T07", "outlinePlanSent", one.date, 1, one.outline);
    within("T08", "minutesToChair", one.date, 5, one.toChair);
    if (one.toChair) within("T09", "minutesApproved", one.toChair, 5, one.approved);
    within("T10", "fullRecordDistributed", one.date, 15, one.distributed);
    if (one.notification) within("T11", "date", one.notification, 15, one.date);
    if (one.strategy && hasPlan(one)) within("T12", "coreGroup", one.date, 10, one.coreGroup);
    if (hasPlan(one) && !conferences.some((other) => previousOf(other, conferences) === one)) {
      const months = one.type.endsWith("review") ? 6 : 3;
      judge("T04", at("date"), monthsAfter(one.date, months), null, true);
    }
  });
  return found;
}

export function hasPlan({ decision }: PlainConference): boolean {
  return decision === "plan made" || decision === "plan continues";
}

/** The last conference of the family on an earlier day. */
export function previousOf(
  { family, date }: PlainConference,
  all: readonly PlainConference[],
): PlainConference | undefined {
  const earlier = all.filter((one) => one.family === family && one.date < date);
  return earlier.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
}
