import { isKnown, known } from "../../records/field";
import type { Participation, Records } from "../../records/records";
import { refKey } from "../../records/refKey";

/** What the tracker says of agencies at conferences, whatever the period. */
export interface AgenciesAtConferences {
  /** By the conference's reference as compared (`refKey`): each agency once, whatever number of rows it has. */
  readonly byConference: ReadonlyMap<string, readonly Participation[]>;
  /** Rows that name no conference of the tracker. */
  readonly orphans: number;
}

/** Joins participation rows with the references of conferences. A row without an agency tells of none. */
export function agenciesAtConferences({
  participation,
  conferences,
}: Records): AgenciesAtConferences {
  const byConference = new Map<string, Participation[]>();
  for (const { conferenceRef } of conferences) {
    const ref = refKey(conferenceRef);
    if (ref !== undefined) byConference.set(ref, []);
  }
  let orphans = 0;
  for (const row of participation) {
    const ref = refKey(row.conferenceRef);
    const rows = ref === undefined ? undefined : byConference.get(ref);
    if (!rows) orphans += 1;
    else if (isKnown(row.agency)) addTo(rows, row);
  }
  return { byConference, orphans };
}

/** The agencies of one conference are few: a walk over them finds one faster than a map would. */
function addTo(rows: Participation[], row: Participation): void {
  for (let place = 0; place < rows.length; place += 1) {
    const before = rows[place];
    if (before?.agency !== row.agency) continue;
    rows[place] = together(before, row);
    return;
  }
  rows.push(row);
}

const SAYS_MORE = { "none recorded": 0, "not known": 1, no: 2, yes: 3 } as const;

/** Two rows of one agency at one conference as one, led to by the row that says most: that it attended, else reported. */
function together(before: Participation, row: Participation): Participation {
  const attended = before.attended === true;
  const reported = before.reportSent === true;
  const rowSaysMore =
    !attended && (row.attended === true || (row.reportSent === true && !reported));
  const says = ({ invited }: Participation) => SAYS_MORE[known(invited) ?? "none recorded"];
  return {
    ...before,
    invited: says(row) > says(before) ? row.invited : before.invited,
    attended: attended ? true : row.attended,
    reportSent: reported ? true : row.reportSent,
    sources: rowSaysMore ? row.sources : before.sources,
  };
}
