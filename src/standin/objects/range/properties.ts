import { cellsOf, columnsOf, rowsOf } from "../../store/address/area";
import { formulaOf } from "../../store/formulas/sharedFormulas";
import type { Scalar } from "../../wire/objectClass";
import { displayedText } from "../base/displayedText";
import type { RangeRef } from "../base/ref";
import { sameHidden, setHidden } from "./hidden";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { setNumberFormats } from "./numberFormats";
import { grid, valuesOf } from "./values";
import { writeRange } from "./writing";

const VALUE_TYPES = {
  blank: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
} as const;

/** Cells beyond which Excel does not count: it says -1. */
const COUNT_LIMIT = 2 ** 31 - 1;

const blank = (): string => "";

const formulas = (ref: RangeRef): unknown =>
  grid<unknown>(ref, blank, (cell, row) => {
    const formula = formulaOf(ref.sheet.cells, row, cell);
    return formula === null ? cell.value : `=${formula}`;
  });

const texts = (ref: RangeRef): unknown =>
  grid(ref, blank, (cell) => displayedText(ref.sheet.workbook, cell));

const valueTypes = (ref: RangeRef): unknown =>
  grid<string>(
    ref,
    () => VALUE_TYPES.blank,
    ({ kind }) => VALUE_TYPES[kind],
  );

function numberFormats(ref: RangeRef): unknown {
  const { styles } = ref.sheet.workbook;
  return grid(
    ref,
    (row, column) => styles.numberFormat(ref.sheet.styleAt(row, column)),
    (cell) => styles.numberFormat(cell.style),
  );
}

function hidden(ref: RangeRef): boolean | null {
  const [rows, columns] = [sameHidden(ref, "rows"), sameHidden(ref, "columns")];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/** The plain properties of a range. */
export const RANGE_PROPERTIES: Readonly<Record<string, Scalar<RangeRef>>> = {
  address: { since: "1.1", get: ({ sheet, area }) => sheet.address(area) },
  cellCount: {
    since: "1.1",
    get: ({ area }) => (cellsOf(area) > COUNT_LIMIT ? -1 : cellsOf(area)),
  },
  rowCount: { since: "1.1", get: ({ area }) => rowsOf(area) },
  columnCount: { since: "1.1", get: ({ area }) => columnsOf(area) },
  rowIndex: { since: "1.1", get: ({ area }) => area.top },
  columnIndex: { since: "1.1", get: ({ area }) => area.left },
  values: { since: "1.1", get: valuesOf, set: writeRange },
  formulas: { since: "1.1", get: formulas, set: writeRange },
  text: { since: "1.1", get: texts },
  valueTypes: { since: "1.1", get: valueTypes },
  numberFormat: { since: "1.1", get: numberFormats, set: setNumberFormats },
  hyperlink: { since: "1.7", get: hyperlinkOf, set: setHyperlink },
  hidden: { since: "1.2", get: hidden },
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
};
