import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { rowsByPlan } from "../checking/openPlans";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { grouped } from "../grouped";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { CENSUS } from "../sources/sources";

type Found =
  | { readonly what: "touch"; readonly day: CalendarDate }
  | { readonly what: "after death"; readonly died: CalendarDate; readonly start: CalendarDate }
  | { readonly what: "open after death"; readonly died: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D23",
  title: "Plans that touch, or a plan after a death",
  why: "A plan that ends on the day the next one starts is usually one plan that goes on, and is counted as two.",
  putRight: "Where it is one plan, clear its end and the second start; else correct the dates.",
  sources: [CENSUS],
  severity: "query",
  needs: columnsOf("children", "childRef", "planStart", "planEnd"),
  sentence: toSay,
};

/** D23: a child's plan that starts on the day its last one ended, and a plan in force after the child's death. */
export const plansApart: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const add = (child: Child, field: string, facts: Found) =>
      verdicts.add(
        recordFinding(text, {
          record: nameOf("children", child),
          cells: [cellOf(child.sources[0], field)],
          facts,
        }),
      );
    const rows = rowsByPlan(tracker);
    const several = grouped(rows, (row) => tracker.people.repeated.get(row));
    const plansTouch = (plans: readonly Child[]) => {
      const ends = new Set(plans.flatMap(({ planEnd }) => (isKnown(planEnd) ? planEnd : [])));
      for (const child of plans) {
        const { planEnd, planStart } = child;
        if (!isKnown(planStart) || !ends.has(planStart) || planEnd === planStart) continue;
        add(child, "planStart", { what: "touch", day: planStart });
      }
    };
    const afterDeath = (child: Child) => {
      const { dateOfDeath: died, planEnd, planStart } = child;
      if (!isKnown(died) || !isKnown(planStart)) return;
      if (planStart > died)
        add(child, "planStart", { what: "after death", died, start: planStart });
      else if (!isKnown(planEnd)) add(child, "planEnd", { what: "open after death", died });
    };
    const touching = each(several.values(), plansTouch);
    if (!tracker.available.has("children", "dateOfDeath")) return [touching];
    return [touching, each(rows, afterDeath)];
  },
};

function toSay(found: Found): string {
  switch (found.what) {
    case "touch":
      return `This plan starts ${dateInWords(found.day)}, the day on which the child's last one ended.`;
    case "after death":
      return `The plan starts ${dateInWords(found.start)}, after the child's death on ${dateInWords(found.died)} is recorded.`;
    case "open after death":
      return `The child's death on ${dateInWords(found.died)} is recorded, and the plan is still open.`;
  }
}
