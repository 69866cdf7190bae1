import type { StandIn } from "../../standin/standIn";
import { cellArea, intersection } from "../../standin/store/address/area";
import type { SheetStore, WorkbookChange } from "../../standin/store/model/workbook";
import { enterText } from "../typing/enterText";
import { type CellState, cellState, restoreCell } from "./cellState";

/** One entry into one cell. */
export interface Step {
  readonly sheet: SheetStore;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** As many steps as Excel keeps. */
const MOST = 100;

/**
 * What a person typed, to be taken back and done again. What the add-in does is no step of its own. Where it deletes
 * or renames a sheet, moves cells or writes over a cell of a step, all steps go: none of them leads back to what was.
 */
export class UndoStack {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];
  private typing = false;
  private readonly listeners = new Set<() => void>();

  constructor(standIn: StandIn) {
    standIn.onChange((change) => {
      if (!this.typing && this.endsHere(change)) this.keep([], []);
    });
  }

  /** The step that would be taken back next. */
  get next(): Step | null {
    return this.done.at(-1) ?? null;
  }

  /** The step that would be done again next. */
  get nextAgain(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Enters a text into a cell. @throws ApiError as `enterText` does; then there is no step */
  enter(sheet: SheetStore, row: number, column: number, text: string): void {
    const before = cellState(sheet, row, column);
    this.quietly(() => enterText(sheet, row, column, text));
    const step = { sheet, row, column, before, after: cellState(sheet, row, column) };
    this.keep([...this.done, step].slice(-MOST), []);
  }

  /** Takes the last step back. @throws ApiError where its cell is locked by now; then it stays */
  undo(): Step | null {
    const step = this.next;
    if (step === null) return null;
    const { sheet, row, column, before, after } = step;
    this.quietly(() => restoreCell(sheet, row, column, { from: after, to: before }));
    this.keep(this.done.slice(0, -1), [...this.undone, step]);
    return step;
  }

  /** Does again what was taken back last. @throws ApiError as `undo` does */
  redo(): Step | null {
    const step = this.nextAgain;
    if (step === null) return null;
    const { sheet, row, column, before, after } = step;
    this.quietly(() => restoreCell(sheet, row, column, { from: before, to: after }));
    this.keep([...this.done, step], this.undone.slice(0, -1));
    return step;
  }

  private endsHere(change: WorkbookChange): boolean {
    const steps = [...this.done, ...this.undone];
    if (change.kind === "sheets") return change.what === "deleted" || change.what === "renamed";
    if (change.kind === "moved") return steps.some(({ sheet }) => sheet === change.sheet);
    if (change.kind !== "cells") return false;
    return steps.some(
      ({ sheet, row, column }) =>
        sheet === change.sheet && intersection(change.area, cellArea(row, column)) !== null,
    );
  }

  /** What is written meanwhile is the person's own. */
  private quietly(write: () => void): void {
    this.typing = true;
    try {
      write();
    } finally {
      this.typing = false;
    }
  }

  private keep(done: readonly Step[], undone: readonly Step[]): void {
    this.done = done;
    this.undone = undone;
    for (const listener of this.listeners) listener();
  }
}
