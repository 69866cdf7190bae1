import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { rowsByPlan } from "../checking/openPlans";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Verdicts } from "../checking/verdicts";
import type { Person } from "../people/people";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";

type Found =
  | { readonly what: "one day"; readonly date: CalendarDate }
  | {
      readonly what: "two open" | "overlap";
      readonly start: CalendarDate;
      /** The start of the earlier plan. */
      readonly before: CalendarDate;
      /** The end of the earlier plan. `null` where it has none. */
      readonly end: CalendarDate | null;
    };

const text: DataCheckText<Found> = {
  code: "D13",
  title: "Plans of one child clash",
  why: "A child has one plan at a time: two at once are counted twice.",
  putRight: "Enter the end of the earlier plan, or correct the dates.",
  sources: [OWN],
  severity: "error",
  needs: columnsOf("children", "childRef", "planStart", "planEnd"),
  sentence: clash,
};

/** D13: plans of one child that overlap, plans open at once, and plans that end on the day they start. */
export const plansDoNotClash: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const several = new Map<Person, Child[]>();
    const look = (child: Child) => {
      endsOnItsFirstDay(child, verdicts);
      const person = tracker.people.repeated.get(child);
      if (person === undefined) return;
      const plans = several.get(person);
      if (plans) plans.push(child);
      else several.set(person, [child]);
    };
    return [
      each(rowsByPlan(tracker), look),
      each(several.values(), (plans) => overlap(plans, verdicts)),
    ];
  },
};

function endsOnItsFirstDay(child: Child, verdicts: Verdicts): void {
  const { planEnd, planStart, sources } = child;
  if (!isKnown(planStart) || planStart !== planEnd) return;
  verdicts.add(
    recordFinding(text, {
      record: nameOf("children", child),
      cells: [cellOf(sources[0], "planEnd"), cellOf(sources[0], "planStart")],
      facts: { what: "one day", date: planStart },
    }),
  );
}

/** Compares each plan of a child, by start, with the one before it. */
function overlap(plans: readonly Child[], verdicts: Verdicts): void {
  const byStart = plans
    .flatMap((child) => (isKnown(child.planStart) ? [{ child, start: child.planStart }] : []))
    .sort((a, b) => a.start - b.start);
  byStart.forEach(({ child, start }, place) => {
    const before = byStart[place - 1];
    if (!before) return;
    const end = before.child.planEnd;
    if (isKnown(end) ? end <= start : end.missing !== "not recorded") return;
    const bothOpen = !isKnown(end) && !isKnown(child.planEnd);
    verdicts.add(
      recordFinding(text, {
        record: nameOf("children", child),
        cells: [cellOf(child.sources[0], "planStart"), cellOf(before.child.sources[0], "planEnd")],
        facts: {
          what: bothOpen ? "two open" : "overlap",
          start,
          before: before.start,
          end: isKnown(end) ? end : null,
        },
      }),
    );
  });
}

function clash(found: Found): string {
  if (found.what === "one day") return `The plan starts and ends on ${dateInWords(found.date)}.`;
  const [start, before] = [dateInWords(found.start), dateInWords(found.before)];
  if (found.what === "two open") {
    return `This plan began ${start} while the one from ${before} was open, and both still are.`;
  }
  const end = found.end === null ? "has no end" : `ended ${dateInWords(found.end)}`;
  return `This plan began ${start}, and the one from ${before} ${end}.`;
}
