import { sheetNameFault } from "../../store/address/sheetName";
import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { isStructureProtected } from "../../store/workbook/sheetList";
import { ApiError, invalidArgument } from "../../wire/apiError";

/** Refuses a name that a sheet cannot have. */
export function refuseSheetName(workbook: WorkbookStore, name: string): void {
  const fault = sheetNameFault(name);
  if (fault !== null) throw invalidArgument(fault);
  if (workbook.hasSheetNamed(name)) {
    throw new ApiError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
}

/** Refuses to add, delete, move or rename sheets where the workbook's structure is protected. */
export function refuseIfStructureProtected(workbook: WorkbookStore): void {
  if (isStructureProtected(workbook)) {
    throw new ApiError("AccessDenied", "The workbook's structure is protected.");
  }
}

/** Refuses to leave a workbook without a sheet that shows. */
export function refuseIfLastVisible(sheet: SheetStore): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet);
  if (
    sheet.visibility === "Visible" &&
    !others.some(({ visibility }) => visibility === "Visible")
  ) {
    throw new ApiError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet.",
    );
  }
}
