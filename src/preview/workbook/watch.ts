import { useSyncExternalStore } from "react";
import type { StandIn } from "../../standin/standIn";
import type { WorkbookChange } from "../../standin/store/model/workbook";

/** What of the page depends on a change of the workbook. */
export type Aspect = "contents" | "sheets" | "selection";

function aspectOf(kind: WorkbookChange["kind"]): Aspect {
  if (kind === "selection" || kind === "activated") return "selection";
  return kind === "sheets" || kind === "created" ? "sheets" : "contents";
}

/** Counts a workbook's changes, so that what was drawn from it can be drawn again; tells of them once per batch. */
export class Watch {
  private readonly counts: Record<Aspect, number> = { contents: 0, sheets: 0, selection: 0 };
  private readonly listeners = new Set<() => void>();
  private toldSoon = false;

  constructor(standIn: StandIn) {
    standIn.onChange(({ kind }) => this.note(aspectOf(kind)));
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  count(aspect: Aspect): number {
    return this.counts[aspect];
  }

  private note(aspect: Aspect): void {
    this.counts[aspect] += 1;
    if (this.toldSoon) return;
    this.toldSoon = true;
    queueMicrotask(() => {
      this.toldSoon = false;
      for (const listener of this.listeners) listener();
    });
  }
}

/** Draws a component again when an aspect of the workbook changes, and gives the number of its changes. */
export function useChanges(watch: Watch, aspect: Aspect): number {
  return useSyncExternalStore(watch.listen, () => watch.count(aspect));
}
