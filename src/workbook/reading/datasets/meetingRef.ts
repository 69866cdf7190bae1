import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { isKnown, known } from "../../../domain/records/field";
import type { Conference, Participation } from "../../../domain/records/records";
import { meetingFields } from "../../headings/fields/meetings";
import { participationFields } from "../../headings/fields/participation";
import { type CellReader, NO_READER } from "../rows/cellReader";
import type { SheetReading } from "../rows/sheetReading";

/** What stands for a conference's number where a sheet gives its family and its day instead. */
function meetingRef(familyRef: string, date: CalendarDate): string {
  return `${familyRef}, ${dateInFull(date)}`;
}

/** Whether a sheet's rows say which conference they belong to by family and day alone. */
export function byFamilyAndDay(has: (field: string) => boolean): boolean {
  return !has("conferenceRef") && has("familyRef") && has("date");
}

/** Reads which conference a row belongs to: its number, else its family and day. */
export function meetingReader(sheet: SheetReading): CellReader<string> {
  const ref = sheet.reader(participationFields, "conferenceRef");
  if (!byFamilyAndDay((field) => sheet.layout.columns.has(field))) return ref;
  const familyRef = sheet.reader(meetingFields, "familyRef");
  const date = sheet.reader(meetingFields, "date");
  if (familyRef === NO_READER || date === NO_READER) return ref;
  return {
    read(cells, row) {
      const family = familyRef.read(cells, row);
      const day = date.read(cells, row);
      if (!isKnown(family)) return family;
      return isKnown(day) ? meetingRef(family, day) : day;
    },
  };
}

/**
 * Brings together conferences and the agencies that name them by family and day: under the conferences' own
 * numbers, or, where the log has none, under family and day.
 */
export function joinMeetings(
  conferences: readonly Conference[],
  participation: readonly Participation[],
): {
  readonly conferences: readonly Conference[];
  readonly participation: readonly Participation[];
} {
  const refs = new Map<string, string>();
  const numbered = conferences.map((conference) => {
    const family = known(conference.familyRef);
    const day = known(conference.date);
    if (family === undefined || day === undefined) return conference;
    const meeting = meetingRef(family, day);
    const ref = known(conference.conferenceRef) ?? meeting;
    if (!refs.has(meeting)) refs.set(meeting, ref);
    return ref === conference.conferenceRef ? conference : { ...conference, conferenceRef: ref };
  });
  const joined = participation.map((record) => {
    const ref = refs.get(known(record.conferenceRef) ?? "");
    return ref === undefined ? record : { ...record, conferenceRef: ref };
  });
  return { conferences: numbered, participation: joined };
}
