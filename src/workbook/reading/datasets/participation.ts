import type { Participation } from "../../../domain/records/records";
import { mapInSlices, type Slices } from "../../../domain/slices";
import { participationFields as fields } from "../../headings/fields/participation";
import type { SheetReading } from "../rows/sheetReading";
import { meetingReader } from "./meetingRef";

/** Reads a list with one agency at one conference to a row. */
export function* readParticipation(sheet: SheetReading): Slices<readonly Participation[]> {
  const conferenceRef = meetingReader(sheet);
  const agency = sheet.reader(fields, "agency");
  const invited = sheet.reader(fields, "invited");
  const attended = sheet.reader(fields, "attended");
  const reportSent = sheet.reader(fields, "reportSent");
  return yield* mapInSlices(sheet.dataRows.rows, (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      conferenceRef: conferenceRef.read(cells, row),
      agency: agency.read(cells, row),
      invited: invited.read(cells, row),
      attended: attended.read(cells, row),
      reportSent: reportSent.read(cells, row),
    };
  });
}
