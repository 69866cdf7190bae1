import type { Area } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { isOn } from "../../store/xml/elements";
import { ApiError } from "../../wire/apiError";

/** Whether a sheet is protected. */
export const isProtected = (sheet: SheetStore): boolean =>
  isOn(sheet.part.section("sheetProtection")?.attributes.sheet);

/** Refuses to write into locked cells of a protected sheet. */
export function refuseIfProtected(sheet: SheetStore, area: Area): void {
  if (!isProtected(sheet)) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.workbook.styles.isLocked(sheet.styleAt(row, column))) throw accessDenied(sheet);
    }
  }
}

/** Refuses what a protected sheet does not allow, unless its protection allows it by name. */
export function refuseUnlessAllowed(sheet: SheetStore, permission: string): void {
  if (!isProtected(sheet)) return;
  const lockedUnlessSaid = permission !== "objects" && permission !== "scenarios";
  const said = sheet.part.section("sheetProtection")?.attributes[permission];
  const denied = isOn(said, lockedUnlessSaid);
  if (denied) throw accessDenied(sheet);
}

const accessDenied = (sheet: SheetStore): ApiError =>
  new ApiError(
    "AccessDenied",
    `You cannot perform the requested operation: the sheet ${sheet.name} is protected.`,
  );
