import { areaName } from "../store/address/a1";
import type { SheetStore } from "../store/sheet/sheetStore";
import type { WorkbookChange } from "../store/workbook/changes";
import type { EventEntry } from "./bridge";

/** Kinds of events, as the client library numbers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
} as const;

/** One of the kinds of events. */
export type EventKind = (typeof EVENT)[keyof typeof EVENT];

/** What the client files handlers of the whole workbook under. */
const WORKBOOK = "Workbook";

const CATEGORY = 65_536;

/** The one event of Office's older kind: it is registered nowhere and tells nothing more. */
const DOCUMENT_SELECTION_CHANGED: EventEntry = {
  messageCategory: CATEGORY,
  messageType: 2,
  targetId: "",
  message: "{}",
};

/** Which events the add-in listens to, of which sheets. */
export class EventRegistrations {
  private readonly wanted = new Map<string, number>();

  register(kind: EventKind, sheet: SheetStore | null): void {
    const key = keyOf(kind, sheet);
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, sheet: SheetStore | null): void {
    const key = keyOf(kind, sheet);
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** The messages that a change brings to those who listen. */
  entriesFor(change: WorkbookChange): readonly EventEntry[] {
    switch (change.kind) {
      case "cells":
        return this.entries(EVENT.changed, change.sheet, {
          address: areaName(change.area),
          changeType: "RangeEdited",
          source: "Local",
          shiftDirection: "None",
          triggerSource: "Unknown",
        });
      case "look":
        return this.entries(EVENT.formatChanged, change.sheet, {
          address: areaName(change.area),
          source: "Local",
        });
      case "selection":
        return [
          ...this.entries(EVENT.selectionChanged, change.sheet, {
            address: change.areas.map(areaName).join(","),
          }),
          DOCUMENT_SELECTION_CHANGED,
        ];
      case "activated":
        return [
          ...(change.before === null ? [] : this.entries(EVENT.deactivated, change.before, {})),
          ...this.entries(EVENT.activated, change.sheet, {}),
        ];
      case "sheets":
        if (change.what === "added")
          return this.entries(EVENT.added, change.sheet, { source: "Local" });
        return change.what === "deleted"
          ? this.entries(EVENT.deleted, change.sheet, { source: "Local" })
          : [];
      default:
        return [];
    }
  }

  private entries(kind: EventKind, sheet: SheetStore, what: object): readonly EventEntry[] {
    const message = JSON.stringify({ worksheetId: sheet.id, ...what });
    const targets = [
      this.wanted.has(keyOf(kind, sheet)) ? sheet.id : null,
      this.wanted.has(keyOf(kind, null)) ? WORKBOOK : null,
    ];
    return targets.flatMap((targetId) =>
      targetId === null
        ? []
        : [{ messageCategory: CATEGORY, messageType: kind, targetId, message }],
    );
  }
}

const keyOf = (kind: EventKind, sheet: SheetStore | null): string =>
  `${kind}:${sheet?.id ?? WORKBOOK}`;
