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
export const DOCUMENT_SELECTION_CHANGED: EventEntry = {
  messageCategory: CATEGORY,
  messageType: 2,
  targetId: "",
  message: "{}",
};

/** Which events the add-in listens to, of which sheets: each by its id, `null` for all of the workbook. */
export class EventRegistrations {
  private readonly wanted = new Map<string, number>();

  register(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** The messages of one event on a sheet, to those who listen. */
  entries(kind: EventKind, sheetId: string, what: object): readonly EventEntry[] {
    const message = JSON.stringify({ worksheetId: sheetId, ...what });
    const targets = [
      this.wanted.has(keyOf(kind, sheetId)) ? sheetId : null,
      this.wanted.has(keyOf(kind, null)) ? WORKBOOK : null,
    ];
    return targets.flatMap((targetId) =>
      targetId === null
        ? []
        : [{ messageCategory: CATEGORY, messageType: kind, targetId, message }],
    );
  }
}

const keyOf = (kind: EventKind, sheetId: string | null): string => `${kind}:${sheetId ?? WORKBOOK}`;
