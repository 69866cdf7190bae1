import { useMemo, useRef } from "react";
import type { StandIn } from "../../standin/standIn";
import type { Area } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";
import type { Place } from "../measures/place";

/** What is selected on a sheet, and how to select something else. */
export interface SheetSelection {
  readonly areas: readonly Area[];
  /** The cell that a key acts on. */
  readonly active: Place;
  /** The corner that moves when the selection is extended; the active cell where it is a single one. */
  readonly end: Place;
  /** Selects a cell, or extends the selection from the active cell to it. */
  readonly select: (place: Place, extend: boolean) => void;
}

/** The selection lives in the workbook, where the add-in changes it too; only its moving corner is the grid's own. */
export function useSelection(standIn: StandIn, sheet: SheetStore): SheetSelection {
  const { selection } = standIn.workbook;
  const drawn = useRef<{ areas: readonly Area[]; active: Place; end: Place } | null>(null);
  const areas = selection.areas(sheet);
  const corners = drawn.current?.areas === areas ? drawn.current : null;
  const top = areas[0]?.top ?? 0;
  const left = areas[0]?.left ?? 0;
  const first = useMemo(() => ({ row: top, column: left }), [top, left]);
  const active = corners?.active ?? first;
  return {
    areas,
    active,
    end: corners?.end ?? first,
    select: (place, extend) => {
      const from = extend ? active : place;
      const area = {
        top: Math.min(from.row, place.row),
        left: Math.min(from.column, place.column),
        bottom: Math.max(from.row, place.row),
        right: Math.max(from.column, place.column),
      };
      const chosen = [area];
      drawn.current = { areas: chosen, active: from, end: place };
      selection.select(sheet, chosen);
    },
  };
}
