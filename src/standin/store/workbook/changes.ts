import type { Area } from "../address/area";
import type { CellMove } from "../sheet/cellMove";
import type { SheetStore } from "../sheet/sheetStore";

/** Something that happened to a workbook, or that it led to: another workbook was opened from it. */
export type WorkbookChange =
  | { readonly kind: "created" }
  | { readonly kind: "cells"; readonly sheet: SheetStore; readonly area: Area }
  | { readonly kind: "moved"; readonly sheet: SheetStore; readonly move: CellMove }
  | { readonly kind: "look"; readonly sheet: SheetStore; readonly area: Area }
  | { readonly kind: "drawn"; readonly sheet: SheetStore }
  | {
      readonly kind: "sheets";
      readonly what: "added" | "deleted" | "moved" | "renamed" | "visibility";
      readonly sheet: SheetStore;
    }
  | {
      readonly kind: "activated";
      readonly sheet: SheetStore;
      readonly before: SheetStore | null;
    }
  | { readonly kind: "selection"; readonly sheet: SheetStore; readonly areas: readonly Area[] };

/** Tells whoever listens what happens to a workbook. */
export class Changes {
  /** Whether the add-in wants to hear of events (`runtime.enableEvents`). */
  eventsEnabled = true;
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
