import type { Participation } from "../../../domain/records/records";
import { participationFields as fields } from "../../headings/fields/participation";
import type { RowReader, SheetReading } from "../rows/sheetReading";
import { meetingReader } from "./meetingRef";

/** Reads a row of a list with one agency at one conference to a row. */
export function participationReader(sheet: SheetReading): RowReader<Participation> {
  const conferenceRef = meetingReader(sheet);
  const agency = sheet.reader(fields, "agency");
  const invited = sheet.reader(fields, "invited");
  const attended = sheet.reader(fields, "attended");
  const reportSent = sheet.reader(fields, "reportSent");
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      conferenceRef: conferenceRef.read(cells, row),
      agency: agency.read(cells, row),
      invited: invited.read(cells, row),
      attended: attended.read(cells, row),
      reportSent: reportSent.read(cells, row),
    };
  };
}
