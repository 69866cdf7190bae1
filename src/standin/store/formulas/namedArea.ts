import { parseArea } from "../address/a1";
import type { Area } from "../address/area";
import { splitSheetName } from "../address/sheetName";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import { type DefinedName, nameIn } from "./definedNames";

/** Cells of one sheet. */
interface NamedArea {
  readonly sheet: SheetStore;
  readonly area: Area;
}

/** The cells that a name stands for, `null` where it stands for anything else. */
export function areaOfName(workbook: WorkbookStore, name: DefinedName): NamedArea | null {
  const { sheet: sheetName, rest } = splitSheetName(name.formula);
  const sheet = sheetName === null ? name.sheet : workbook.sheetNamed(sheetName);
  const area = parseArea(rest);
  return sheet === null || sheet === undefined || area === null ? null : { sheet, area };
}

/** The cells of a sheet that go by a name: its own, the workbook's, or a table's, which means its body. */
export function areaNamed(sheet: SheetStore, name: string): Area | null {
  const { workbook } = sheet;
  const defined = nameIn(workbook, sheet, name) ?? nameIn(workbook, null, name);
  if (defined !== undefined) {
    const found = areaOfName(workbook, defined);
    return found?.sheet === sheet ? found.area : null;
  }
  const wanted = name.toLowerCase();
  const table = tablesOn(sheet)
    .all()
    .find((candidate) => candidate.name.toLowerCase() === wanted);
  return table?.bodyArea ?? null;
}
