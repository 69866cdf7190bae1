import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { EVENT, type EventKind } from "../../wire/events";
import type { Method } from "../../wire/objectClass";

/** Names that the client library gives the registration of an event. */
const REGISTERED: Readonly<Record<string, readonly [kind: EventKind, since: string]>> = {
  Activated: [EVENT.activated, "1.7"],
  Deactivated: [EVENT.deactivated, "1.7"],
  DataChanged: [EVENT.changed, "1.7"],
  FormatChanged: [EVENT.formatChanged, "1.9"],
  SelectionChanged: [EVENT.selectionChanged, "1.7"],
};

const COLLECTION_ONLY: Readonly<Record<string, readonly [kind: EventKind, since: string]>> = {
  Added: [EVENT.added, "1.7"],
  Deleted: [EVENT.deleted, "1.7"],
};

function methods<Self>(
  events: Readonly<Record<string, readonly [kind: EventKind, since: string]>>,
  workbookOf: (self: Self) => WorkbookStore,
  sheetOf: (self: Self) => SheetStore | null,
): Readonly<Record<string, Method<Self>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, [kind, since]]) => [
      [
        `_Register${name}Event`,
        {
          since,
          run: (self: Self) => workbookOf(self).events.register(kind, sheetOf(self)?.id ?? null),
        },
      ],
      [
        `_Unregister${name}Event`,
        {
          since,
          run: (self: Self) => workbookOf(self).events.unregister(kind, sheetOf(self)?.id ?? null),
        },
      ],
    ]),
  );
}

/** What `onChanged`, `onActivated` and the like of one sheet ask of the host. */
export const SHEET_EVENTS = methods<SheetStore>(
  REGISTERED,
  ({ workbook }) => workbook,
  (sheet) => sheet,
);

/** The same of all sheets together. */
export const COLLECTION_EVENTS = methods<WorkbookStore>(
  { ...REGISTERED, ...COLLECTION_ONLY },
  (workbook) => workbook,
  () => null,
);
