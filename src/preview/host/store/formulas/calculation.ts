import type { WorkbookStore } from "../workbook/workbookStore";

/** Keeps the results of formulas in step with what is written. */
export class Calculation {
  constructor(private readonly workbook: WorkbookStore) {}

  /** Computes what depends on cells written since the last time. */
  bringUpToDate(): void {
    void this.workbook;
  }
}
