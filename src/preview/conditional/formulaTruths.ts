import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { type Area, COLUMN_LIMIT } from "../../standin/store/address/area";
import type { Cell } from "../../standin/store/cells/cell";
import { type Reference, referencesOf } from "../../standin/store/formulas/references";
import type { SheetStore } from "../../standin/store/model/workbook";

/** A formula as it reads for one row of a sheet. */
export interface RowFormula {
  readonly row: number;
  readonly formula: string;
}

/**
 * Whether each formula comes out true (or as a number other than 0), as a conditional format asks. The
 * formulas are worked out beside the cells they refer to, in a workbook made for the purpose.
 */
export function formulaTruths(
  sheet: SheetStore,
  formulas: readonly RowFormula[],
): readonly boolean[] {
  const bench = new Bench(sheet);
  const places = formulas.map((formula, index) => bench.place(formula, index));
  installFormulaEngine();
  bench.workbook.calculateFormulas();
  return places.map(
    ({ result }) => result === true || (typeof result === "number" && result !== 0),
  );
}

/** A small workbook with the cells that some formulas refer to, and the formulas beyond the last column in use. */
class Bench {
  readonly workbook = new Workbook();
  private readonly copied = new Set<string>();

  constructor(private readonly sheet: SheetStore) {
    this.workbook.properties.date1904 = sheet.workbook.dateSystem === 1904;
  }

  place({ row, formula }: RowFormula, index: number) {
    for (const reference of referencesOf(formula)) this.copy(reference);
    const cell = this.sheetFor(this.sheet).getCell(row + 1, COLUMN_LIMIT - index);
    cell.value = { formula };
    return cell;
  }

  private copy(reference: Reference): void {
    const { sheet: name, external } = reference;
    const sheet = name === null ? this.sheet : this.sheet.workbook.sheetNamed(name);
    if (external || sheet === undefined) return;
    const area = areaOf(reference);
    const key = `${sheet.id}/${area.top}/${area.left}/${area.bottom}/${area.right}`;
    if (this.copied.has(key)) return;
    this.copied.add(key);
    const target = this.sheetFor(sheet);
    for (const [row, cell] of sheet.cells.within(area)) copyCell(target, row, cell);
  }

  private sheetFor(sheet: SheetStore): Worksheet {
    return this.workbook.getWorksheet(sheet.name) ?? this.workbook.addWorksheet(sheet.name);
  }
}

function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: end.row ?? Number.POSITIVE_INFINITY,
    right: end.column ?? COLUMN_LIMIT,
  };
}

function copyCell(target: Worksheet, row: number, cell: Cell): void {
  if (cell.kind === "blank") return;
  const copy = target.getCell(row + 1, cell.column + 1);
  copy.value = cell.kind === "error" ? { error: errorText(cell) } : cell.value;
}

function errorText(cell: Cell) {
  return ERRORS.find((text) => text === cell.value) ?? "#VALUE!";
}

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;
