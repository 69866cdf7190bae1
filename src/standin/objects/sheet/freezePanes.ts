import { COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { freeze, frozen } from "../../store/sheet/sheetView";
import { optional, text, whole } from "../../wire/arguments";
import type { Argument, HostObject } from "../../wire/hostObject";
import { defineClass, objectArgument } from "../../wire/objectClass";
import { refuseIfBehind } from "../base/refuseBehind";
import { areaAt } from "../range/address";
import { range } from "../range/range";

function location(sheet: SheetStore): HostObject | null {
  const panes = frozen(sheet.part);
  if (panes === null) return null;
  const bottom = panes.rows === 0 ? ROW_LIMIT - 1 : panes.rows - 1;
  const right = panes.columns === 0 ? COLUMN_LIMIT - 1 : panes.columns - 1;
  return range({ sheet, area: { top: 0, left: 0, bottom, right } });
}

/** Freezes a number of rows and columns; needs the workbook's window. */
function frozenAt(sheet: SheetStore, rows: number, columns: number): void {
  refuseIfBehind(sheet.workbook);
  freeze(sheet.part, rows, columns);
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes = defineClass<SheetStore>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: {
      since: "1.7",
      run: (sheet, [count]) => frozenAt(sheet, optional(whole, count, 1), 0),
    },
    freezeColumns: {
      since: "1.7",
      run: (sheet, [count]) => frozenAt(sheet, 0, optional(whole, count, 1)),
    },
    freezeAt: { since: "1.7", run: (sheet, [at]) => freezeAt(sheet, at) },
    unfreeze: { since: "1.7", run: (sheet) => frozenAt(sheet, 0, 0) },
    getLocationOrNullObject: { since: "1.7", run: location },
  },
});

function freezeAt(sheet: SheetStore, at: Argument | undefined): void {
  const area = typeof at === "string" ? areaAt(sheet, text(at)) : objectArgument(range, at).area;
  const rows = isEntireColumn(area) ? 0 : area.bottom + 1;
  const columns = isEntireRow(area) ? 0 : area.right + 1;
  frozenAt(sheet, rows, columns);
}
