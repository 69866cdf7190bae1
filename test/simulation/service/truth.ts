import { type Day, daysAfter, workingDaysAfter } from "../../domain/oracle/plainDays";
import { AS_AT, type Case } from "./cases";

/** What becomes of a clock: done in time or with time left, done late, not done and late, or none. */
export type Fate = "in time" | "late" | "overdue" | "none";

function fate(limit: Day, done: Day | null): Fate {
  if (done !== null) return done <= limit ? "in time" : "late";
  return AS_AT <= limit ? "in time" : "overdue";
}

/** The fate of each clock that is off unless set, by the story alone: limits as usual. */
export const FATES: Readonly<Record<string, (one: Case) => Fate>> = {
  T17: ({ strategy, requested }) => fate(workingDaysAfter(strategy, 1), requested),
  T18: ({ conference, expected }) =>
    expected === null ? "none" : fate(daysAfter(expected, -70), conference),
  T19: ({ born, isPreBirth, planEnd, review }) => {
    if (!isPreBirth || born === null || (planEnd !== null && planEnd <= born)) return "none";
    const limit = workingDaysAfter(born, 20);
    if (review !== null && review >= born) return fate(limit, review);
    if (planEnd === null) return fate(limit, null);
    return planEnd <= limit ? "none" : "late";
  },
  T20: (one) => again(one, one.coreGroup, (from) => daysAfter(from, 42)),
  T21: (one) => again(one, one.visit, (from) => workingDaysAfter(from, 10)),
};

/** What has to happen again while the plan goes on, counted from the last time, or from the plan's first day. */
function again({ conference, planEnd }: Case, last: Day | null, limitAfter: (from: Day) => Day) {
  if (planEnd !== null) return "none";
  return fate(limitAfter(last !== null && last >= conference ? last : conference), null);
}
