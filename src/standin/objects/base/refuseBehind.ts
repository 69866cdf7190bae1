import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { ApiError } from "../../wire/apiError";

/** Refuses what needs the workbook's window while another workbook is in front. */
export function refuseIfBehind({ circumstances }: WorkbookStore): void {
  if (circumstances.inFront) return;
  throw new ApiError(
    "GeneralException",
    "There was an internal error while processing the request.",
  );
}

/** Refuses to bring a sheet to the front that is hidden, or whose workbook is behind another. */
export function refuseToShow(sheet: SheetStore): void {
  refuseIfBehind(sheet.workbook);
  if (sheet.visibility === "Visible") return;
  throw new ApiError("InvalidOperation", "A worksheet that is hidden cannot be activated.");
}

/** Refuses to tell of the selection while another workbook is in front. */
export function refuseSelectionIfBehind({ circumstances }: WorkbookStore): void {
  if (circumstances.inFront) return;
  throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
}
