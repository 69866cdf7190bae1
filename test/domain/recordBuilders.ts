import { type CalendarDate, fromIso } from "../../src/domain/calendar/calendarDate";
import { NOT_RECORDED } from "../../src/domain/records/field";
import type {
  Action,
  Child,
  Conference,
  Enquiry,
  Indicators,
  Participation,
  Records,
} from "../../src/domain/records/records";
import type { Column, Row, RowSource, SheetLayout } from "../../src/domain/records/source";
import type { ActionStatus, PlanCategory, PlanDecision } from "../../src/domain/records/vocabulary";
import { actionStatusKind } from "../../src/workbook/snapshot/values/actionStatuses";
import { Reservation } from "../../src/workbook/snapshot/values/reading";

/** A field as a test writes it: an ISO text for a date, the value itself for anything else. */
type Written<T> = {
  readonly [Name in keyof T]?: CalendarDate extends T[Name] ? T[Name] | string : T[Name];
};

const layouts = new Map<string, SheetLayout>();
let nextRow = 4;

/** A row of a sheet that no other record of the test run has. */
export function row(sheet: string): RowSource {
  const layout = layouts.get(sheet) ?? { sheet, columns: new Map([["ref", 0 as Column]]) };
  layouts.set(sheet, layout);
  nextRow += 1;
  return { layout, row: nextRow as Row };
}

const isIso = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

function written<T extends object>(
  sheet: string,
  blank: readonly (keyof T)[],
  given: Written<T>,
): T {
  const fields: Record<string, unknown> = { sources: [row(sheet)] };
  for (const name of blank) fields[String(name)] = NOT_RECORDED;
  for (const [name, value] of Object.entries(given)) {
    fields[name] = isIso(value) ? fromIso(value) : value;
  }
  return fields as T;
}

export function conference(given: Written<Conference> = {}): Conference {
  return written<Conference>(
    "Conferences",
    [
      "conferenceRef",
      "familyRef",
      "childRef",
      "type",
      "date",
      "status",
      "strategyDiscussion",
      "requested",
      "section47Start",
      "notification",
      "previousConference",
      "due",
      "requestedBy",
      "chair",
      "numberOfChildren",
      "reportReceived",
      "outcome",
      "category",
      "outlinePlanSent",
      "minutesToChair",
      "minutesApproved",
      "fullRecordDistributed",
      "coreGroup",
      "quorate",
      "parentsAttended",
      "reportShared",
      "advocateOffered",
      "advocateUsed",
      "familyGroupOffered",
      "familyGroupHeld",
      "protectionTeam",
      "leadPractitioner",
      "reasonForDelay",
      "comments",
    ],
    given,
  );
}

export function child(given: Written<Child> = {}): Child {
  return written<Child>(
    "Children",
    [
      "childRef",
      "familyRef",
      "name",
      "dateOfBirth",
      "expectedDateOfBirth",
      "age",
      "gender",
      "dateOfDeath",
      "planStart",
      "planEnd",
      "category",
      "participation",
      "participationCode",
      "previousPlans",
      "previousPlanEnd",
      "lastCoreGroup",
      "lastVisit",
    ],
    given,
  );
}

export function participation(given: Written<Participation> = {}): Participation {
  const blank = ["conferenceRef", "agency", "invited", "attended", "reportSent"] as const;
  return written<Participation>("Agency participation", blank, given);
}

export function indicators(given: Written<Indicators> = {}): Indicators {
  return written<Indicators>("Indicators", ["familyRef", "childRef"], {
    ticked: [],
    unknown: [],
    ...given,
  });
}

export function enquiry(given: Written<Enquiry> = {}): Enquiry {
  return written<Enquiry>(
    "Enquiries",
    [
      "ref",
      "familyRef",
      "childRef",
      "referralDate",
      "reReferral",
      "assessmentType",
      "start",
      "end",
      "strategyDiscussion",
      "outcome",
    ],
    given,
  );
}

export function action(given: Written<Action> = {}): Action {
  return written<Action>(
    "Actions",
    ["action", "source", "owner", "setOn", "due", "revisedDue", "completed", "status", "notes"],
    given,
  );
}

export function outcome(decision: PlanDecision, words: string = decision) {
  return { decision, words };
}

/** An action's status in a team's own words, as it is read. */
export function actionStatus(words: string): ActionStatus {
  const reading = actionStatusKind.text(words);
  return reading instanceof Reservation ? { says: null, words } : (reading as ActionStatus);
}

export function category(words: string, ...categories: PlanCategory["categories"]): PlanCategory {
  return { categories, words };
}

/** Records with these rows and none of any other kind. */
export function records(given: Partial<Records> = {}): Records {
  return {
    conferences: [],
    children: [],
    participation: [],
    indicators: [],
    enquiries: [],
    actions: [],
    nonWorkingDays: [],
    ...given,
  };
}
