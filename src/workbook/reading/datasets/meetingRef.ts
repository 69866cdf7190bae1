import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { isKnown } from "../../../domain/records/field";
import { byFamilyAndDay, meetingFields } from "../../headings/fields/meetings";
import { participationFields } from "../../headings/fields/participation";
import { type CellReader, NO_READER } from "../rows/cellReader";
import type { SheetReading } from "../rows/sheetReading";

/** What stands for a conference's number where a sheet gives its family and its day instead. */
export function meetingRef(familyRef: string, date: CalendarDate): string {
  return `${familyRef}, ${dateInFull(date)}`;
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
