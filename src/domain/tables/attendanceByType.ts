import { columnsOf } from "../records/need";
import { isInitial, isReview } from "../timescales/conferenceKinds";
import { type AgencyAtConference, type Turnout, turnoutOf } from "./attendance";
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
  let uninvited = 0;
  let neither = 0;
  const lines = agencies.map(({ name, group }) => {
    const at = attendance.byAgency.get(name) ?? [];
    const { initial, review, others } = byKind(at);
    const turnouts = [turnoutOf(initial), turnoutOf(review)];
    for (const { attended, came } of turnouts) uninvited += attended.length - came.length;
    neither += others;
    return { group, cells: [label(name), ...turnouts.flatMap(cellsOf)] };
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
      ...notOnTheList(attendance, agencies),
      ...leftOutOf(reporting),
    ],
  };
}

function byKind(at: readonly AgencyAtConference[]) {
  const initial: AgencyAtConference[] = [];
  const review: AgencyAtConference[] = [];
  let others = 0;
  for (const one of at) {
    if (isInitial(one.conference)) initial.push(one);
    else if (isReview(one.conference)) review.push(one);
    else others += 1;
  }
  return { initial, review, others };
}

/** Invited, attended, sent a report in place of attending, and attendance in per cent of the invited. */
function cellsOf(turnout: Turnout): readonly TableCell[] {
  const { attended, came, invited, reported } = turnout;
  return [invitedCell(turnout), count(attended), count(reported), share(came, invited)];
}
