import { useState } from "react";
import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";
import { headingOf } from "../RowsBehind/headingOf";

interface OpenSpot {
  readonly position: TablePosition;
  readonly is: string;
}

/**
 * The cell of a table whose rows are shown. Of a table that was built again it stays open where the same number stands
 * in its place; of another period, or where another number does, it is closed for good.
 */
export function useOpenPosition(
  table: AppendixTable,
): readonly [TablePosition | null, (position: TablePosition | null) => void] {
  const [open, setOpen] = useState<OpenSpot | null>(null);
  const holds = open !== null && open.is === whatIsAt(table, open.position);
  if (open !== null && !holds) setOpen(null);
  const choose = (position: TablePosition | null) =>
    setOpen(position === null ? null : { position, is: whatIsAt(table, position) });
  return [holds ? open.position : null, choose];
}

function whatIsAt(table: AppendixTable, position: TablePosition): string {
  const { from, to, label } = table.period;
  return JSON.stringify([from, to, label, headingOf(table, position)]);
}
