import { parseStructRef } from "@borgar/fx/xlsx";
import type { Area } from "../address/area";
import type { Cell } from "../cells/cell";
import { serialOfDate } from "../cells/serial";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import type { TableStore } from "../tables/tableStore";
import { nameIn } from "./definedNames";
import { evaluate, type Named, type Surroundings } from "./engine/evaluate";
import { parseFormula } from "./engine/parseFormula";
import { error, FormulaError, NotKnown, type Operand, type Value } from "./engine/values/value";
import { areaOf } from "./precedents";
import { referencesOf } from "./references";

/** Where a formula stands. */
export interface Home {
  readonly sheet: SheetStore;
  readonly row: number;
  readonly column: number;
}

/** Gives the value of a cell, worked out first where that is due. */
export type ReadCell = (sheet: SheetStore, row: number, cell: Cell) => Value;

/** Names of names that lead to themselves end here. */
const DEEPEST = 30;

/** What a formula at a place can name: cells, tables, names. */
export function surroundings(home: Home, read: ReadCell, depth = 0): Surroundings {
  const { workbook } = home.sheet;
  const cellsOf = (sheet: SheetStore, area: Area): SheetCells => ({
    sheet,
    area,
    read: () => valuesIn(sheet, area, read),
  });
  const named = (reference: string, kind: string): Named | Operand => {
    if (kind === "table") return tablePart(reference, home, cellsOf);
    if (kind === "name") return behindName(reference);
    const [found] = referencesOf(reference);
    if (found === undefined || found.external) throw new NotKnown(reference);
    const sheet = found.sheet === null ? home.sheet : workbook.sheetNamed(found.sheet);
    return sheet === undefined ? error("#REF!") : cellsOf(sheet, areaOf(found));
  };
  const behindName = (name: string): Named | Operand => {
    const own = nameIn(workbook, home.sheet, name) ?? nameIn(workbook, null, name);
    if (own === undefined) {
      const table = tableNamed(workbook, name);
      return table === undefined ? error("#NAME?") : cellsOf(table.sheet, table.bodyArea);
    }
    if (depth > DEEPEST) throw new NotKnown(`the name ${name} within itself`);
    const formula = parseFormula(own.formula);
    const within = surroundings(home, read, depth + 1);
    return formula.type === "ReferenceIdentifier"
      ? within.named(formula.value, formula.kind)
      : evaluate(formula, within);
  };
  return {
    dateSystem: workbook.dateSystem,
    row: home.row,
    column: home.column,
    now: () => serialNow(workbook),
    named,
    indirect: (text) => {
      const formula = parsed(text);
      if (formula?.type !== "ReferenceIdentifier") return error("#REF!");
      return evaluate(formula, surroundings(home, read, depth + 1));
    },
    beside: (from, to) => cellsOf("sheet" in from ? (from as SheetCells).sheet : home.sheet, to),
  };
}

interface SheetCells extends Named {
  readonly sheet: SheetStore;
}

function parsed(text: string) {
  try {
    return parseFormula(text);
  } catch {
    // No reference, then: INDIRECT says so.
    return null;
  }
}

/** The values of an area: one value of one cell; whole rows and columns as far as the sheet is in use. */
function valuesIn(sheet: SheetStore, area: Area, read: ReadCell): Operand {
  const at = (row: number, column: number): Value => {
    const cell = sheet.cells.at(row, column);
    return cell === undefined ? null : read(sheet, row, cell);
  };
  if (area.top === area.bottom && area.left === area.right) return at(area.top, area.left);
  const { bottom, right } = inUse(sheet, area);
  const rows: Value[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const values: Value[] = [];
    for (let column = area.left; column <= right; column += 1) values.push(at(row, column));
    rows.push(values);
  }
  return rows.length === 0 || right < area.left ? [[null]] : rows;
}

/** Rows or columns above which an area is not read cell by cell to its end. */
const LONG = 200_000;

function inUse(
  sheet: SheetStore,
  { top, left, bottom, right }: Area,
): Pick<Area, "bottom" | "right"> {
  if (bottom - top < LONG && right - left < LONG && (bottom - top) * (right - left) < LONG * 50) {
    return { bottom, right };
  }
  const used = sheet.cells.used(true);
  return {
    bottom: Math.min(bottom, Math.max(top, used?.bottom ?? top)),
    right: Math.min(right, Math.max(left, used?.right ?? left)),
  };
}

/** The value that a cell holds. */
export function valueOfCell({ kind, value }: Cell): Value {
  if (kind === "blank") return null;
  return kind === "error" ? new FormulaError(String(value)) : value;
}

const tableNamed = (workbook: WorkbookStore, name: string): TableStore | undefined =>
  workbook.sheets
    .flatMap((sheet) => tablesOn(sheet).all())
    .find((table) => table.name.toLowerCase() === name.toLowerCase());

/** A part of a table: columns of its body, or of the sections that the reference names. */
function tablePart(
  reference: string,
  home: Home,
  cellsOf: (sheet: SheetStore, area: Area) => Named,
): Named | Operand {
  const part = parseStructRef(reference);
  if (part === undefined) throw new NotKnown(reference);
  const table = part.table ? tableNamed(home.sheet.workbook, part.table) : ownTable(home);
  if (table === undefined) return error("#REF!");
  const { area, bodyArea, columnNames } = table;
  const columns = (part.columns ?? []).map((name) =>
    columnNames.findIndex((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (columns.includes(-1)) return error("#REF!");
  const left = area.left + (columns.length === 0 ? 0 : Math.min(...columns));
  const right = columns.length === 0 ? area.right : area.left + Math.max(...columns);
  const sections = (part.sections ?? []).join(" ");
  const rows = ROWS[sections]?.(area, bodyArea, home.row);
  if (rows === undefined) throw new NotKnown(reference);
  return rows === null ? error("#VALUE!") : cellsOf(table.sheet, { ...rows, left, right });
}

type Rows = Pick<Area, "top" | "bottom">;
const ROWS: Readonly<Record<string, (all: Area, body: Area, row: number) => Rows | null>> = {
  "": (_, { top, bottom }) => ({ top, bottom }),
  data: (_, { top, bottom }) => ({ top, bottom }),
  all: ({ top, bottom }) => ({ top, bottom }),
  headers: ({ top }) => ({ top, bottom: top }),
  totals: ({ bottom }) => ({ top: bottom, bottom }),
  "this row": (_, { top, bottom }, row) =>
    row < top || row > bottom ? null : { top: row, bottom: row },
};

const ownTable = ({ sheet, row, column }: Home): TableStore | undefined =>
  tablesOn(sheet)
    .all()
    .find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );

/** This moment as a serial, by the machine's clock. */
function serialNow({ dateSystem }: WorkbookStore): number {
  const now = new Date();
  const day = serialOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate(), dateSystem);
  return day + (now.getHours() * 60 + now.getMinutes()) / 1_440;
}
