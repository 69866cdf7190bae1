import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import { type Field, isKnown, known, lacks } from "../../../domain/records/field";
import type { Child } from "../../../domain/records/records";
import { refKey } from "../../../domain/records/refKey";

/**
 * Makes one child of its rows in a log that has a row for each child of each conference; one for each plan where
 * the rows tell of several, as a list of children has it. A row that names no child is left out: its conference was
 * read. Children of two families stay two, whatever their references: the register of people tells whether they are one.
 */
export function mergeChildren(rows: readonly Child[]): readonly Child[] {
  const merged = new Map<string, Child[]>();
  for (const row of rows) {
    const child = refKey(row.childRef) ?? known(row.name);
    if (child === undefined) continue;
    const ref = `${refKey(row.familyRef) ?? ""} / ${child}`;
    const plans = merged.get(ref);
    if (plans) addTo(plans, row);
    else merged.set(ref, [row]);
  }
  return [...merged.values()].flat();
}

/** Brings a row together with the one of the same plan; a row without a plan, with the last. */
function addTo(plans: Child[], row: Child): void {
  const { planStart } = row;
  const same = isKnown(planStart)
    ? plans.findIndex((plan) => !isKnown(plan.planStart) || plan.planStart === planStart)
    : plans.length - 1;
  const before = plans[same];
  if (before) plans[same] = together(before, row);
  else plans.push(row);
}

/** The first row's values, completed by the later ones': the age stays that of the first conference. */
function together(first: Child, second: Child): Child {
  return {
    sources: [...first.sources, ...second.sources],
    childRef: either(first.childRef, second.childRef),
    familyRef: either(first.familyRef, second.familyRef),
    name: either(first.name, second.name),
    dateOfBirth: either(first.dateOfBirth, second.dateOfBirth),
    expectedDateOfBirth: either(first.expectedDateOfBirth, second.expectedDateOfBirth),
    age: either(first.age, second.age),
    gender: either(first.gender, second.gender),
    dateOfDeath: either(first.dateOfDeath, second.dateOfDeath),
    planStart: either(first.planStart, second.planStart),
    planEnd: either(first.planEnd, second.planEnd),
    category: either(first.category, second.category),
    participation: either(first.participation, second.participation),
    participationCode: either(first.participationCode, second.participationCode),
    previousPlans: either(first.previousPlans, second.previousPlans),
    previousPlanEnd: either(first.previousPlanEnd, second.previousPlanEnd),
    lastCoreGroup: latest(first.lastCoreGroup, second.lastCoreGroup),
    lastVisit: latest(first.lastVisit, second.lastVisit),
  };
}

/** The later of two days; what cannot be read may be later than either. */
function latest(first: Field<CalendarDate>, second: Field<CalendarDate>): Field<CalendarDate> {
  if (!isKnown(first) || !isKnown(second)) {
    return lacks(first, "unreadable")
      ? first
      : lacks(second, "unreadable")
        ? second
        : either(first, second);
  }
  return first > second ? first : second;
}

function either<T>(first: Field<T>, second: Field<T>): Field<T> {
  return isKnown(first) || !isKnown(second) ? first : second;
}
