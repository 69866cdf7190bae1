import { rowsOfPerson } from "../people/people";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import type { Child } from "../records/records";
import { amountSet } from "../settings/timescales";
import type { LimitKind, Timescale } from "../timescales/timescale";
import { type ChildClock, childTimescale } from "./childTimescale";
import { isOpenOn, lacksPlanStart } from "./openPlans";
import type { Rule } from "./rule";
import type { Tracker } from "./tracker";
import type { Verdict } from "./verdicts";

/** A timescale of what has to happen again and again while a plan is open. */
type Recurring = Timescale & {
  readonly limit: Extract<LimitKind, { kind: "amount, off unless set" }>;
};

/** The next is due so long after the latest one that a child's row tells of, or after the plan began. */
export function sinceLatest(timescale: Recurring, field: "lastCoreGroup" | "lastVisit"): Rule {
  return childTimescale(timescale, field, (tracker) => (child) => clockOf(child, tracker));

  function clockOf(child: Child, tracker: Tracker): ChildClock | Verdict {
    const { asAt, people, settings } = tracker;
    const { planStart } = child;
    if (lacksPlanStart(child)) return "no column";
    if (lacks(planStart, "unreadable")) return "left to a data check";
    const isOpen = isOpenOn(child, asAt);
    if (isOpen === undefined) return "left to a data check";
    if (!isOpen || !isKnown(planStart)) return "not applicable";
    const person = people.repeated.get(child);
    const rows = person ? rowsOfPerson(person) : [child];
    const told = rows.map((row) => row[field]);
    if (told.every((one) => lacks(one, "no column"))) return "no column";
    // What cannot be read may be the latest. D02 tells of it.
    if (told.some((one) => lacks(one, "unreadable"))) return "left to a data check";
    // What is still to come was not done yet; what was before the plan says nothing of it.
    const done = told.filter(isKnown).filter((day) => day >= planStart && day <= asAt);
    const [latest] = done.sort((one, other) => other - one);
    return {
      startField: latest === undefined ? "planStart" : field,
      start: latest ?? planStart,
      endField: field,
      end: NOT_RECORDED,
      allowed: amountSet(timescale, settings.timescales),
      backwards: false,
      toldAt: field,
    };
  }
}
