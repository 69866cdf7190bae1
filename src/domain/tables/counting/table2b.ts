import { timingOf } from "../../judging/timing";
import type { About } from "../../timescales/about";
import type { ConferenceTimescale } from "../../timescales/timescale";
import { MEASURES } from "../engine/measures";
import type { Reporting } from "../engine/reporting";
import { conferencesOf, type OnConferences } from "./conferencesCounted";
import { type CountingOf, words } from "./counting";

/** Table 2b in conditions: the conferences a measure is about, and those of them in time. */
export function table2b(reporting: Reporting): CountingOf {
  return (row, column) => {
    const measure = MEASURES[row];
    if (!measure || column === 0) return null;
    if (column === 2) {
      // No condition of a formula leaves out what cannot be read.
      if (reporting.measured(measure).unread > 0) return null;
      const about = conferencesOf(reporting, ...aboutThese(measure.about));
      return { kind: "share", part: 1, outOf: about };
    }
    const sum = measure.timescales.map((timescale) =>
      conferencesOf(
        reporting,
        ...aboutThese(timescale.conference.about),
        ...inTime(timescale, reporting),
      ),
    );
    return { kind: "rows", sum };
  };
}

/** The conferences that a timescale is about, by the words of their type or outcome. */
function aboutThese({ conditions }: About): readonly OnConferences[] {
  return conditions.map(({ field, holds }) => words(field, "one of", holds));
}

function inTime(
  timescale: ConferenceTimescale,
  { settings, previous }: Reporting,
): readonly OnConferences[] {
  const { startField, endField, allowed, backwards } = timingOf(timescale, settings, previous());
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
