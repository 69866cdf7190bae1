import { known } from "../records/field";
import type { Participation, Records } from "../records/records";
import type { RowSource } from "../records/source";
import type { DatedConference } from "../timescales/families";
import { refKey } from "../timescales/refKey";
import { lazily } from "./lazily";

/** What the tracker says of one agency at one conference, whatever number of rows it has for it. */
export interface AgencyAtConference {
  readonly agency: string;
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
  /** Rows that name no conference of the tracker. */
  readonly orphans: number;
}

type Own<T> = { -readonly [Name in keyof T]: T[Name] };

/** Joins participation rows with the conferences of the period: an agency counts once for a conference. */
export function attendanceAt(
  conferences: readonly DatedConference[],
  { participation, conferences: all }: Records,
): Attendance {
  // The agencies of one conference are few: a walk over them finds one faster than a map would.
  const byRef = new Map<
    string,
    { conference: DatedConference; agencies: Own<AgencyAtConference>[] }
  >();
  for (const conference of conferences) {
    const ref = refKey(conference.conferenceRef);
    if (ref !== undefined) byRef.set(ref, { conference, agencies: [] });
  }
  const everyRef = lazily(() => new Set(all.map(({ conferenceRef }) => refKey(conferenceRef))));
  const byAgency = new Map<string, AgencyAtConference[]>();
  let orphans = 0;
  for (const row of participation) {
    const ref = refKey(row.conferenceRef);
    const at = ref === undefined ? undefined : byRef.get(ref);
    if (!at) {
      if (ref === undefined || !everyRef().has(ref)) orphans += 1;
      continue;
    }
    const agency = known(row.agency);
    if (agency === undefined) continue;
    const before = at.agencies.find((one) => one.agency === agency);
    if (before) addTo(before, row);
    else {
      const added = firstOf(agency, at.conference, row);
      at.agencies.push(added);
      const listed = byAgency.get(agency);
      if (listed) listed.push(added);
      else byAgency.set(agency, [added]);
    }
  }
  return { byAgency, orphans };
}

function firstOf(
  agency: string,
  conference: DatedConference,
  { invited, attended, reportSent, sources }: Participation,
): Own<AgencyAtConference> {
  return {
    agency,
    conference,
    invited: known(invited) ?? "none recorded",
    attended: attended === true,
    reportSent: reportSent === true,
    source: sources[0],
  };
}

const SAYS_MORE = { "none recorded": 0, "not known": 1, no: 2, yes: 3 } as const;

/** Adds what a further row says of the same agency at the same conference. */
function addTo(at: Own<AgencyAtConference>, row: Participation): void {
  const more = firstOf(at.agency, at.conference, row);
  if (SAYS_MORE[more.invited] > SAYS_MORE[at.invited]) at.invited = more.invited;
  const saysMore = at.attended ? false : more.attended || (more.reportSent && !at.reportSent);
  if (saysMore) at.source = more.source;
  at.attended ||= more.attended;
  at.reportSent ||= more.reportSent;
}

/** The rows of an agency's invitations, attendance and reports. */
export interface Turnout {
  readonly invited: readonly RowSource[];
  readonly attended: readonly RowSource[];
  /** A report in place of attending. */
  readonly reported: readonly RowSource[];
  /** Of those invited, those who attended. */
  readonly came: readonly RowSource[];
  /** Whether its invitations are known; where they are not, whether any record says so. */
  readonly invitations: "known" | "not known" | "none recorded";
}

/** Counts an agency's conferences. */
export function turnoutOf(at: readonly AgencyAtConference[]): Turnout {
  const invited: RowSource[] = [];
  const attended: RowSource[] = [];
  const reported: RowSource[] = [];
  const came: RowSource[] = [];
  let unknown = 0;
  let unrecorded = 0;
  for (const one of at) {
    if (one.invited === "yes") invited.push(one.source);
    else if (one.invited === "not known") unknown += 1;
    else if (one.invited === "none recorded") unrecorded += 1;
    if (one.attended) attended.push(one.source);
    else if (one.reportSent) reported.push(one.source);
    if (one.attended && one.invited === "yes") came.push(one.source);
  }
  const noneRecorded = at.length > 0 && unrecorded === at.length;
  const invitations =
    unknown > 0 && invited.length === 0 ? "not known" : noneRecorded ? "none recorded" : "known";
  return { invited, attended, reported, came, invitations };
}
