import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { saysUnread } from "../checking/unreadColumns";
import { isKnown, lacks } from "../records/field";
import type { Participation } from "../records/records";
import { cellOf } from "../records/source";
import { localPractice } from "../sources/sources";
import { counted, numberText } from "../text/numbers";

type Found = { readonly agency: string; readonly invited: number; readonly tookPart: number };

const text: DataCheckText<Found> = {
  code: "D10",
  title: "Agency came more often than it was invited",
  why: "Table 4 then prints more who attended than were invited, which readers ask about.",
  putRight:
    "Enter the invitations that were not noted; where none was sent, accept this with a note.",
  sources: [localPractice("annual report 2013-14, Table 4, “Youth”")],
  severity: "query",
  needs: columnsOf("participation", "agency", "invited", "attended", "reportSent"),
  sentence: ({ agency, invited, tookPart }) =>
    `${agency} took part in ${counted(tookPart, "conference")} and was invited to ${numberText(invited)}.`,
};

/** How often an agency was invited and came or reported, over the tracker. */
interface Attendance {
  invited: number;
  /** Conferences at which it attended, or for which it sent a report, or both. */
  tookPart: number;
  /** Whether it is not known of some conference if it was invited. */
  uncertain: boolean;
  /** The first conference at which it took part without an invitation. */
  uninvited: Participation | undefined;
}

/** D10: an agency that took part in more conferences than it was invited to. */
export const invitationsCoverAttendance: DataCheck = {
  ...dataCheck(text),
  check({ records }, verdicts) {
    const fields = ["agency", "invited", "attended", "reportSent"] as const;
    if (saysUnread(records, verdicts, "participation", ...fields)) return [];
    const agencies = new Map<string, Attendance>();
    const count = (row: Participation) => {
      const { agency } = row;
      if (!isKnown(agency)) return;
      let attendance = agencies.get(agency);
      if (!attendance) {
        attendance = { invited: 0, tookPart: 0, uncertain: false, uninvited: undefined };
        agencies.set(agency, attendance);
      }
      take(row, attendance);
    };
    const tell = ([agency, attendance]: readonly [string, Attendance]) => {
      const { invited, tookPart, uncertain, uninvited } = attendance;
      // Table 4 prints "?" or a blank where invitations were not recorded: nothing contradicts them.
      if (uncertain || invited === 0 || tookPart <= invited || !uninvited) return;
      verdicts.add(
        recordFinding(text, {
          record: nameOf("participation", uninvited),
          cells: [cellOf(uninvited.sources[0], "agency")],
          facts: { agency, invited, tookPart },
        }),
      );
    };
    return [each(records.participation, count), each(agencies, tell)];
  },
};

function take(row: Participation, attendance: Attendance): void {
  if (row.invited === "yes") attendance.invited += 1;
  if (row.invited === "not known" || lacks(row.invited, "unreadable")) attendance.uncertain = true;
  if (row.attended !== true && row.reportSent !== true) return;
  attendance.tookPart += 1;
  if (row.invited !== "yes") attendance.uninvited ??= row;
}
