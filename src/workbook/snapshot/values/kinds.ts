import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type {
  ActionStatus,
  Age,
  AssessmentType,
  ChildParticipation,
  ConferenceStatus,
  ConferenceType,
  Due,
  Invitation,
  Outcome,
  PlanCategory,
  Section47Outcome,
} from "../../../domain/records/vocabulary";
import type { DateSystem } from "../snapshot";
import { actionStatusKind } from "./actionStatuses";
import { agencyKind } from "./agencies";
import { ageKind } from "./ages";
import { assessmentTypeKind } from "./assessmentTypes";
import { categoryKind } from "./categories";
import { conferenceStatusKind } from "./conferenceStatuses";
import { conferenceTypeKind } from "./conferenceTypes";
import { dateKind } from "./dates";
import { dueKind } from "./deadlines";
import { invitationKind } from "./invitations";
import { numberKind } from "./numbers";
import { outcomeKind, statusInOutcomeKind } from "./outcomes";
import { participationKind } from "./participationWords";
import { previousPlansKind } from "./previousPlans";
import type { ValueKind } from "./reading";
import { section47OutcomeKind } from "./section47Outcomes";
import { withDatesInWords } from "./shownDates";
import { freeTextKind, referenceKind, shortTextKind } from "./texts";
import type { WordList } from "./wordList";
import { yesNoKind } from "./yesNo";

/** The value that each kind of field holds. */
export interface ValueOfKind {
  readonly date: CalendarDate;
  readonly reference: string;
  readonly "short text": string;
  readonly "free text": string;
  readonly number: number;
  readonly "yes or no": boolean;
  readonly "conference type": ConferenceType;
  readonly outcome: Outcome;
  readonly category: PlanCategory;
  readonly participation: ChildParticipation;
  readonly age: Age;
  readonly agency: string;
  readonly invitation: Invitation;
  readonly "previous plans": number | boolean;
  readonly "assessment type": AssessmentType;
  readonly "conference status": ConferenceStatus;
  /** What an outcome's words say of whether the conference took place: a second reading of its column. */
  readonly "status in outcome": ConferenceStatus;
  readonly "section 47 outcome": Section47Outcome;
  readonly "action status": ActionStatus;
  readonly due: Due;
}

/** How each kind of field is read. */
export type ValueKinds = { readonly [K in keyof ValueOfKind]: ValueKind<ValueOfKind[K]> };

/** All kinds of value for one workbook: how its dates count, what day it is, which agencies it knows. */
export function valueKinds(
  system: DateSystem,
  asAt: CalendarDate,
  agencies: WordList<string>,
): ValueKinds {
  const date = dateKind(system, asAt);
  const words = <T>(kind: ValueKind<T>) => withDatesInWords(kind, system);
  return {
    date,
    reference: referenceKind,
    "short text": words(shortTextKind),
    "free text": words(freeTextKind),
    number: words(numberKind),
    "yes or no": words(yesNoKind),
    "conference type": words(conferenceTypeKind),
    outcome: words(outcomeKind),
    category: words(categoryKind),
    participation: words(participationKind),
    age: words(ageKind),
    agency: words(agencyKind(agencies)),
    invitation: words(invitationKind),
    "previous plans": previousPlansKind(date),
    "assessment type": words(assessmentTypeKind),
    "conference status": words(conferenceStatusKind),
    "status in outcome": words(statusInOutcomeKind),
    "section 47 outcome": words(section47OutcomeKind),
    "action status": words(actionStatusKind),
    due: dueKind(date),
  };
}
