import { columnsOf, type Need } from "../records/need";
import { agencyLabelled, agencyLines, agencyNotes, groupStarts } from "./engine/agencyLines";
import {
  altogether,
  type Deed,
  invitationsOf,
  rowsWhere,
  type Turnout,
  turnoutsOf,
} from "./engine/attendance";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import { isUnclear, unclearIn } from "./engine/notUnderstood";
import type { Reporting } from "./engine/reporting";
import { together } from "./engine/rows";
import type { TableCell, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { fixed } from "./engine/words";

/** Table 4: how often each agency was invited, came, or sent a report in place of coming. */
export const table4: TableDefinition = {
  id: "table-4",
  appendix: 3,
  caption: "Table 4: Participation of Agencies",
  about: {
    counts:
      "Conferences of the period to which each agency was invited, which it attended, and to which it sent a report without attending.",
    outOf: null,
    remarks: [
      "“?” stands where invitations are not known, and a blank cell where none is recorded; the totals are of the known figures.",
      "An agency that is not on the list under Set up has a line of its own under OTHER, in quotation marks, and is in the totals; in a scrutiny copy the line stands without its name.",
    ],
  },
  concerns: "the service",
  needs: () => ATTENDANCE_COLUMNS,
  unclearRows: unclearAttendance,
  build,
};

/** The columns from which agencies are joined with conferences. */
export const ATTENDANCE_COLUMNS: readonly Need[] = [
  ...columnsOf("conferences", "conferenceRef", "date"),
  ...columnsOf("participation", "conferenceRef", "agency", "invited", "attended", "reportSent"),
];

/**
 * The rows of agencies of which something was not understood: of their own records, or of records that could be
 * theirs, for neither their agency nor their conference was understood. An agency on no list may be any that is.
 */
export function unclearAttendance(
  reporting: Reporting,
  { rows }: TableContent,
): (row: number) => boolean {
  const anyones = unclearIn(
    [
      ...columnsOf("conferences", "conferenceRef", "date", "type"),
      ...columnsOf("participation", "conferenceRef"),
    ],
    reporting,
  );
  const areNamed = unclearIn(columnsOf("participation", "agency"), reporting).length === 0;
  const own = (name: string) =>
    altogether(turnoutsOf(reporting.attendance(), name)).rows.some((row) =>
      ["invited", "attended", "reportSent"].some((field) => isUnclear({ ...row }, [field])),
    );
  return (place) => {
    const row = rows[place];
    const isOnTheList = row?.labelInCopy === undefined;
    if (anyones.length > 0 || row?.total === true || (isOnTheList && !areNamed)) return true;
    const agency = row?.cells[0];
    return agency !== undefined && own(agencyLabelled(agency));
  };
}

function build(reporting: Reporting): TableContent {
  const lines = agencyLines(reporting).map(({ name: _, turnouts, ...line }) => ({
    ...line,
    turnout: altogether(turnouts),
  }));
  const total = (deed: Deed) =>
    count(together(lines.map(({ turnout }) => rowsWhere(deed, turnout))));
  const some = (invitations: ReturnType<typeof invitationsOf>) =>
    lines.some(({ turnout }) => invitationsOf(turnout) === invitations);
  return {
    columns: ["Agency", "Invited", "Attended", "Didn't attend, sent report"],
    rows: [
      ...groupStarts(lines).map(({ label: name, turnout, ...start }) => ({
        ...start,
        cells: [
          name,
          invitedCell(turnout),
          count(rowsWhere("attended", turnout)),
          count(rowsWhere("reported", turnout)),
        ],
      })),
      {
        cells: [label("TOTALS"), total("invited"), total("attended"), total("reported")],
        total: true,
      },
    ],
    unit: "conferences",
    notes: [
      fixed(
        "TOTALS are of the known figures: ? and blank cells add nothing to them. The 2013-14 report leaves them blank.",
      ),
      ...said(
        some("not known") && "? means invitations are not known.",
        some("none recorded") && "A blank cell means no invitation is recorded.",
      ),
      ...agencyNotes(reporting),
      ...leftOutOf(reporting),
    ],
  };
}

/** The number of invitations; "?" where none is known, blank where none is recorded. */
export function invitedCell(turnout: Turnout): TableCell {
  const invitations = invitationsOf(turnout);
  if (invitations === "not known") return label("?");
  return invitations === "none recorded"
    ? { value: null, format: "count" }
    : count(rowsWhere("invited", turnout));
}
