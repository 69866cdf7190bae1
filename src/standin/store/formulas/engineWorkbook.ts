import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { intersection } from "../address/area";
import type { Cell } from "../cells/cell";
import { isRowHidden } from "../grid/sizes";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import { definedNames } from "./definedNames";
import type { Region } from "./precedents";
import { referencesOf } from "./references";
import { formulaOf } from "./sharedFormulas";

const KIND = { blank: 0, number: 2, formula: 6 } as const;

/** What the engine may see and where its results go. */
export interface EngineTask {
  readonly workbook: WorkbookStore;
  /** Formulas to compute; all others count as the values they have. */
  readonly due: ReadonlyMap<SheetStore, ReadonlySet<Cell>>;
  /** The cells that are read; `null` for all. */
  readonly reads: readonly Region[] | null;
  readonly settle: (
    sheet: SheetStore,
    row: number,
    column: number,
    result: FormulaResultLike,
  ) => void;
}

/** A workbook as the formula engine sees one. */
export function engineWorkbook(task: EngineTask): WorkbookLike {
  const { workbook } = task;
  const worksheets = workbook.sheets.map((sheet) => engineSheet(sheet, task));
  return {
    worksheets,
    getWorksheet: (key) =>
      worksheets.find(({ name, id }) => (typeof key === "string" ? name === key : id === key)),
    definedNames: {
      getAllEntries: () => nameEntries(workbook),
      getAllNames: () => nameEntries(workbook),
    },
    properties: { date1904: workbook.dateSystem === 1904 },
  };
}

function nameEntries(workbook: WorkbookStore): DefinedNameEntry[] {
  return definedNames(workbook).map(({ name, formula, sheet }) => {
    const isRange =
      referencesOf(formula).length === 1 && /^[^(+*/&-]*$/.test(formula.replace(/'[^']*'!/, ""));
    const scope = sheet === null ? {} : { localSheetId: workbook.sheets.indexOf(sheet) };
    return {
      name,
      ranges: [formula],
      ...scope,
      ...(isRange ? {} : { formulaExpression: formula }),
    };
  });
}

function engineSheet(sheet: SheetStore, task: EngineTask): WorksheetLike {
  const due = task.due.get(sheet) ?? new Set<Cell>();
  const cells = new Map<number, Map<number, CellLike>>();
  for (const [row, cell] of visible(sheet, task, due)) {
    const columns = cells.get(row) ?? new Map<number, CellLike>();
    columns.set(cell.column, engineCell(sheet, row, cell, due, task));
    cells.set(row, columns);
  }
  const used = sheet.cells.used(true);
  const merged = sheet.mergedAreas();
  return {
    id: sheet.sheetId,
    name: sheet.name,
    dimensions: used === null ? null : oneBased(used),
    mergedRegions: merged.map(oneBased),
    findCell: (row, column) => cells.get(row - 1)?.get(column - 1),
    getCell: (row, column) =>
      cells.get(row - 1)?.get(column - 1) ?? spilledCell(sheet, row - 1, column - 1, task),
    getTables: () =>
      tablesOn(sheet)
        .all()
        .map((table) => ({
          table: {
            name: table.name,
            tl: { row: table.area.top + 1, col: table.area.left + 1 },
            columns: table.columnNames.map((name) => ({ name })),
            rows: Array.from({ length: table.bodyArea.bottom - table.bodyArea.top + 1 }),
            headerRow: table.hasHeaders,
            totalsRow: table.hasTotals,
          },
        })),
    eachRow: (first: unknown, second?: unknown) => {
      const visit = callback<(row: RowLike, rowNumber: number) => void>(first, second);
      for (const [row, columns] of cells) {
        visit({ hidden: isRowHidden(sheet, row), eachCell: rowVisitor(columns) }, row + 1);
      }
    },
  };
}

function* visible(
  sheet: SheetStore,
  { reads }: EngineTask,
  due: ReadonlySet<Cell>,
): Generator<readonly [number, Cell]> {
  const used = sheet.cells.used(true);
  if (used === null) return;
  if (reads === null) {
    yield* sheet.cells.within(used);
    return;
  }
  const seen = new Set<Cell>();
  for (const region of reads) {
    const area = region.sheet === sheet ? intersection(region.area, used) : null;
    if (area === null) continue;
    for (const found of sheet.cells.within(area)) {
      if (seen.has(found[1])) continue;
      seen.add(found[1]);
      yield found;
    }
  }
  if (due.size === 0) return;
  for (const found of sheet.cells.within(used)) {
    if (due.has(found[1]) && !seen.has(found[1])) yield found;
  }
}

function engineCell(
  sheet: SheetStore,
  row: number,
  cell: Cell,
  due: ReadonlySet<Cell>,
  task: EngineTask,
): CellLike {
  const place = { row: row + 1, col: cell.column + 1 };
  const value = cell.kind === "error" ? { error: String(cell.value) } : cell.value;
  if (!due.has(cell)) {
    const type = cell.kind === "blank" ? KIND.blank : KIND.number;
    return { ...place, type, model: {}, value, result: undefined };
  }
  const formula = formulaOf(sheet.cells, row, cell);
  const array = cell.formula?.arrayArea ?? null;
  return {
    ...place,
    type: KIND.formula,
    ...(formula === null ? {} : { formula }),
    model: array === null ? {} : { shareType: "array", ref: array, formula: formula ?? "" },
    value,
    get result() {
      return cell.kind === "blank" ? undefined : value;
    },
    set result(result: FormulaResultLike) {
      task.settle(sheet, row, cell.column, result);
    },
  };
}

/** A cell beside a formula that gives several values: they spill into it. */
function spilledCell(sheet: SheetStore, row: number, column: number, task: EngineTask): CellLike {
  return {
    row: row + 1,
    col: column + 1,
    type: KIND.blank,
    model: {},
    result: undefined,
    get value() {
      return sheet.cells.at(row, column)?.value ?? null;
    },
    set value(value: unknown) {
      const plain =
        typeof value === "number" || typeof value === "string" || typeof value === "boolean";
      task.settle(sheet, row, column, plain ? value : undefined);
    },
  };
}

const oneBased = ({ top, left, bottom, right }: Region["area"]) => ({
  top: top + 1,
  left: left + 1,
  bottom: bottom + 1,
  right: right + 1,
});

function rowVisitor(columns: ReadonlyMap<number, CellLike>): RowLike["eachCell"] {
  return (first: unknown, second?: unknown): void => {
    const visit = callback<(cell: CellLike, columnNumber: number) => void>(first, second);
    for (const [column, cell] of columns) visit(cell, column + 1);
  };
}

/** The engine's visitors come alone or behind options that change nothing here. */
const callback = <F>(first: unknown, second: unknown): F =>
  (typeof first === "function" ? first : second) as F;
