import { areaName } from "../../store/address/a1";
import type { WorkbookChange } from "../../store/model/workbook";
import type { EventEntry } from "../../wire/bridge";
import { DOCUMENT_SELECTION_CHANGED, EVENT, type EventRegistrations } from "../../wire/events";

/** The messages that a change of the workbook brings to those who listen. */
export function eventEntries(
  events: EventRegistrations,
  change: WorkbookChange,
): readonly EventEntry[] {
  switch (change.kind) {
    case "cells":
      return events.entries(EVENT.changed, change.sheet.id, {
        address: areaName(change.area),
        changeType: "RangeEdited",
        source: "Local",
        shiftDirection: "None",
        triggerSource: "Unknown",
      });
    case "look":
      return events.entries(EVENT.formatChanged, change.sheet.id, {
        address: areaName(change.area),
        source: "Local",
      });
    case "selection":
      return [
        ...events.entries(EVENT.selectionChanged, change.sheet.id, {
          address: change.areas.map(areaName).join(","),
        }),
        DOCUMENT_SELECTION_CHANGED,
      ];
    case "activated":
      return [
        ...(change.before === null ? [] : events.entries(EVENT.deactivated, change.before.id, {})),
        ...events.entries(EVENT.activated, change.sheet.id, {}),
      ];
    case "sheets":
      if (change.what === "added")
        return events.entries(EVENT.added, change.sheet.id, { source: "Local" });
      return change.what === "deleted"
        ? events.entries(EVENT.deleted, change.sheet.id, { source: "Local" })
        : [];
    default:
      return [];
  }
}
