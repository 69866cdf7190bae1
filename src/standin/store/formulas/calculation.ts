import { cellArea, intersection } from "../address/area";
import { type Cell, type CellValue, NOT_WORKED_OUT } from "../cells/cell";
import type * as model from "../model/workbook";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { dependentsOf, type FormulaPlace } from "./dependents";
import type { Value } from "./engine/values/value";
import { PrecedentFinder, type Region } from "./precedents";
import { allFormulas, formulaOf } from "./sharedFormulas";
import { workOut } from "./workOut";

/** Rounds after which formulas that find their cells as they run count as endless: then all are computed. */
const ROUNDS = 10;

/**
 * Whether a formula had a result before. Where a program left the results out, nothing was made from them that
 * could be stale now: what reads them is left to Excel, which computes all on opening.
 */
const wasSaved = (value: CellValue | undefined): boolean => value !== NOT_WORKED_OUT;

/** Keeps the results of formulas in step with what is written. */
export class Calculation implements model.Calculation {
  /** Whether formulas wait for `calculate`, as in a workbook set to manual calculation. */
  manual = false;
  private readonly written: Region[] = [];
  /** What was written while formulas wait, until the formulas among it have been computed. */
  private readonly entered: Region[] = [];
  private places: readonly FormulaPlace[] | null = null;
  private placesAsOf = 0;
  private anyDue = false;

  constructor(private readonly workbook: WorkbookStore) {
    workbook.changes.listen((change) => {
      if (change.kind === "cells") {
        this.written.push({ sheet: change.sheet, area: change.area });
        if (this.manual) this.entered.push({ sheet: change.sheet, area: change.area });
      }
      if (change.kind === "sheets") this.forget();
    });
  }

  /** Whether anything that formulas read was written since the workbook was opened. */
  get happened(): boolean {
    return this.anyDue;
  }

  /** Whether formulas came, went or changed since the workbook was opened. */
  get formulasEdited(): boolean {
    return this.edits() > 0;
  }

  /** Looks at all formulas again the next time: cells moved, names or tables changed. */
  forget(): void {
    this.places = null;
  }

  /** Notes that a formula reads otherwise than before. */
  formulaChanged(sheet: SheetStore, row: number, column: number): void {
    this.written.push({ sheet, area: cellArea(row, column) });
    this.forget();
  }

  /** Computes what depends on cells written since the last time. */
  bringUpToDate(): void {
    if (this.written.length === 0) return;
    if (this.manual) this.computeEntered();
    else this.calculate(false);
  }

  /** Whether formulas wait for `calculate`. */
  get pending(): boolean {
    return this.manual && this.written.length > 0;
  }

  /** Computes what is due, or everything. */
  calculate(everything: boolean): void {
    this.entered.splice(0);
    let changed: readonly Region[] = this.written.splice(0);
    const places = this.formulas();
    if (everything) this.compute(places);
    for (let round = 0; !everything && changed.length > 0; round += 1) {
      const due = round === ROUNDS ? places : dependentsOf(places, changed);
      const unforeseeable = due.filter(({ reads }) => reads === "everything");
      const before = unforeseeable.map(({ cell }) => cell.value);
      this.compute(due);
      if (round === ROUNDS) return;
      changed = unforeseeable
        .filter(({ cell }, index) => wasSaved(before[index]) && cell.value !== before[index])
        .map(({ sheet, row, cell }) => ({ sheet, area: cellArea(row, cell.column) }));
    }
  }

  /** With manual calculation a formula is computed as it is entered, and what reads the cell is not. */
  private computeEntered(): void {
    const areas = this.entered.splice(0);
    if (areas.length === 0) return;
    const isNew = ({ sheet, row, cell }: FormulaPlace): boolean =>
      cell.kind === "blank" &&
      areas.some(
        (entered) =>
          entered.sheet === sheet &&
          intersection(entered.area, cellArea(row, cell.column)) !== null,
      );
    this.compute(this.formulas().filter(isNew));
  }

  private formulas(): readonly FormulaPlace[] {
    const edits = this.edits();
    if (this.places === null || this.placesAsOf !== edits) this.places = this.findFormulas();
    this.placesAsOf = edits;
    return this.places;
  }

  private edits(): number {
    return this.workbook.sheets.reduce((sum, sheet) => sum + sheet.formulaEdits, 0);
  }

  private findFormulas(): readonly FormulaPlace[] {
    const holders = this.workbook.sheets.filter((sheet) => sheet.cells.mayHoldFormulas);
    if (holders.length === 0) return [];
    const finder = new PrecedentFinder(this.workbook);
    return holders.flatMap((sheet) =>
      [...allFormulas(sheet.cells)].map(([row, cell]) => ({
        sheet,
        row,
        cell,
        reads: finder.of(formulaOf(sheet.cells, row, cell) ?? "", sheet, row, cell.column),
      })),
    );
  }

  private compute(places: readonly FormulaPlace[]): void {
    if (places.length === 0) return;
    this.anyDue = true;
    workOut(places, this.settle.bind(this));
  }

  private settle(sheet: SheetStore, row: number, column: number, result: Value): void {
    const cell = sheet.cells.ensure(row, column, sheet.styleAt(row, column));
    const [kind, value] = contentOf(result);
    if (cell.kind === kind && cell.value === value) return;
    sheet.cells.setContent(row, cell, { kind, value, formula: cell.formula });
  }
}

function contentOf(result: Value): readonly [Cell["kind"], Cell["value"]] {
  if (result === null) return ["number", 0];
  if (typeof result === "number") return ["number", result];
  if (typeof result === "string") return ["text", result];
  return typeof result === "boolean" ? ["boolean", result] : ["error", result.code];
}
