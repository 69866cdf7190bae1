import { type Field, isKnown, NOT_RECORDED, UNREADABLE } from "../../../domain/records/field";
import type { Conference } from "../../../domain/records/records";
import type { ConferenceStatus, ConferenceType } from "../../../domain/records/vocabulary";
import type { SheetColumn } from "../../headings/columns/sheetColumns";
import { conferenceFields as fields } from "../../headings/fields/conferences";
import { statusInTypeKind } from "../../snapshot/values/conferenceStatuses";
import { isWorksheetError } from "../../snapshot/values/missingWords";
import { tidy } from "../../snapshot/values/tidyText";
import { NO_READER } from "../rows/cellReader";
import type { RowReader, SheetReading } from "../rows/sheetReading";
import { mergeChildRows } from "./childRows";

/** Reads a row of a log of conferences. `impliedType` is the type of all where the sheet's name says it. */
export function conferenceReader(
  sheet: SheetReading,
  impliedType: ConferenceType | null,
): RowReader<Conference> {
  const conferenceRef = sheet.reader(fields, "conferenceRef");
  const familyRef = sheet.reader(fields, "familyRef");
  const childRef = sheet.reader(fields, "childRef");
  const ownType = sheet.reader(fields, "type");
  const type =
    ownType === NO_READER && impliedType !== null ? { read: () => impliedType } : ownType;
  const date = sheet.reader(fields, "date");
  const status = sheet.reader(fields, "status");
  const statusInOutcome = sheet.silentReader(
    fields,
    "outcome",
    sheet.context.kinds["status in outcome"],
  );
  const statusInItsType = sheet.silentReader(fields, "type", statusInTypeKind);
  const strategyDiscussion = sheet.reader(fields, "strategyDiscussion");
  const requested = sheet.reader(fields, "requested");
  const section47Start = sheet.reader(fields, "section47Start");
  const notification = sheet.reader(fields, "notification");
  const previousConference = sheet.reader(fields, "previousConference");
  const due = sheet.reader(fields, "due");
  const requestedBy = sheet.reader(fields, "requestedBy");
  const chair = sheet.reader(fields, "chair");
  const numberOfChildren = sheet.reader(fields, "numberOfChildren");
  const reportReceived = sheet.reader(fields, "reportReceived");
  const outcome = sheet.reader(fields, "outcome");
  const category = sheet.reader(fields, "category");
  const outlinePlanSent = sheet.reader(fields, "outlinePlanSent");
  const minutesToChair = sheet.reader(fields, "minutesToChair");
  const minutesApproved = sheet.reader(fields, "minutesApproved");
  const fullRecordDistributed = sheet.reader(fields, "fullRecordDistributed");
  const coreGroup = sheet.reader(fields, "coreGroup");
  const quorate = sheet.reader(fields, "quorate");
  const parentsAttended = sheet.reader(fields, "parentsAttended");
  const reportShared = sheet.reader(fields, "reportShared");
  const advocateOffered = sheet.reader(fields, "advocateOffered");
  const advocateUsed = sheet.reader(fields, "advocateUsed");
  const familyGroupOffered = sheet.reader(fields, "familyGroupOffered");
  const familyGroupHeld = sheet.reader(fields, "familyGroupHeld");
  const protectionTeam = sheet.reader(fields, "protectionTeam");
  const leadPractitioner = sheet.reader(fields, "leadPractitioner");
  const reasonForDelay = sheet.reader(fields, "reasonForDelay");
  const comments = sheet.reader(fields, "comments");
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      conferenceRef: conferenceRef.read(cells, row),
      familyRef: familyRef.read(cells, row),
      childRef: childRef.read(cells, row),
      type: type.read(cells, row),
      date: date.read(cells, row),
      status: firstKnown(
        status.read(cells, row),
        statusInOutcome.read(cells, row),
        statusInItsType.read(cells, row),
      ),
      strategyDiscussion: strategyDiscussion.read(cells, row),
      requested: requested.read(cells, row),
      section47Start: section47Start.read(cells, row),
      notification: notification.read(cells, row),
      previousConference: previousConference.read(cells, row),
      due: due.read(cells, row),
      requestedBy: requestedBy.read(cells, row),
      chair: chair.read(cells, row),
      numberOfChildren: numberOfChildren.read(cells, row),
      reportReceived: reportReceived.read(cells, row),
      outcome: outcome.read(cells, row),
      category: category.read(cells, row),
      outlinePlanSent: outlinePlanSent.read(cells, row),
      minutesToChair: minutesToChair.read(cells, row),
      minutesApproved: minutesApproved.read(cells, row),
      fullRecordDistributed: fullRecordDistributed.read(cells, row),
      coreGroup: coreGroup.read(cells, row),
      quorate: quorate.read(cells, row),
      parentsAttended: parentsAttended.read(cells, row),
      reportShared: reportShared.read(cells, row),
      advocateOffered: advocateOffered.read(cells, row),
      advocateUsed: advocateUsed.read(cells, row),
      familyGroupOffered: familyGroupOffered.read(cells, row),
      familyGroupHeld: familyGroupHeld.read(cells, row),
      protectionTeam: protectionTeam.read(cells, row),
      leadPractitioner: leadPractitioner.read(cells, row),
      reasonForDelay: reasonForDelay.read(cells, row),
      comments: comments.read(cells, row),
    };
  };
}

/** Conferences of a log with a row for each child, named in this column: the rows of one conference as one. */
export function withChildRowsJoined(
  rows: readonly Conference[],
  sheet: SheetReading,
  childColumn: SheetColumn,
): readonly Conference[] {
  const withChildren = rows.map((conference) => {
    const [{ row }] = conference.sources;
    const child = tidy(String(sheet.cells(row)[childColumn.index] ?? ""));
    if (isWorksheetError(child)) return { conference, child: UNREADABLE };
    return { conference, child: child === "" ? NOT_RECORDED : child };
  });
  return mergeChildRows(withChildren, sheet.context.problems);
}

/** What a separate column says of whether the conference took place, else the words of its outcome, else of its type. */
function firstKnown(
  own: Field<ConferenceStatus>,
  outcome: Field<ConferenceStatus>,
  type: Field<ConferenceStatus>,
): Field<ConferenceStatus> {
  if (isKnown(own)) return own;
  if (isKnown(outcome)) return outcome;
  return isKnown(type) ? type : own;
}
