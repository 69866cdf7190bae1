import { isInitial, isReview } from "../../records/conferenceKinds";
import { isKnown } from "../../records/field";
import { agencyKey } from "../engine/agenciesAtConferences";
import { agencyLabelled } from "../engine/agencyLines";
import type { Reporting } from "../engine/reporting";
import type { TableContent } from "../engine/table";
import { conferencesOf, ofType } from "./conferencesCounted";
import { type Condition, type Counting, type CountingOf, rowsOf, words } from "./counting";

type OnParticipation = Condition<"participation">;

const INVITED: OnParticipation = words("invited", "one of", ({ invited }) => invited === "yes");
const ATTENDED: OnParticipation = words("attended", "one of", ({ attended }) => attended === true);
const STAYED_AWAY: OnParticipation = words(
  "attended",
  "none but",
  ({ attended }) => attended !== true,
);
const REPORTED: OnParticipation = words(
  "reportSent",
  "one of",
  ({ reportSent }) => reportSent === true,
);

const COLUMNS: readonly (readonly OnParticipation[])[] = [
  [],
  [INVITED],
  [ATTENDED],
  [REPORTED, STAYED_AWAY],
];

const CAME = [INVITED, ATTENDED];
const KINDS = [isInitial, isReview];

/** Attendance at initial and at review conferences in conditions: as Table 4, with its share of the invited. */
export function attendanceByType(reporting: Reporting, { rows }: TableContent): CountingOf {
  return (row, column) => {
    const agency = rows[row]?.cells[0];
    const kind = KINDS[Math.floor((column - 1) / COLUMNS.length)];
    if (!kind || agency === undefined) return null;
    const where = (conditions: readonly OnParticipation[]) =>
      agencyAt(agencyLabelled(agency), conferencesOf(reporting, ofType(kind)), conditions);
    const conditions = COLUMNS[((column - 1) % COLUMNS.length) + 1];
    if (conditions) return rowsOf(where(conditions));
    return { kind: "share", part: where(CAME), outOf: where([INVITED]) };
  };
}

function agencyAt(
  name: string,
  conferences: Counting<"conferences">,
  conditions: readonly OnParticipation[],
): Counting<"participation"> {
  const isAgency = words<"participation">("agency", "one of", ({ agency }) => {
    return isKnown(agency) && agencyKey(agency) === agencyKey(name);
  });
  const atConference = { kind: "listed", by: "conferenceRef", in: conferences } as const;
  return { dataset: "participation", all: [isAgency, ...conditions, atConference] };
}

/** Table 4 in conditions: one row of participation is one agency at one conference. */
export function table4(reporting: Reporting, { rows }: TableContent): CountingOf {
  return (row, column) => {
    const conditions = COLUMNS[column];
    const line = rows[row];
    const [agency] = line?.cells ?? [];
    if (!line || !agency || !conditions || column === 0) return null;
    if (line.total) return { kind: "total" };
    const name = agencyLabelled(agency);
    return rowsOf(agencyAt(name, conferencesOf(reporting), conditions));
  };
}
