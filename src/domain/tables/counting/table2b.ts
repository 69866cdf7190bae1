import { type ConferenceTimescale, timingOf } from "../../judging/timing";
import { endsWithPlan, isInitial, isReview } from "../../records/conferenceKinds";
import { MEASURES } from "../engine/measures";
import type { Reporting } from "../engine/reporting";
import { conferencesOf, type OnConferences, ofType } from "./conferencesCounted";
import { type CountingOf, words } from "./counting";

/** Table 2b in conditions: the conferences a measure is about, and those of them in time. */
export function table2b(reporting: Reporting): CountingOf {
  return (row, column) => {
    const measure = MEASURES[row];
    if (!measure || column === 0) return null;
    if (column === 2) {
      const about = conferencesOf(reporting, ...aboutAny(measure.codes));
      return { kind: "share", part: 1, outOf: about };
    }
    const sum = measure.codes.map((code) =>
      conferencesOf(reporting, ...aboutOne(code), ...inTime(code, reporting)),
    );
    return { kind: "rows", sum };
  };
}

/** The conferences that one of a measure's timescales is about. */
function aboutAny(codes: readonly ConferenceTimescale[]): readonly OnConferences[] {
  const [only = "T08"] = codes;
  return codes.length > 1 ? [ofType(isReview)] : aboutOne(only);
}

function aboutOne(code: ConferenceTimescale): readonly OnConferences[] {
  switch (code) {
    case "T01":
    case "T05":
      return [ofType(isInitial)];
    case "T02":
      return [ofType(({ type }) => type === "first review")];
    case "T03":
      return [ofType(({ type }) => type === "later review")];
    case "T06":
      return [ofType(isReview)];
    case "T07":
      return [words("outcome", "one of", (conference) => endsWithPlan(conference) === true)];
    default:
      return [];
  }
}

function inTime(
  code: ConferenceTimescale,
  { settings, previous }: Reporting,
): readonly OnConferences[] {
  const { startField, endField, allowed, backwards } = timingOf(code, settings, previous());
  const limit = {
    kind: "within",
    start: startField,
    end: endField,
    limit: allowed,
    backwards,
  } as const;
  return endField === "date"
    ? [limit]
    : [{ kind: "day", field: endField, from: null, to: null }, limit];
}
