import type { NonWorkingDay } from "../../../domain/records/records";
import { mapInSlices, type Slices } from "../../../domain/slices";
import { nonWorkingDayFields as fields } from "../../headings/fields/nonWorkingDays";
import type { SheetReading } from "../rows/sheetReading";

/** Reads a list of the team's closure days. */
export function* readNonWorkingDays(sheet: SheetReading): Slices<readonly NonWorkingDay[]> {
  const date = sheet.reader(fields, "date");
  const why = sheet.reader(fields, "why");
  return yield* mapInSlices(sheet.dataRows.rows, (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      date: date.read(cells, row),
      why: why.read(cells, row),
    };
  });
}
