import { isKnown, known } from "../../records/field";
import type { Participation, Records } from "../../records/records";
import { refKey } from "../../records/refKey";
import type { AgencyList } from "../../settings/agencies";
import { eachOnce } from "./lazily";

/** What the tracker says of agencies at conferences, whatever the period. */
export interface AgenciesAtConferences {
  /** By the conference's reference as compared (`refKey`): each agency once, whatever number of rows it has. */
  readonly byConference: ReadonlyMap<string, readonly Participation[]>;
  /** The agencies that are on no list, by name. */
  readonly notOnTheList: readonly string[];
  /** Rows that name no conference of the tracker. */
  readonly orphans: number;
}

/** What the names of one agency have in common however they were typed: capitals and spaces do not matter. */
export function agencyKey(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Joins participation rows with the references of conferences. A row without an agency tells of none; an agency that is
 * not on the list has the name that the tracker gives it first.
 */
export function agenciesAtConferences(
  { participation, conferences }: Pick<Records, "participation" | "conferences">,
  agencies: AgencyList,
): AgenciesAtConferences {
  const listed = new Set(agencies.map(({ name }) => name));
  const first = new Map<string, string>();
  const nameOf = eachOnce((name: string) => {
    const key = agencyKey(name);
    if (listed.has(name)) return name;
    const known = first.get(key) ?? name;
    first.set(key, known);
    return known;
  });
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
    else if (isKnown(row.agency)) {
      const agency = nameOf(row.agency);
      addTo(rows, agency === row.agency ? row : { ...row, agency });
    }
  }
  return { byConference, notOnTheList: [...first.values()].sort(), orphans };
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
