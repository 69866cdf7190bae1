import { quotedSheetName } from "../address/sheetName";
import { encodeEntities } from "../cells/xmlText";
import { mapReferences, type Reference } from "../formulas/references";
import { rewriteFormulas } from "../formulas/rewriteFormulas";
import type { SheetStore, WorkbookStore } from "../model/workbook";

const isAbout = ({ sheet, external }: Reference, name: string): boolean =>
  !external && sheet !== null && sheet.toLowerCase() === name.toLowerCase();

/** Lets every formula that refers to a sheet follow its new name. */
export function renameSheetInFormulas(
  workbook: WorkbookStore,
  sheet: SheetStore,
  name: string,
): void {
  const old = sheet.name;
  renameInPivotSources(workbook, old, name);
  rewriteFormulas(workbook, (formula) =>
    mapReferences(formula, (reference, written) =>
      isAbout(reference, old)
        ? `${quotedSheetName(name)}${written.slice(written.lastIndexOf("!"))}`
        : written,
    ),
  );
}

/** Turns every reference to a sheet that goes into `#REF!`. */
export function forgetSheetInFormulas(workbook: WorkbookStore, sheet: SheetStore): void {
  rewriteFormulas(
    workbook,
    (formula) =>
      mapReferences(formula, (reference, written) =>
        isAbout(reference, sheet.name) ? "#REF!" : written,
      ),
    sheet,
  );
}

/** Pivot caches name the sheet they were made from. */
function renameInPivotSources({ file }: WorkbookStore, old: string, name: string): void {
  const written = ` sheet="${encodeEntities(old)}"`;
  for (const part of file.partNames()) {
    if (!/pivotCacheDefinition\d*\.xml$/.test(part)) continue;
    const before = file.text(part) ?? "";
    const after = before.replace(written, () => ` sheet="${encodeEntities(name)}"`);
    if (after !== before) file.write(part, after);
  }
}
