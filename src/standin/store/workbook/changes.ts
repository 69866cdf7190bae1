import type { Area } from "../address/area";
import type * as model from "../model/workbook";
import type { SheetStore, WorkbookChange } from "../model/workbook";

/** Tells whoever listens what happens to a workbook. */
export class Changes implements model.Changes {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  /** Calls a listener on every change until the function it gives back is called. */
  listen(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  wrote(sheet: SheetStore, area: Area): void {
    this.tell({ kind: "cells", sheet, area });
  }

  looksDifferent(sheet: SheetStore, area: Area): void {
    this.tell({ kind: "look", sheet, area });
  }

  tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
