import type { TableContent } from "../definition";
import type { Reporting } from "../reporting";
import { conferencesOf } from "./conferencesCounted";
import { type Condition, type CountingOf, rowsOf, words } from "./counting";

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

/** Table 4 in conditions: one row of participation is one agency at one conference. */
export function table4(reporting: Reporting, { rows }: TableContent): CountingOf {
  const atConference = {
    kind: "listed",
    by: "conferenceRef",
    in: conferencesOf(reporting),
  } as const;
  return (row, column) => {
    const conditions = COLUMNS[column];
    const line = rows[row];
    if (!line || !conditions || column === 0) return null;
    if (line.total) return { kind: "total" };
    const name = line.cells[0]?.value;
    const isAgency = words<"participation">("agency", "one of", ({ agency }) => agency === name);
    return rowsOf({ dataset: "participation", all: [isAgency, ...conditions, atConference] });
  };
}
