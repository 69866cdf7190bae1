import { known } from "../records/field";
import type { Participation, Records } from "../records/records";
import type { RowSource } from "../records/source";
import type { DatedConference } from "../timescales/families";
import { refKey } from "../timescales/refKey";
import { lazily } from "./lazily";

/** What the tracker says of one agency at one conference, whatever number of rows it has for it. */
export interface AgencyAtConference {
  readonly conference: DatedConference;
  readonly invited: "yes" | "no" | "not known" | "none recorded";
  readonly attended: boolean;
  readonly reportSent: boolean;
  /** The row that says most: where it attended, else where it reported, else the first. */
  readonly source: RowSource;
}

/** The agencies' part in the conferences of a period. */
export interface Attendance {
  readonly byAgency: ReadonlyMap<string, readonly AgencyAtConference[]>;
  /** Rows whose conference is not one of the period's, although it is not held at another time. */
  readonly orphans: number;
}

/** Joins participation rows with the conferences of the period: an agency counts once for a conference. */
export function attendanceAt(
  conferences: readonly DatedConference[],
  { participation, conferences: all }: Records,
): Attendance {
  const byRef = new Map<string, DatedConference>();
  for (const conference of conferences) {
    const ref = refKey(conference.conferenceRef);
    if (ref !== undefined) byRef.set(ref, conference);
  }
  const everyRef = lazily(() => new Set(all.map(({ conferenceRef }) => refKey(conferenceRef))));
  const agencies = new Map<string, Map<DatedConference, AgencyAtConference>>();
  let orphans = 0;
  for (const row of participation) {
    const ref = refKey(row.conferenceRef);
    const agency = known(row.agency);
    const conference = ref === undefined ? undefined : byRef.get(ref);
    if (!conference && (ref === undefined || !everyRef().has(ref))) orphans += 1;
    if (!conference || agency === undefined) continue;
    let at = agencies.get(agency);
    if (!at) {
      at = new Map();
      agencies.set(agency, at);
    }
    at.set(conference, together(at.get(conference), conference, row));
  }
  const byAgency = new Map<string, readonly AgencyAtConference[]>();
  for (const [agency, at] of agencies) byAgency.set(agency, [...at.values()]);
  return { byAgency, orphans };
}

const SAYS_MORE = { "none recorded": 0, "not known": 1, no: 2, yes: 3 } as const;

/** What two rows for one agency at one conference say together. */
function together(
  before: AgencyAtConference | undefined,
  conference: DatedConference,
  row: Participation,
): AgencyAtConference {
  const invited = known(row.invited) ?? "none recorded";
  const attended = known(row.attended) === true;
  const reportSent = known(row.reportSent) === true;
  const source = row.sources[0];
  if (!before) return { conference, invited, attended, reportSent, source };
  const saysMore =
    (attended && !before.attended) || (!before.attended && reportSent && !before.reportSent);
  return {
    conference,
    invited: SAYS_MORE[invited] > SAYS_MORE[before.invited] ? invited : before.invited,
    attended: attended || before.attended,
    reportSent: reportSent || before.reportSent,
    source: saysMore ? source : before.source,
  };
}
