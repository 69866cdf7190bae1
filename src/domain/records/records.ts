import type { CalendarDate } from "../calendar/calendarDate";
import type { DaySpan } from "../calendar/daySpan";
import type { ConferenceFacts } from "./conferenceFacts";
import type { ConferenceSteps } from "./conferenceSteps";
import type { Field } from "./field";
import type { RowSource } from "./source";
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
  ParticipationCode,
  PlanCategory,
  Section47Outcome,
} from "./vocabulary";

/** What every record says of itself. */
interface FromRows {
  /**
   * Rows of the workbook that it was read from: one, or several where the sheet has a row per child of one
   * conference. The first is the one a finding points at.
   */
  readonly sources: readonly [RowSource, ...RowSource[]];
}

/** One child's own row of a conference, in a log that has a row for each. */
export interface ChildAtConference {
  /** The child's reference, or its name, as compared (see `refKey`); empty where the row names none. */
  readonly child: string;
  /** Whether the row names a child by a cell that cannot be read, or none where others do: it may be any of the family's. */
  readonly isUnreadable?: boolean;
  readonly outcome: Field<Outcome>;
  readonly previousConference: Field<CalendarDate>;
  readonly source: RowSource;
}

/** One meeting about one family. */
export interface Conference extends FromRows, ConferenceSteps, ConferenceFacts {
  readonly conferenceRef: Field<string>;
  readonly familyRef: Field<string>;
  readonly childRef: Field<string>;
  /** The children's own rows, where the log has a row for each child. */
  readonly children?: readonly ChildAtConference[];
  readonly type: Field<ConferenceType>;
  readonly date: Field<CalendarDate>;
  /** Whether it took place, as a separate column, or the words of its outcome or type, say. */
  readonly status: Field<ConferenceStatus>;
  readonly due: Field<CalendarDate>;
  readonly requestedBy: Field<string>;
  readonly chair: Field<string>;
  readonly numberOfChildren: Field<number>;
  readonly outcome: Field<Outcome>;
  readonly category: Field<PlanCategory>;
  readonly reasonForDelay: Field<string>;
  readonly comments: Field<string>;
}

/** One child, per conference or per year. */
export interface Child extends FromRows {
  readonly childRef: Field<string>;
  readonly familyRef: Field<string>;
  readonly name: Field<string>;
  readonly dateOfBirth: Field<CalendarDate>;
  readonly expectedDateOfBirth: Field<CalendarDate>;
  readonly age: Field<Age>;
  readonly gender: Field<string>;
  readonly dateOfDeath: Field<CalendarDate>;
  readonly planStart: Field<CalendarDate>;
  readonly planEnd: Field<CalendarDate>;
  readonly category: Field<PlanCategory>;
  readonly participation: Field<ChildParticipation>;
  /** The census code by which it was recorded, where it was by one. */
  readonly participationCode: Field<ParticipationCode>;
  /** Dates on which earlier plans began, or only that there were any. */
  readonly previousPlans: Field<number | boolean>;
  readonly previousPlanEnd: Field<CalendarDate>;
  /** The latest core group about the child, and the day it was last visited. */
  readonly lastCoreGroup: Field<CalendarDate>;
  readonly lastVisit: Field<CalendarDate>;
}

/** One agency at one conference. */
export interface Participation extends FromRows {
  readonly conferenceRef: Field<string>;
  /** The agency's printed name once recognised, else the team's own word. */
  readonly agency: Field<string>;
  readonly invited: Field<Invitation>;
  readonly attended: Field<boolean>;
  readonly reportSent: Field<boolean>;
}

/** The indicators of risk ticked for one family (or one child). */
export interface Indicators extends FromRows {
  readonly familyRef: Field<string>;
  readonly childRef: Field<string>;
  /** Printed names of the indicators that are ticked, in the order of the sheet. */
  readonly ticked: readonly string[];
  /**
   * Printed names of those of which the row does not tell: the cell is not understood or says that it is not known, or
   * the sheet has no such column where another has one.
   */
  readonly unknown: readonly string[];
}

/** One referral, assessment or section 47 enquiry. */
export interface Enquiry extends FromRows {
  readonly ref: Field<string>;
  readonly familyRef: Field<string>;
  readonly childRef: Field<string>;
  readonly referralDate: Field<CalendarDate>;
  readonly reReferral: Field<boolean>;
  readonly assessmentType: Field<AssessmentType>;
  readonly start: Field<CalendarDate>;
  readonly end: Field<CalendarDate>;
  readonly strategyDiscussion: Field<CalendarDate>;
  readonly outcome: Field<Section47Outcome>;
}

/** One agreed action. */
export interface Action extends FromRows {
  readonly action: Field<string>;
  readonly source: Field<string>;
  readonly owner: Field<string>;
  readonly setOn: Field<CalendarDate>;
  readonly due: Field<Due>;
  /** By when it is to be done since its deadline was put off. */
  readonly revisedDue: Field<Due>;
  readonly completed: Field<CalendarDate>;
  readonly status: Field<ActionStatus>;
  readonly notes: Field<string>;
}

/** One day on which the team does not work, besides weekends and bank holidays. */
export interface NonWorkingDay extends FromRows {
  readonly date: Field<CalendarDate>;
  readonly why: Field<string>;
}

/** Everything the tracker holds. Conferences, children and families are three different counts. */
export interface Records {
  readonly conferences: readonly Conference[];
  readonly children: readonly Child[];
  readonly participation: readonly Participation[];
  readonly indicators: readonly Indicators[];
  readonly enquiries: readonly Enquiry[];
  readonly actions: readonly Action[];
  readonly nonWorkingDays: readonly NonWorkingDay[];
}

/** A kind of row, and the name of its list in `Records`. */
export type DatasetName = keyof Records;

/** Which datasets and fields the workbook has: what a check or a table can rely on. */
export interface Availability {
  has(dataset: DatasetName, field?: string): boolean;
  /** Names of the indicator columns, in the order of the sheet. */
  readonly indicatorNames: readonly string[];
  /** Days on which conferences may have been held that stand on no sheet that was read. */
  readonly unreadDays: readonly DaySpan[];
}
