import { nameOf } from "../checking/nameOf";
import { lacksPlanStart, rowsByPlan } from "../checking/openPlans";
import { each } from "../checking/pass";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import { type Span, standingBy } from "../judging/judge";
import { lastDayOfPlan } from "../judging/planLength";
import { isKnown, lacks } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { planLength as timescale } from "../timescales/T13-planLength";

/** T13: no plan lasts longer than the limit. */
export const planLength: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    const look = (child: Child) => {
      const verdict = verdictOn(child, tracker);
      verdicts.count(verdict);
      if (verdict === "no column") verdicts.lacks("children", "planStart");
      if (verdict !== "breached" && verdict !== "overdue" && verdict !== "due soon") return;
      const span = planSpan(child, tracker);
      const { settings } = tracker;
      const about = {
        code: timescale.code,
        outcome: verdict,
        severity: severityOf(verdict, timescale.severity),
        cell: cellOf(child.sources[0], verdict === "breached" ? "planEnd" : "planStart"),
        record: nameOf("children", child),
        reason: null,
        remarks:
          settings.planLength === "or more"
            ? [{ code: "a full limit is too long", allowed: span.allowed } as const]
            : [],
      };
      verdicts.add(timescaleFinding(tracker, about, span));
    };
    return [each(rowsByPlan(tracker), look)];
  },
};

function verdictOn(child: Child, tracker: Tracker): Verdict {
  const { planEnd, planStart } = child;
  const { asAt, judging, settings, workingDays } = tracker;
  if (lacks(planStart, "unreadable") || lacks(planEnd, "unreadable")) return "left to a data check";
  if (lacksPlanStart(child)) return "no column";
  if (!isKnown(planStart)) return "not applicable";
  const isLater = isKnown(planEnd) && (planEnd > asAt || planEnd < planStart);
  // D03 tells of a date after the as-at day, D04 of an end before the start.
  if (planStart > asAt || isLater) return "left to a data check";
  return standingBy(lastDayOfPlan(planStart, settings, workingDays), planEnd, judging);
}

function planSpan({ planEnd, planStart }: Child, { settings, workingDays }: Tracker): Span {
  const allowed = settings.timescales.T13;
  const span = { startField: "planStart", start: planStart, endField: "planEnd", end: planEnd };
  if (!isKnown(planStart)) return { ...span, allowed, backwards: false };
  const limit = lastDayOfPlan(planStart, settings, workingDays);
  return { ...span, allowed, backwards: false, limit };
}
