import type { CalendarDate } from "../../calendar/calendarDate";
import { considers } from "../../people/considered";
import type { DatedConference } from "../../people/families";
import type { Family, People, Person } from "../../people/people";
import type { Plan } from "../../people/plans";
import { isRowOf } from "../../people/run";
import { isKnown } from "../../records/field";
import type { RowSource } from "../../records/source";
import type { Age } from "../../records/vocabulary";
import { ageOn, couldBeExpected } from "./ages";

/** One child at one conference. */
export interface ChildAt {
  readonly person: Person;
  readonly conference: DatedConference;
  /** The child's own row of the conference in a log with a row for each child, else its row among the children. */
  readonly source: RowSource;
  /** Age on the conference's day; `undefined` where nothing tells. */
  readonly age: Age | undefined;
}

/** The initial conferences, and what is known of the children and their plans. */
interface InitialConferences {
  readonly initials: readonly DatedConference[];
  /** The family of each of them. */
  readonly familiesOfInitials: () => readonly (Family | undefined)[];
  readonly people: () => People;
  readonly plansOfChild: () => ReadonlyMap<Person, readonly Plan[]>;
  readonly asAt: CalendarDate;
}

/** Children at initial conferences. */
export interface Considered {
  readonly children: readonly ChildAt[];
  /** The conferences of families whose children are not listed. */
  readonly unlisted: readonly DatedConference[];
}

/**
 * The children that initial conferences considered, each once for each conference: those of the family whom the
 * conference names, else all of them, except a child who was on a plan already and one who could not yet be expected.
 */
export function consideredAt(reporting: InitialConferences): Considered {
  const { initials, people, plansOfChild, asAt } = reporting;
  const families = reporting.familiesOfInitials();
  const register = people();
  const context = { people: register };
  const plans = plansOfChild();
  const children: ChildAt[] = [];
  const unlisted: DatedConference[] = [];
  for (const [place, conference] of initials.entries()) {
    const own = register.childOf(conference);
    const listed = families[place]?.children ?? (own ? [own] : []);
    if (listed.length === 0) unlisted.push(conference);
    for (const person of listed) {
      const row = person.firstRow;
      if (considers(conference, { person, plan: null }, context) === false) continue;
      if (mayBeOnPlan(person, conference) && isOnPlan(plans.get(person), conference)) continue;
      if (!couldBeExpected(row, conference.date)) continue;
      const age = ageOn(row, conference.date, asAt);
      children.push({ person, conference, source: rowOf(person, conference), age });
    }
  }
  return { children, unlisted };
}

/** Whether a child's plan may have begun before a conference: most begin on its day. */
function mayBeOnPlan({ firstRow, otherRows }: Person, { date }: DatedConference): boolean {
  const { planStart } = firstRow;
  return otherRows.length > 0 || (isKnown(planStart) && planStart < date);
}

function isOnPlan(plans: readonly Plan[] | undefined, { date }: DatedConference): boolean {
  return (
    plans?.some(({ start, end }) => start < date && (end === undefined || end >= date)) ?? false
  );
}

function rowOf(person: Person, { children }: DatedConference): RowSource {
  const own = children?.find(({ child }) => isRowOf(child, person));
  return own?.source ?? person.firstRow.sources[0];
}
