import {
  type Area,
  COLUMN_LIMIT,
  cellArea,
  cellsOf,
  columnsOf,
  intersection,
  isEntireColumn,
  isEntireRow,
  ROW_LIMIT,
  rowsOf,
  union,
} from "../store/address/area";
import { formulaOf } from "../store/formulas/sharedFormulas";
import { invalidArgument, itemNotFound } from "../wire/apiError";
import { flag, optional, text, whole } from "../wire/arguments";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass, type ObjectClass, objectArgument } from "../wire/objectClass";
import { conditionalFormats } from "./conditionalFormats";
import { displayedText } from "./displayedText";
import { rangeOf, worksheetOf } from "./forward";
import { areaAt, cellIn, onSheet } from "./rangeAddress";
import { clearRange } from "./rangeClear";
import { rangeFormat } from "./rangeFormat";
import { sameHidden, setHidden } from "./rangeHidden";
import { setNumberFormats } from "./rangeNumberFormats";
import type { RangeRef } from "./rangeRef";
import { grid, valuesOf } from "./rangeValues";
import { writeRange } from "./rangeWriting";

const at = ({ sheet }: RangeRef, area: Area): HostObject => range({ sheet, area: onSheet(area) });

const offset = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

function used(ref: RangeRef, valuesOnly: Argument | undefined): Area | null {
  return ref.sheet.cells.used(optional(flag, valuesOnly, false), ref.area);
}

function shared(ref: RangeRef, other: Argument | undefined): Area | null {
  const area =
    typeof other === "string" ? areaAt(ref.sheet, other) : objectArgument(range, other).area;
  return intersection(ref.area, area);
}

/** `Excel.Range`. */
export const range: ObjectClass<RangeRef> = rangeOf.settle(
  defineClass<RangeRef>({
    name: "Range",
    tracked: true,
    scalars: {
      address: { since: "1.1", get: ({ sheet, area }) => sheet.address(area) },
      addressLocal: { since: "1.1", get: ({ sheet, area }) => sheet.address(area) },
      cellCount: {
        since: "1.1",
        get: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
      },
      rowCount: { since: "1.1", get: ({ area }) => rowsOf(area) },
      columnCount: { since: "1.1", get: ({ area }) => columnsOf(area) },
      rowIndex: { since: "1.1", get: ({ area }) => area.top },
      columnIndex: { since: "1.1", get: ({ area }) => area.left },
      isEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumn(area) },
      isEntireRow: { since: "1.7", get: ({ area }) => isEntireRow(area) },
      values: { since: "1.1", get: valuesOf, set: writeRange },
      formulas: {
        since: "1.1",
        get: (ref) => {
          return grid<unknown>(
            ref,
            () => "",
            (cell, row) => {
              const formula = formulaOf(ref.sheet.cells, row, cell);
              return formula === null ? cell.value : `=${formula}`;
            },
          );
        },
        set: writeRange,
      },
      text: {
        since: "1.1",
        get: (ref) => {
          return grid(
            ref,
            () => "",
            (cell) => displayedText(ref.sheet.workbook, cell),
          );
        },
      },
      valueTypes: {
        since: "1.1",
        get: (ref) =>
          grid(
            ref,
            () => "Empty",
            ({ kind }) => VALUE_TYPES[kind],
          ),
      },
      numberFormat: {
        since: "1.1",
        get: (ref) => {
          const { styles } = ref.sheet.workbook;
          return grid(
            ref,
            (row, column) => styles.numberFormat(ref.sheet.styleAt(row, column)),
            (cell) => styles.numberFormat(cell.style),
          );
        },
        set: setNumberFormats,
      },
      rowHidden: {
        since: "1.2",
        get: (ref) => sameHidden(ref, "rows"),
        set: (ref, value) => setHidden(ref, "rows", value),
      },
      columnHidden: {
        since: "1.2",
        get: (ref) => sameHidden(ref, "columns"),
        set: (ref, value) => setHidden(ref, "columns", value),
      },
      hidden: {
        since: "1.2",
        get: (ref) => {
          const [rows, columns] = [sameHidden(ref, "rows"), sameHidden(ref, "columns")];
          return rows === true || columns === true
            ? true
            : rows === null || columns === null
              ? null
              : false;
        },
      },
    },
    links: {
      worksheet: { since: "1.1", to: ({ sheet }) => worksheetOf(sheet) },
      format: { since: "1.1", to: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }) },
      conditionalFormats: {
        since: "1.6",
        to: ({ sheet, area }) => conditionalFormats({ sheet, areas: [area] }),
      },
    },
    methods: {
      getCell: {
        since: "1.1",
        run: (ref, [row, column]) =>
          at(ref, cellIn(ref.area, whole(row ?? null), whole(column ?? null))),
      },
      getRow: {
        since: "1.1",
        run: (ref, [index]) => {
          const row = ref.area.top + whole(index);
          return at(ref, { ...ref.area, top: row, bottom: row });
        },
      },
      getColumn: {
        since: "1.1",
        run: (ref, [index]) => {
          const column = ref.area.left + whole(index);
          return at(ref, { ...ref.area, left: column, right: column });
        },
      },
      getLastCell: {
        since: "1.1",
        run: (ref) => at(ref, cellArea(ref.area.bottom, ref.area.right)),
      },
      getLastRow: { since: "1.1", run: (ref) => at(ref, { ...ref.area, top: ref.area.bottom }) },
      getLastColumn: { since: "1.1", run: (ref) => at(ref, { ...ref.area, left: ref.area.right }) },
      getEntireRow: {
        since: "1.1",
        run: (ref) => at(ref, { ...ref.area, left: 0, right: COLUMN_LIMIT - 1 }),
      },
      getEntireColumn: {
        since: "1.1",
        run: (ref) => at(ref, { ...ref.area, top: 0, bottom: ROW_LIMIT - 1 }),
      },
      getOffsetRange: {
        since: "1.1",
        run: (ref, [rows, columns]) => at(ref, offset(ref.area, whole(rows), whole(columns))),
      },
      getResizedRange: {
        since: "1.2",
        run: (ref, [rows, columns]) =>
          at(ref, {
            ...ref.area,
            bottom: ref.area.bottom + whole(rows),
            right: ref.area.right + whole(columns),
          }),
      },
      getAbsoluteResizedRange: {
        since: "1.7",
        run: (ref, [rows, columns]) =>
          at(ref, {
            ...ref.area,
            bottom: ref.area.top + whole(rows) - 1,
            right: ref.area.left + whole(columns) - 1,
          }),
      },
      getBoundingRect: {
        since: "1.1",
        run: (ref, [other]) => {
          const area =
            typeof other === "string"
              ? areaAt(ref.sheet, other)
              : objectArgument(range, other).area;
          return at(ref, union(ref.area, area));
        },
      },
      getIntersection: {
        since: "1.1",
        run: (ref, [other]) => {
          const area = shared(ref, other);
          if (area === null) throw itemNotFound("the intersection of the ranges");
          return at(ref, area);
        },
      },
      getIntersectionOrNullObject: {
        since: "1.4",
        run: (ref, [other]) => {
          const area = shared(ref, other);
          return area === null ? null : at(ref, area);
        },
      },
      getUsedRange: {
        since: "1.1",
        run: (ref, [valuesOnly]) =>
          at(ref, used(ref, valuesOnly) ?? cellArea(ref.area.top, ref.area.left)),
      },
      getUsedRangeOrNullObject: {
        since: "1.4",
        run: (ref, [valuesOnly]) => {
          const area = used(ref, valuesOnly);
          return area === null ? null : at(ref, area);
        },
      },
      clear: {
        since: "1.1",
        run: (ref, [applyTo]) => clearRange(ref.sheet, [ref.area], optional(text, applyTo, "All")),
      },
      select: {
        since: "1.1",
        run: ({ sheet, area }) => sheet.workbook.selection.select(sheet, [area]),
      },
      _ValidateArraySize: {
        since: "1.3",
        run: ({ area }, [rows, columns]) => {
          if (rowsOf(area) !== rows || columnsOf(area) !== columns) {
            throw invalidArgument(
              "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
            );
          }
        },
      },
    },
  }),
);

const VALUE_TYPES = {
  blank: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
} as const;
