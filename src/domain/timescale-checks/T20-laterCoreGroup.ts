import { sinceLatest } from "../checking/sinceLatest";
import { laterCoreGroupInTime as timescale } from "../timescales/T20-laterCoreGroup";

/** T20: a core group for every child on a plan, no longer ago than the limit. */
export const laterCoreGroupInTime = sinceLatest(timescale, "lastCoreGroup");
