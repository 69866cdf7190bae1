import { type Area, cellArea, WHOLE_SHEET } from "../store/address/area";
import type { SheetStore } from "../store/sheet/sheetStore";
import { flag, optional, text, whole } from "../wire/arguments";
import type { Argument } from "../wire/hostObject";
import { defineClass } from "../wire/objectClass";
import { worksheetOf } from "./forward";
import { range } from "./range";
import { areaAt, areasAt, cellIn, onSheet } from "./rangeAddress";
import { rangeAreas } from "./rangeAreas";

const used = (sheet: SheetStore, valuesOnly: Argument | undefined): Area | null =>
  sheet.cells.used(optional(flag, valuesOnly, false));

/** `Excel.Worksheet`. */
export const worksheet = worksheetOf.settle(
  defineClass<SheetStore>({
    name: "Worksheet",
    key: (sheet) => sheet.id,
    scalars: {
      id: { since: "1.1", get: (sheet) => sheet.id },
      name: { since: "1.1", get: (sheet) => sheet.name },
      position: { since: "1.1", get: (sheet) => sheet.workbook.sheets.indexOf(sheet) },
      visibility: { since: "1.1", get: (sheet) => sheet.visibility },
    },
    methods: {
      activate: { since: "1.1", run: (sheet) => sheet.workbook.selection.activate(sheet) },
      getCell: {
        since: "1.1",
        run: (sheet, [row, column]) =>
          range({ sheet, area: cellIn(WHOLE_SHEET, whole(row), whole(column)) }),
      },
      getRange: {
        since: "1.1",
        run: (sheet, [address]) =>
          range({ sheet, area: areaAt(sheet, optional(text, address, "")) }),
      },
      getRangeByIndexes: {
        since: "1.7",
        run: (sheet, [row, column, rows, columns]) => {
          const [top, left] = [whole(row), whole(column)];
          const area = {
            top,
            left,
            bottom: top + whole(rows) - 1,
            right: left + whole(columns) - 1,
          };
          return range({ sheet, area: onSheet(area) });
        },
      },
      getRanges: {
        since: "1.9",
        run: (sheet, [address]) =>
          rangeAreas({ sheet, areas: areasAt(sheet, optional(text, address, "")) }),
      },
      getUsedRange: {
        since: "1.1",
        run: (sheet, [valuesOnly]) =>
          range({ sheet, area: used(sheet, valuesOnly) ?? cellArea(0, 0) }),
      },
      getUsedRangeOrNullObject: {
        since: "1.4",
        run: (sheet, [valuesOnly]) => {
          const area = used(sheet, valuesOnly);
          return area === null ? null : range({ sheet, area });
        },
      },
    },
  }),
);
