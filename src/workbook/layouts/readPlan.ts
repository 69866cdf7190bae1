import type { Records } from "../../domain/records/records";
import type { SheetColumn } from "../assignment/sheetColumns";
import { readActions } from "../datasets/actions";
import { readChildren } from "../datasets/children";
import { readConferences } from "../datasets/conferences";
import { readEnquiries } from "../datasets/enquiries";
import { readIndicators } from "../datasets/indicators";
import { readNonWorkingDays } from "../datasets/nonWorkingDays";
import { readParticipation } from "../datasets/participation";
import { readAgencyMatrix, readCodeMatrix } from "../datasets/participationMatrix";
import type { SheetReading } from "../rows/sheetReading";
import type { ListPlan } from "./listPlans";
import type { WidePlan } from "./widePlans";

/** Reads a list: one record to a row, or one conference to the rows of a family's children. */
export function readList(
  { dataset, impliedType }: ListPlan,
  sheet: SheetReading,
  childColumn: SheetColumn | null,
): Partial<Records> {
  switch (dataset) {
    case "conferences":
      return { conferences: readConferences(sheet, impliedType, childColumn) };
    case "children":
      return { children: readChildren(sheet) };
    case "participation":
      return { participation: readParticipation(sheet) };
    case "indicators":
      return { indicators: readIndicators(sheet, []) };
    case "enquiries":
      return { enquiries: readEnquiries(sheet) };
    case "actions":
      return { actions: readActions(sheet) };
    case "nonWorkingDays":
      return { nonWorkingDays: readNonWorkingDays(sheet) };
  }
}

/** Reads what stands side by side: a record for each agency that was involved, or one for each row of ticks. */
export function readWide(plan: WidePlan, sheet: SheetReading): Partial<Records> {
  switch (plan.layout) {
    case "matrix":
      return { participation: readAgencyMatrix(sheet, plan.agencies) };
    case "code matrix":
      return { participation: readCodeMatrix(sheet, plan.agencies) };
    case "ticks":
      return { indicators: readIndicators(sheet, plan.ticks) };
  }
}
