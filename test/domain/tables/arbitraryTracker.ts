import fc from "fast-check";
import { addDays, type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  type Field,
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import {
  ASSESSMENT_TYPES,
  CHILD_PARTICIPATIONS,
  CONFERENCE_TYPES,
  INVITATIONS,
  PLAN_DECISIONS,
} from "../../../src/domain/records/vocabulary";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { Rows } from "../build";

const SPAN = 3 * 365;
const FIRST = fromIso("2012-01-01");

const missing = fc.constantFrom(
  NOT_RECORDED,
  NOT_RECORDED,
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  UNREADABLE,
);

/** A field that is mostly there. */
function field<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> {
  return fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: missing });
}

const date = fc.nat(SPAN).map((days): CalendarDate => addDays(FIRST, days));
/** A day within two months of another, before or after it. */
const near = (day: CalendarDate) =>
  fc.integer({ min: -10, max: 60 }).map((days): CalendarDate => addDays(day, days));

const familyRef = field(fc.constantFrom("1", "2", "3", "4", "05", "5", "6a", "6A"));
const childRef = field(fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H", "J", "K"));
const oneOf = <T>(options: readonly T[]) => field(fc.constantFrom(...options));

const category = field(
  fc.constantFrom(
    { categories: ["neglect"], words: "Neglect" } as const,
    { categories: ["emotional"], words: "Emotional abuse" } as const,
    { categories: ["neglect", "emotional"], words: "Neglect and emotional abuse" } as const,
    { categories: ["multiple"], words: "MUL" } as const,
  ),
);

const conference = date.chain((day) =>
  fc.record({
    conferenceRef: field(fc.integer({ min: 1, max: 40 }).map(String)),
    familyRef,
    childRef: fc.constant(NOT_RECORDED),
    type: oneOf(CONFERENCE_TYPES),
    date: field(fc.constant(day)),
    strategyDiscussion: field(near(addDays(day, -40))),
    previousConference: field(near(addDays(day, -120))),
    requestedBy: oneOf(["Duty", "Long Term"]),
    reportReceived: field(near(addDays(day, -12))),
    outcome: field(
      fc.constantFrom(...PLAN_DECISIONS).map((decision) => ({ decision, words: decision })),
    ),
    category,
    outlinePlanSent: field(near(day)),
    minutesToChair: field(near(day)),
    minutesApproved: field(near(addDays(day, 5))),
    fullRecordDistributed: field(near(addDays(day, 10))),
    quorate: field(fc.boolean()),
    advocateOffered: field(fc.boolean()),
    reasonForDelay: oneOf(["Snow", "Chair on leave", "Awaiting court"]),
  }),
);

const child = fc.record({
  childRef,
  familyRef,
  name: fc.constantFrom("Testchild One", "Testchild Two", "Testchild Three"),
  dateOfBirth: field(fc.nat(20 * 365).map((days) => addDays(fromIso("2015-01-01"), -days))),
  expectedDateOfBirth: field(date),
  age: field(fc.oneof(fc.nat(18), fc.constant("unborn" as const))),
  planStart: field(date),
  planEnd: field(date),
  category,
  participation: oneOf(CHILD_PARTICIPATIONS),
  previousPlans: field(fc.oneof(fc.boolean(), fc.nat(3))),
  previousPlanEnd: field(date),
});

const participation = fc.record({
  conferenceRef: field(fc.integer({ min: 1, max: 45 }).map(String)),
  agency: oneOf([...DEFAULT_SETTINGS.agencies.map(({ name }) => name), "Fire service"]),
  invited: oneOf(INVITATIONS),
  attended: field(fc.boolean()),
  reportSent: field(fc.boolean()),
});

const indicators = fc.record({
  familyRef,
  ticked: fc.subarray([...DEFAULT_SETTINGS.indicators.map(({ name }) => name), "Radicalisation"]),
  unknown: fc.subarray(["MARAC", "Mental Health"]),
});

const enquiry = fc.record({
  familyRef,
  referralDate: field(date),
  reReferral: field(fc.boolean()),
  assessmentType: oneOf(ASSESSMENT_TYPES),
  start: field(date),
  end: field(date),
  strategyDiscussion: field(date),
  outcome: oneOf([
    { conference: "asked for", threshold: null, words: "Conference requested" },
    { conference: "not asked for", threshold: "not met", words: "Threshold not met" },
    { conference: "not asked for", threshold: null, words: "No further action" },
  ] as const),
});

const action = fc.record({
  action: oneOf(["Train the chairs", "Send outline plans in time"]),
  owner: oneOf(["Service manager", "Administrator"]),
  setOn: field(date),
  due: field(date),
  completed: field(date),
  status: oneOf([
    { says: "open", words: "Open" },
    { says: "done", words: "Done" },
  ] as const),
});

/** Any tracker, with all that may be wrong in one: what every table must hold for. */
export const anyTracker: fc.Arbitrary<Rows> = fc.record({
  conferences: fc.array(conference, { minLength: 1, maxLength: 30 }),
  children: fc.array(child, { minLength: 1, maxLength: 30 }),
  participation: fc.array(participation, { minLength: 1, maxLength: 40 }),
  indicators: fc.array(indicators, { minLength: 1, maxLength: 10 }),
  enquiries: fc.array(enquiry, { minLength: 1, maxLength: 10 }),
  actions: fc.array(action, { minLength: 1, maxLength: 8 }),
});
