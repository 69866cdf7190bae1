import type { NonWorkingDay } from "../../../domain/records/records";
import { nonWorkingDayFields as fields } from "../../headings/fields/nonWorkingDays";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/** Reads a row of a list of the team's closure days. */
export function nonWorkingDayReader(sheet: SheetReading): RowReader<NonWorkingDay> {
  const date = sheet.reader(fields, "date");
  const why = sheet.reader(fields, "why");
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      date: date.read(cells, row),
      why: why.read(cells, row),
    };
  };
}
