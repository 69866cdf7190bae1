import { calendarDaysUpTo, daysAfter, monthsAfter } from "../domain/oracle/plainDays";
import { type Demand, firstInLog } from "./demands";
import type { Found } from "./found";
import type { Layout } from "./layouts";
import type { Story } from "./story";
import type { Tracker } from "./tracker";
import type { Due } from "./truth";
import { tells, type Wrong } from "./unmet";

/** Timescales of conferences: the others are judged by columns that these trackers do not have. */
const OF_CONFERENCES = new Set(["T01", "T02", "T03", "T04", "T11"]);

/** What a finding is held against. */
interface Family {
  readonly demands: readonly Demand[];
  readonly layout: Layout;
  readonly story: Story;
  readonly tracker: Tracker;
}

/** What a finding says that is not so. */
export function untrue(one: Found, family: Family): readonly Wrong[] {
  const { code, daysLate, limit, outcome, sentence } = one;
  const wrong = (kind: string) => [{ kind, says: sentence }];
  if (!OF_CONFERENCES.has(code)) return isFalseError(one) ? wrong(`called an error: ${code}`) : [];
  const { demands } = family;
  if (outcome === "cannot be judged") {
    const isOpen = demands.some(({ due, told }) => told !== "all" || due.fate === "open");
    return isOpen || endedUnseen(code, family)
      ? []
      : wrong(`cannot be judged, though the tracker tells: ${code}`);
  }
  if (ALONE.has(family.layout) && isUntold(one, family)) return [];
  if (demands.some(({ due, told }) => told !== "all" && mayBe(one, due, family.tracker))) return [];
  const same = demands.map(({ due }) => due).filter((due) => due.limit === limit);
  if (outcome === "due soon") {
    return same.some(({ fate }) => fate === "ahead") ? [] : wrong(`due soon that is not: ${code}`);
  }
  if (same.some((due) => tells(one, due))) return [];
  const isLate = same.some((due) => due.daysLate > 0 && due.daysLate !== daysLate);
  return wrong(`${isLate ? "wrong days or outcome" : "false breach"}: ${code} ${outcome}`);
}

/** Whether a plan began before the log and ended in its time: what was held before it is in no log. */
function endedUnseen(code: string, { story, tracker }: Family): boolean {
  const first = firstInLog(tracker);
  if (code !== "T04" || first === undefined) return false;
  return story.plans.some(({ end, start }) => start < first && end !== null && end >= first);
}

/**
 * Whether a right record is called an error. Words that say different things of different children are not
 * understood, and a row without a date lacks one.
 */
function isFalseError({ code, owner, severity }: Found): boolean {
  if (severity !== "error" || code === "D08") return false;
  return code !== "D01" || owner.meeting === null || owner.meeting.day !== null;
}

/** Layouts without a list of children and their plans. */
const ALONE: ReadonlySet<Layout> = new Set<Layout>(["child rows alone", "family rows alone"]);

/**
 * Whether rows alone cannot tell that what a finding says is not so: no row says that a plan ended between
 * conferences, and an outcome that differs from child to child may have made a plan.
 */
function isUntold({ code, limit }: Found, { layout, story }: Family): boolean {
  if (code === "T01" || code === "T11") return false;
  const { needs, traits } = story;
  if (traits.has("ended between conferences")) return true;
  if (layout === "child rows alone") return false;
  const attempts = needs.flatMap((need) => need.attempts);
  return attempts.some(({ considered, day }) => {
    const isMixed = new Set(considered.values()).size > 1;
    if (!isMixed || day === null) return false;
    return limit === monthsAfter(day, 3) || limit === monthsAfter(day, 6);
  });
}

/** What may be said of a conference of which the tracker does not tell everything. */
function mayBe(one: Found, due: Due, tracker: Tracker): boolean {
  const { world } = tracker;
  if (tells(one, due) || due.from >= world.logFrom) return true;
  // Where nothing tells whether it is the first review, it is late where it would be as a later one.
  const asLater = monthsAfter(due.from, 6);
  const isOfLater = one.code === "T03" || one.code === "T04";
  if (due.code === "T02" && isOfLater && one.limit === asLater) return true;
  const first = firstInLog(tracker);
  if (first === undefined) return false;
  // Late even if another review was held on the day before the log begins.
  const latest = monthsAfter(daysAfter(first, -1), 6);
  const done = due.fate === "ended late" ? due.plan?.end : due.meeting?.day;
  const until = one.outcome === "overdue" ? world.asAt : (done ?? "");
  return one.limit === latest && until > latest && one.daysLate === calendarDaysUpTo(latest, until);
}
