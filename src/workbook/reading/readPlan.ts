import type { Records } from "../../domain/records/records";
import type { Slices } from "../../domain/slices";
import type { SheetColumn } from "../headings/columns/sheetColumns";
import type { WidePlan } from "../headings/matrices/widePlans";
import type { ListPlan } from "../headings/plans/listPlans";
import { readActions } from "./datasets/actions";
import { readChildren } from "./datasets/children";
import { readConferences } from "./datasets/conferences";
import { readEnquiries } from "./datasets/enquiries";
import { readIndicators } from "./datasets/indicators";
import { readNonWorkingDays } from "./datasets/nonWorkingDays";
import { readParticipation } from "./datasets/participation";
import { readAgencyMatrix, readCodeMatrix } from "./datasets/participationMatrix";
import type { SheetReading } from "./rows/sheetReading";

/** Reads a list: one record to a row, or one conference to the rows of a family's children. */
export function* readList(
  { dataset, impliedType }: ListPlan,
  sheet: SheetReading,
  childColumn: SheetColumn | null,
): Slices<Partial<Records>> {
  switch (dataset) {
    case "conferences":
      return { conferences: yield* readConferences(sheet, impliedType, childColumn) };
    case "children":
      return { children: yield* readChildren(sheet) };
    case "participation":
      return { participation: yield* readParticipation(sheet) };
    case "indicators":
      return { indicators: yield* readIndicators(sheet, []) };
    case "enquiries":
      return { enquiries: yield* readEnquiries(sheet) };
    case "actions":
      return { actions: yield* readActions(sheet) };
    case "nonWorkingDays":
      return { nonWorkingDays: yield* readNonWorkingDays(sheet) };
  }
}

/** Reads what stands side by side: a record for each agency that was involved, or one for each row of ticks. */
export function* readWide(plan: WidePlan, sheet: SheetReading): Slices<Partial<Records>> {
  switch (plan.layout) {
    case "matrix":
      return { participation: yield* readAgencyMatrix(sheet, plan.agencies) };
    case "code matrix":
      return { participation: yield* readCodeMatrix(sheet, plan) };
    case "ticks":
      return { indicators: yield* readIndicators(sheet, plan.ticks) };
  }
}
