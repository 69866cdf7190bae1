import type { Participation, Records } from "../../domain/records/records";
import { mapInSlices, type Slices } from "../../domain/slices";
import type { SheetColumn } from "../headings/columns/sheetColumns";
import type { WidePlan } from "../headings/matrices/widePlans";
import type { ListPlan } from "../headings/plans/listPlans";
import { actionReader } from "./datasets/actions";
import { childReader } from "./datasets/children";
import { conferenceReader, withChildRowsJoined } from "./datasets/conferences";
import { enquiryReader } from "./datasets/enquiries";
import { indicatorsReader } from "./datasets/indicators";
import { nonWorkingDayReader } from "./datasets/nonWorkingDays";
import { participationReader } from "./datasets/participation";
import { agencyMatrixReader, codeMatrixReader } from "./datasets/participationMatrix";
import type { RowReader, SheetReading } from "./rows/sheetReading";

/**
 * Reads a list: one record to a row, or one conference to the rows of a family's children. `childColumn` says that
 * there is a row for each child.
 */
export function readList(
  { dataset, impliedType }: ListPlan,
  sheet: SheetReading,
  childColumn: SheetColumn | null,
): Slices<Partial<Records>> {
  switch (dataset) {
    case "conferences":
      return readRows(sheet, conferenceReader(sheet, impliedType), (rows) => ({
        conferences: childColumn ? withChildRowsJoined(rows, sheet, childColumn) : rows,
      }));
    case "children":
      return readRows(sheet, childReader(sheet), (children) => ({ children }));
    case "participation":
      return readRows(sheet, participationReader(sheet), (participation) => ({ participation }));
    case "indicators":
      return readRows(sheet, indicatorsReader(sheet, []), (indicators) => ({ indicators }));
    case "enquiries":
      return readRows(sheet, enquiryReader(sheet), (enquiries) => ({ enquiries }));
    case "actions":
      return readRows(sheet, actionReader(sheet), (actions) => ({ actions }));
    case "nonWorkingDays":
      return readRows(sheet, nonWorkingDayReader(sheet), (nonWorkingDays) => ({ nonWorkingDays }));
  }
}

/** Reads what stands side by side: a record for each agency that was involved, or one for each row of ticks. */
export function readWide(plan: WidePlan, sheet: SheetReading): Slices<Partial<Records>> {
  const asParticipation = (rows: readonly (readonly Participation[])[]) => ({
    participation: rows.flat(),
  });
  switch (plan.layout) {
    case "matrix":
      return readRows(sheet, agencyMatrixReader(sheet, plan.agencies), asParticipation);
    case "code matrix":
      return readRows(sheet, codeMatrixReader(sheet, plan), asParticipation);
    case "ticks":
      return readRows(sheet, indicatorsReader(sheet, plan.ticks), (indicators) => ({ indicators }));
  }
}

/** Reads all rows in slices: no reader of a row knows of them. */
function* readRows<Made>(
  { dataRows }: SheetReading,
  read: RowReader<Made>,
  recordsOf: (made: readonly Made[]) => Partial<Records>,
): Slices<Partial<Records>> {
  return recordsOf(yield* mapInSlices(dataRows.rows, read));
}
