import type { Remark } from "../findings/finding";
import { type Span, standing } from "../judging/judge";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import type { Timescale } from "../timescales/timescale";
import { nameOf } from "./nameOf";
import { rowsByPlan } from "./openPlans";
import { each } from "./pass";
import type { Rule } from "./rule";
import { severityOf, timescaleFinding } from "./timescaleFinding";
import type { Tracker } from "./tracker";
import type { Verdict } from "./verdicts";

/** A child's clock: its span, the field of the child's row where a finding is told, and what else to say. */
export interface ChildClock extends Span {
  readonly toldAt: string;
  readonly remarks?: readonly Remark[];
}

/** What is asked of a child: its clock, or a verdict where it has none. */
type ClockOf = (child: Child) => ChildClock | Verdict;

/** A check of one timescale on every child, once for each of its plans. */
export function childTimescale(
  timescale: Timescale,
  column: string,
  clocksIn: (tracker: Tracker) => ClockOf,
): Rule {
  return {
    ...timescale,
    timescale,
    check(tracker, verdicts) {
      if (!tracker.available.has("children")) verdicts.lacks("children");
      const clockOf = clocksIn(tracker);
      const look = (child: Child) => {
        const clock = clockOf(child);
        if (typeof clock === "string") {
          verdicts.count(clock);
          if (clock === "no column") verdicts.lacks("children", column);
          return;
        }
        const { allowed, backwards, end, start, toldAt, remarks = [] } = clock;
        const verdict = standing(start, end, allowed, backwards, tracker.judging);
        verdicts.count(verdict);
        if (verdict === "met" || verdict === "not yet due" || verdict === "not applicable") return;
        const about = {
          code: timescale.code,
          outcome: verdict,
          severity: severityOf(verdict, timescale.severity),
          cell: cellOf(child.sources[0], toldAt),
          record: nameOf("children", child),
          reason: null,
          remarks,
        };
        verdicts.add(timescaleFinding(tracker, about, clock));
      };
      return [each(rowsByPlan(tracker), look)];
    },
  };
}
