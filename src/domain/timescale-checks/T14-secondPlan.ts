import type { CalendarDate } from "../calendar/calendarDate";
import { nameOf } from "../checking/nameOf";
import { lacksPlanStart, rowsByPlan } from "../checking/openPlans";
import { each } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import type { Span } from "../judging/judge";
import { isSecondPlan } from "../judging/planLength";
import { rowsOfPerson } from "../people/people";
import { type Field, isKnown, lacks, NOT_RECORDED } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { secondPlan as timescale } from "../timescales/T14-secondPlan";

/** T14: a plan of a child who had one before: ever, or within the limit. */
export const secondPlan: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    const look = (child: Child) => {
      const earlier = earlierPlan(child, tracker);
      const verdict = verdictOn(child, earlier, tracker);
      verdicts.count(verdict);
      if (verdict === "no column") verdicts.lacks("children", "planStart");
      if (verdict !== "breached" && verdict !== "cannot be judged") return;
      const field = verdict === "breached" ? "planStart" : "previousPlanEnd";
      const about = {
        code: timescale.code,
        outcome: verdict,
        severity: severityOf(verdict, timescale.severity),
        cell: cellOf(child.sources[0], field),
        record: nameOf("children", child),
        reason: null,
        remarks: [],
      };
      const finding = timescaleFinding(tracker, about, spanOf(child, earlier, tracker));
      const limit = tracker.settings.secondPlan === "ever" ? null : finding.limit;
      verdicts.add({ ...finding, limit, daysLate: null });
    };
    return [each(rowsByPlan(tracker), look)];
  },
};

/**
 * The day the child's plan before this one ended, missing where it is not known; `undefined` where there was
 * none. Plans that overlap are another check's to tell.
 */
function earlierPlan(child: Child, { people }: Tracker): Field<CalendarDate> | undefined {
  const { planStart, previousPlanEnd, previousPlans } = child;
  if (!isKnown(planStart)) return undefined;
  const ends: Field<CalendarDate>[] = isKnown(previousPlanEnd) ? [previousPlanEnd] : [];
  const person = people.repeated.get(child);
  for (const row of person ? rowsOfPerson(person) : []) {
    if (isKnown(row.planStart) && row.planStart < planStart) ends.push(row.planEnd);
  }
  const known = ends.filter(isKnown).filter((end) => end <= planStart);
  if (known.length > 0) return known.sort((a, b) => a - b).at(-1);
  const hadOne = isKnown(previousPlans) && previousPlans !== false && previousPlans !== 0;
  return hadOne ? NOT_RECORDED : undefined;
}

function verdictOn(
  child: Child,
  earlier: Field<CalendarDate> | undefined,
  { asAt, settings, workingDays }: Tracker,
): Verdict {
  const { planStart } = child;
  if (lacks(planStart, "unreadable")) return "left to a data check";
  if (lacksPlanStart(child)) return "no column";
  if (!isKnown(planStart)) return "not applicable";
  if (planStart > asAt) return "left to a data check";
  if (earlier === undefined) return "met";
  if (settings.secondPlan === "ever") return "breached";
  if (!isKnown(earlier)) return "cannot be judged";
  return isSecondPlan(planStart, earlier, settings, workingDays) ? "breached" : "met";
}

function spanOf(
  { planStart }: Child,
  earlier: Field<CalendarDate> | undefined,
  { settings }: Tracker,
): Span {
  return {
    startField: "previousPlanEnd",
    start: earlier ?? NOT_RECORDED,
    endField: "planStart",
    end: planStart,
    allowed: settings.timescales.T14,
    backwards: false,
  };
}
