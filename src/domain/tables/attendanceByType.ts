import { columnsOf } from "../records/need";
import { isInitial, isReview } from "../timescales/conferenceKinds";
import type { AgencyAtConference } from "./attendance";
import { count, label, share } from "./cells";
import type { TableContent, TableDefinition } from "./definition";
import { leftOutOf } from "./leftOut";
import type { Reporting } from "./reporting";
import type { TableCell } from "./table";
import { ATTENDANCE_COLUMNS, groupStarts, invitedCell, notOnTheList } from "./table4";
import { are, counted, said } from "./wording";

/** Table 4 for initial and for review conferences apart, with attendance in per cent of those invited. */
export const attendanceByType: TableDefinition = {
  id: "attendance-by-type",
  appendix: null,
  caption: "Attendance of agencies at initial and at review conferences",
  needs: () => [...ATTENDANCE_COLUMNS, ...columnsOf("conferences", "type")],
  build,
};

function build(reporting: Reporting): TableContent {
  const { agencies } = reporting.settings;
  const attendance = reporting.attendance();
  const lines = agencies.map(({ name, group }) => {
    const at = attendance.byAgency.get(name) ?? [];
    return {
      group,
      uninvited: at.filter(({ attended, invited }) => attended && invited !== "yes").length,
      neither: at.filter(({ conference }) => !isInitial(conference) && !isReview(conference))
        .length,
      cells: [
        label(name),
        ...cellsOf(at.filter(({ conference }) => isInitial(conference))),
        ...cellsOf(at.filter(({ conference }) => isReview(conference))),
      ],
    };
  });
  const uninvited = lines.reduce((sum, line) => sum + line.uninvited, 0);
  const neither = lines.reduce((sum, line) => sum + line.neither, 0);
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
    rows: groupStarts(lines).map(({ cells, group }) =>
      group === undefined ? { cells } : { cells, group },
    ),
    unit: "conferences",
    notes: [
      "Percentages are of the conferences to which the agency was invited.",
      ...said(
        uninvited > 0 &&
          `${counted(uninvited, "attendance")} without a known invitation ${are(uninvited)} in no percentage.`,
        neither > 0 &&
          `${counted(neither, "record")} of conferences that are neither initial nor review ${are(neither)} not counted.`,
      ),
      ...notOnTheList(attendance, agencies),
      ...leftOutOf(reporting),
    ],
  };
}

/** Invited, attended, sent a report in place of attending, and attendance in per cent of the invited. */
function cellsOf(at: readonly AgencyAtConference[]): readonly TableCell[] {
  const rows = (which: (one: AgencyAtConference) => boolean) =>
    at.filter(which).map(({ source }) => source);
  const invited = rows(({ invited }) => invited === "yes");
  const came = rows(({ invited, attended }) => invited === "yes" && attended);
  return [
    invitedCell(at),
    count(rows(({ attended }) => attended)),
    count(rows(({ attended, reportSent }) => !attended && reportSent)),
    share(came, invited),
  ];
}
