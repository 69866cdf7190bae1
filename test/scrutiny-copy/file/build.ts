import { strToU8, zipSync } from "fflate";
import { NO_COLUMN } from "../../../src/domain/records/field";
import type { Child, Conference, Records } from "../../../src/domain/records/records";
import type { Row, RowSource } from "../../../src/domain/records/source";

const source: RowSource = { layout: { sheet: "Children", columns: new Map() }, row: 4 as Row };

export function child(fields: Partial<Child>): Child {
  return {
    sources: [source],
    childRef: NO_COLUMN,
    familyRef: NO_COLUMN,
    name: NO_COLUMN,
    dateOfBirth: NO_COLUMN,
    expectedDateOfBirth: NO_COLUMN,
    age: NO_COLUMN,
    gender: NO_COLUMN,
    dateOfDeath: NO_COLUMN,
    planStart: NO_COLUMN,
    planEnd: NO_COLUMN,
    category: NO_COLUMN,
    participation: NO_COLUMN,
    participationCode: NO_COLUMN,
    previousPlans: NO_COLUMN,
    previousPlanEnd: NO_COLUMN,
    lastCoreGroup: NO_COLUMN,
    lastVisit: NO_COLUMN,
    ...fields,
  };
}

export function conference(fields: Partial<Conference>): Conference {
  return {
    sources: [source],
    conferenceRef: NO_COLUMN,
    familyRef: NO_COLUMN,
    childRef: NO_COLUMN,
    type: NO_COLUMN,
    date: NO_COLUMN,
    strategyDiscussion: NO_COLUMN,
    requested: NO_COLUMN,
    section47Start: NO_COLUMN,
    notification: NO_COLUMN,
    previousConference: NO_COLUMN,
    due: NO_COLUMN,
    requestedBy: NO_COLUMN,
    chair: NO_COLUMN,
    numberOfChildren: NO_COLUMN,
    reportReceived: NO_COLUMN,
    status: NO_COLUMN,
    outcome: NO_COLUMN,
    category: NO_COLUMN,
    outlinePlanSent: NO_COLUMN,
    minutesToChair: NO_COLUMN,
    minutesApproved: NO_COLUMN,
    fullRecordDistributed: NO_COLUMN,
    coreGroup: NO_COLUMN,
    quorate: NO_COLUMN,
    parentsAttended: NO_COLUMN,
    reportShared: NO_COLUMN,
    advocateOffered: NO_COLUMN,
    advocateUsed: NO_COLUMN,
    familyGroupOffered: NO_COLUMN,
    familyGroupHeld: NO_COLUMN,
    protectionTeam: NO_COLUMN,
    leadPractitioner: NO_COLUMN,
    reasonForDelay: NO_COLUMN,
    comments: NO_COLUMN,
    ...fields,
  };
}

export function records(
  children: readonly Child[],
  conferences: readonly Conference[] = [],
): Records {
  return {
    children,
    conferences,
    participation: [],
    indicators: [],
    enquiries: [],
    actions: [],
    nonWorkingDays: [],
  };
}

/** A package of the given parts. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])),
  );
}
