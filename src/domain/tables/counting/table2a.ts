import { timingOf } from "../../judging/timing";
import type { Reporting } from "../engine/reporting";
import { BAND_ENDS, STOPS } from "../table2a";
import { conferencesOf } from "./conferencesCounted";
import { type CountingOf, rowsOf } from "./counting";

/** Table 2a in conditions: working days from one date of a conference to another, by bands. */
export function table2a(reporting: Reporting): CountingOf {
  const { settings, previous } = reporting;
  return (row, column) => {
    const stop = STOPS[row];
    if (!stop || column === 0) return null;
    const { startField: start, endField: end } = timingOf(stop.timescale, settings, previous());
    const took = {
      kind: "took",
      start,
      end,
      moreThan: BAND_ENDS[column - 2] ?? null,
      atMost: BAND_ENDS[column - 1] ?? null,
    } as const;
    const done = { kind: "day", field: end, from: null, to: null } as const;
    return rowsOf(conferencesOf(reporting, done, took));
  };
}
