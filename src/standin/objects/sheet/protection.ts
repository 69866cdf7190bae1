import type { SheetStore } from "../../store/model/workbook";
import { isOn, removeChild } from "../../store/xml/elements";
import { ApiError } from "../../wire/apiError";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { isProtected } from "../base/refuseProtected";

/** What a protected sheet may still allow: the option of the API and the attribute of the file. */
const OPTIONS: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Objects and scenarios are free unless the file locks them; all else is locked unless it is freed. */
const lockedByDefault = (attribute: string): boolean =>
  attribute !== "objects" && attribute !== "scenarios";

function options(sheet: SheetStore): Record<string, boolean> {
  const attributes = sheet.part.section("sheetProtection")?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(OPTIONS).map(([option, attribute]) => [
      option,
      !isOn(attributes[attribute], lockedByDefault(attribute)),
    ]),
  );
}

function protect(
  sheet: SheetStore,
  given: Argument | undefined,
  password: Argument | undefined,
): void {
  if (isProtected(sheet)) {
    throw new ApiError(
      "InvalidOperation",
      "This operation is not permitted for the current object.",
    );
  }
  if (typeof password === "string" && password !== "") {
    throw new ApiError("UnsupportedOperation", "Excel's stand-in protects without passwords only.");
  }
  const wanted: Readonly<Record<string, unknown>> = { ...(typeof given === "object" ? given : {}) };
  const section = sheet.part.editSection("sheetProtection");
  section.attributes = { sheet: "1", objects: "1", scenarios: "1" };
  for (const [option, attribute] of Object.entries(OPTIONS)) {
    if (wanted[option] === true) section.attributes[attribute] = "0";
  }
}

function unprotect(sheet: SheetStore): void {
  const section = sheet.part.section("sheetProtection");
  if (section === undefined) return;
  if (section.attributes.password !== undefined || section.attributes.hashValue !== undefined) {
    throw new ApiError("AccessDenied", "The password that protects the sheet is needed.");
  }
  removeChild(sheet.part.edit(), section);
}

/** `Excel.WorksheetProtection`. */
export const worksheetProtection = defineClass<SheetStore>({
  name: "WorksheetProtection",
  scalars: {
    protected: { since: "1.2", get: isProtected },
    options: { since: "1.2", get: (sheet) => (isProtected(sheet) ? options(sheet) : null) },
  },
  methods: {
    protect: { since: "1.2", run: (sheet, [given, password]) => protect(sheet, given, password) },
    unprotect: { since: "1.7", run: unprotect },
  },
});
