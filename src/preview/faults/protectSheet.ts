import { cellArea } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";
import { childOf, removeChild } from "../../standin/store/xml/elements";

/** Protects a sheet without a password, or takes its protection away, as a person does on the Review tab. */
export function protectSheet(sheet: SheetStore, on: boolean): void {
  if (on) {
    sheet.part.editSection("sheetProtection").attributes = { ...PROTECTION };
  } else {
    const root = sheet.part.edit();
    const protection = childOf(root, "sheetProtection");
    if (protection !== undefined) removeChild(root, protection);
  }
  sheet.workbook.changes.looksDifferent(sheet, cellArea(0, 0));
}

const PROTECTION = { sheet: "1", objects: "1", scenarios: "1" } as const;
