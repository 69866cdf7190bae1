import { sinceLatest } from "../checking/sinceLatest";
import { statutoryVisitInTime as timescale } from "../timescales/T21-statutoryVisit";

/** T21: a visit for every child on a plan, no longer ago than the limit. */
export const statutoryVisitInTime = sinceLatest(timescale, "lastVisit");
