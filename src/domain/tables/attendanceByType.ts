import { columnsOf } from "../records/need";
import { are, counted } from "../text/numbers";
import { agencyLines, agencyNotes, groupStarts } from "./engine/agencyLines";
import { type Deed, rowsWhere, type Turnout } from "./engine/attendance";
import { count, share } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import type { TableCell, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { ATTENDANCE_COLUMNS, invitedCell, unclearAttendance } from "./table4";

/** Table 4 for initial and for review conferences apart, with attendance in per cent of those invited. */
export const attendanceByType: TableDefinition = {
  id: "attendance-by-type",
  appendix: null,
  caption: "Attendance of agencies at initial and at review conferences",
  about: {
    counts: "Table 4 for initial conferences and for reviews apart.",
    outOf: "the conferences of that kind to which the agency was invited",
    remarks: [
      "Attendance without a known invitation is in no percentage; the note says how often that was.",
    ],
  },
  concerns: "the service",
  needs: () => [...ATTENDANCE_COLUMNS, ...columnsOf("conferences", "type")],
  unclearRows: unclearAttendance,
  build,
};

function build(reporting: Reporting): TableContent {
  let uninvited = 0;
  let neither = 0;
  const lines = agencyLines(reporting).map(({ name: _, label, turnouts, ...line }) => {
    const { initial, review, other } = turnouts;
    for (const { attended, came } of [initial, review]) uninvited += attended - came;
    neither += other.rows.length;
    return { ...line, cells: [label, ...cellsOf(initial), ...cellsOf(review)] };
  });
  return {
    columns: [
      "Agency",
      ...["Initial", "Review"].flatMap((kind) => [
        `${kind}: invited`,
        `${kind}: attended`,
        `${kind}: sent report`,
        `${kind}: % of invited`,
      ]),
    ],
    rows: groupStarts(lines),
    unit: "conferences",
    notes: [
      "Percentages are of the conferences to which the agency was invited.",
      ...said(
        uninvited > 0 &&
          `${counted(uninvited, "attendance")} without a known invitation ${are(uninvited)} in no percentage.`,
        neither > 0 &&
          `${counted(neither, "record")} of conferences that are neither initial nor review ${are(neither)} not counted.`,
      ),
      ...agencyNotes(reporting),
      ...leftOutOf(reporting),
    ],
  };
}

/** Invited, attended, sent a report in place of attending, and attendance in per cent of the invited. */
function cellsOf(turnout: Turnout): readonly TableCell[] {
  const rows = (deed: Deed) => rowsWhere(deed, turnout);
  return [
    invitedCell(turnout),
    count(rows("attended")),
    count(rows("reported")),
    share(rows("came"), rows("invited")),
  ];
}
