import fc from "fast-check";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Rows } from "../build";
import { outcome } from "../recordBuilders";
import { type Day, daysAfter, monthsAfter, workingDaysAfter } from "./plainDays";

/** A conference in the plainest form: days as texts, `null` where a step is not done. */
export interface PlainConference {
  readonly family: string;
  readonly type: "initial" | "pre-birth" | "transfer-in" | "first review" | "later review";
  readonly strategy: Day | null;
  readonly notification: Day | null;
  readonly date: Day;
  readonly report: Day | null;
  readonly decision: "plan made" | "no plan" | "plan continues" | "plan ended";
  readonly outline: Day | null;
  readonly toChair: Day | null;
  readonly approved: Day | null;
  readonly distributed: Day | null;
  readonly coreGroup: Day | null;
}

export interface PlainLog {
  readonly asAt: Day;
  readonly conferences: readonly PlainConference[];
}

/** Working days that a step takes: mostly about its limit, at times not done, at times on the day that follows. */
const taking = (limit: number) =>
  fc.record({
    workingDays: fc.oneof(
      fc.constantFrom(0, limit - 1, limit, limit + 1),
      fc.integer({ min: 0, max: limit + 25 }),
    ),
    further: fc.constantFrom(0, 0, 0, 1),
    done: fc.constantFrom(true, true, true, true, false),
  });
type Taking = { workingDays: number; further: number; done: boolean };

const after = (from: Day, { workingDays, further }: Taking) =>
  daysAfter(workingDaysAfter(from, workingDays), further);

const sitting = fc.record({
  /** Days by which a review lies off its limit. */
  off: fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -40, max: 20 })),
  report: fc.constantFrom(0, -1, -2, -3, -4),
  reported: fc.constantFrom(true, true, true, false),
  goesOn: fc.constantFrom(true, true, false),
  outline: taking(1),
  toChair: taking(5),
  approved: taking(5),
  distributed: taking(15),
  coreGroup: taking(10),
});
type Sitting = typeof sitting extends fc.Arbitrary<infer T> ? T : never;

const household = fc.record({
  opening: fc.constantFrom(
    "initial" as const,
    "initial" as const,
    "pre-birth" as const,
    "transfer-in" as const,
  ),
  begins: fc.nat(900).map((days) => daysAfter("2012-01-02", days)),
  held: taking(15),
  sittings: fc.array(sitting, { minLength: 1, maxLength: 5 }),
});
type Household = typeof household extends fc.Arbitrary<infer T> ? T : never;

/** The conferences of one family, one after the other until its plan ends. */
function conferencesOf({ opening, begins, held, sittings }: Household, place: number) {
  const conferences: PlainConference[] = [];
  let date = daysAfter(after(begins, held), held.workingDays === 0 ? 1 : 0);
  for (const [index, one] of sittings.entries()) {
    const reviewType = index === 1 ? "first review" : "later review";
    const type = index === 0 ? opening : reviewType;
    if (index > 0) date = daysAfter(monthsAfter(date, index === 1 ? 3 : 6), one.off);
    conferences.push({ family: String(place + 1), type, date, ...steps(type, begins, date, one) });
    if (!one.goesOn) break;
  }
  return conferences;
}

function steps(type: PlainConference["type"], begins: Day, date: Day, one: Sitting) {
  const opens = type === "initial" || type === "pre-birth" || type === "transfer-in";
  const when = (step: Taking, from: Day) => (step.done ? after(from, step) : null);
  const toChair = when(one.toChair, date);
  const approved = toChair === null ? null : when(one.approved, toChair);
  const sent = when(one.distributed, date);
  const latest = approved ?? toChair ?? date;
  return {
    strategy: opens && type !== "transfer-in" ? begins : null,
    notification: type === "transfer-in" ? begins : null,
    report: one.reported ? workingDaysAfter(date, one.report) : null,
    decision: decisionOf(opens, one.goesOn),
    outline: one.goesOn ? when(one.outline, date) : null,
    toChair,
    approved,
    distributed: sent !== null && sent < latest ? latest : sent,
    coreGroup: opens && one.goesOn ? when(one.coreGroup, date) : null,
  };
}

function decisionOf(opens: boolean, goesOn: boolean): PlainConference["decision"] {
  if (opens) return goesOn ? "plan made" : "no plan";
  return goesOn ? "plan continues" : "plan ended";
}

/** What was known on a day: nothing that came after it. */
function knownOn(asAt: Day, all: readonly PlainConference[]): readonly PlainConference[] {
  const known = (day: Day | null) => (day !== null && day <= asAt ? day : null);
  return all
    .filter(({ date }) => date <= asAt)
    .map((one) => ({
      ...one,
      report: known(one.report),
      outline: known(one.outline),
      toChair: known(one.toChair),
      approved: known(one.approved),
      distributed: known(one.distributed),
      coreGroup: known(one.coreGroup),
    }));
}

/** Any log of some families, with steps about their limits, as it stood on some day. */
export const anyLog: fc.Arbitrary<PlainLog> = fc
  .record({
    households: fc.array(household, { minLength: 1, maxLength: 8 }),
    asAt: fc.nat(1000).map((days) => daysAfter("2013-01-01", days)),
  })
  .map(({ households, asAt }) => ({
    asAt,
    conferences: knownOn(asAt, households.flatMap(conferencesOf)),
  }));

/** The log as rows of a tracker. */
export function rowsOf({ conferences }: PlainLog): Rows {
  const day = (given: Day | null) => given ?? NOT_RECORDED;
  return {
    conferences: conferences.map((one, place) => ({
      conferenceRef: String(place + 1),
      familyRef: one.family,
      type: one.type,
      strategyDiscussion: day(one.strategy),
      notification: day(one.notification),
      previousConference: NOT_RECORDED,
      date: one.date,
      reportReceived: day(one.report),
      outcome: outcome(one.decision),
      outlinePlanSent: day(one.outline),
      minutesToChair: day(one.toChair),
      minutesApproved: day(one.approved),
      fullRecordDistributed: day(one.distributed),
      coreGroup: day(one.coreGroup),
    })),
  };
}
