import type { Area } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";

/** What stands behind an `Excel.Range`: cells of one sheet. The area moves when rows or columns do. */
export interface RangeRef {
  readonly sheet: SheetStore;
  area: Area;
}

/** What stands behind an `Excel.RangeAreas`: one or more areas of one sheet. */
export interface AreasRef {
  readonly sheet: SheetStore;
  areas: readonly Area[];
}
