import type { CalendarDate } from "../calendar/calendarDate";
import type { Field } from "./field";

/** A dated step of a conference, as all that reads, checks or counts such steps has it. */
interface Step {
  readonly field: string;
  readonly title: string;
  /** On which side of the conference it lies. Its own day is on both, except for the conference before. */
  readonly side: "before" | "after";
  /** What it is counted from. `null` where the conference itself is counted from it. */
  readonly from: string | null;
  /** Furthest from the conference, in days, that a step bears the conference's date out. */
  readonly within: number;
  /** Whether such a column tells a log of conferences from another list. */
  readonly marksLog: boolean;
}

const HALF_A_YEAR = 183;

/** Two reviews lie at most this many days apart, except a few that are very late. */
const BETWEEN_REVIEWS = 400;

/** What most steps have in common. */
const step = { within: HALF_A_YEAR, marksLog: true } as const;

/** The steps of a conference in their order: every list of them is made from this one. */
const CONFERENCE_STEPS = [
  {
    ...step,
    field: "strategyDiscussion",
    title: "Strategy discussion",
    side: "before",
    from: null,
  },
  {
    ...step,
    field: "requested",
    title: "Conference requested on",
    side: "before",
    from: null,
    marksLog: false,
  },
  {
    ...step,
    field: "section47Start",
    title: "Section 47 start",
    side: "before",
    from: null,
    marksLog: false,
  },
  {
    ...step,
    field: "notification",
    title: "Notification of transfer",
    side: "before",
    from: null,
    marksLog: false,
  },
  {
    ...step,
    field: "previousConference",
    title: "Previous conference",
    side: "before",
    from: null,
    within: BETWEEN_REVIEWS,
  },
  {
    ...step,
    field: "reportReceived",
    title: "Social worker report received",
    side: "before",
    from: "date",
  },
  { ...step, field: "outlinePlanSent", title: "Outline plan sent", side: "after", from: "date" },
  { ...step, field: "minutesToChair", title: "Minutes to chair", side: "after", from: "date" },
  {
    ...step,
    field: "minutesApproved",
    title: "Minutes approved",
    side: "after",
    from: "minutesToChair",
  },
  {
    ...step,
    field: "fullRecordDistributed",
    title: "Full record distributed",
    side: "after",
    from: "minutesApproved",
  },
  { ...step, field: "coreGroup", title: "First core group", side: "after", from: "date" },
] as const satisfies readonly Step[];

/** The name of a step's field. */
export type StepField = (typeof CONFERENCE_STEPS)[number]["field"];

/** A date of a conference from or to which is counted: its own, or a step's. */
export type ConferenceDate = "date" | StepField;

/** The fields that hold a conference's steps. */
export type ConferenceSteps = { readonly [Name in StepField]: Field<CalendarDate> };

/** A step by the types that all of them share. */
export interface ConferenceStep extends Step {
  readonly field: StepField;
  readonly from: ConferenceDate | null;
}

/** Every step. */
export const STEPS: readonly ConferenceStep[] = CONFERENCE_STEPS;

/** The steps from which a conference is counted. */
export const STEPS_TOWARDS = STEPS.filter(({ from }) => from === null);

/** The steps that prepare a conference, counted back from its day. */
export const STEPS_BEFORE = STEPS.filter(({ from, side }) => from !== null && side === "before");

/** The steps that only a conference that was held has. */
export const STEPS_AFTER = STEPS.filter(({ side }) => side === "after");

/** The names of steps' fields. */
export function fieldsOf(steps: readonly ConferenceStep[]): readonly StepField[] {
  return steps.map(({ field }) => field);
}
