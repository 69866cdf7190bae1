import type { AppendixTable, TableCell } from "../tables/table";
import { type Count, countsOf, type Place, type Share } from "./counts";
import {
  type DisclosureMode,
  HIDDEN_MARK,
  type Publication,
  type PublishedCell,
  type WhyHidden,
} from "./publication";
import { roundToFive } from "./round";
import { type Hidden, suppress } from "./suppress";

type Treatment = (cell: TableCell, place: Place) => PublishedCell;

/**
 * Turns tables into what may be published in a mode: values without the rows behind them, protected together,
 * because one table can give away what another hides. In any mode but "as printed" notes that contain a
 * figure are left out: they could tell what the table hides.
 */
export function publish(tables: readonly AppendixTable[], mode: DisclosureMode): Publication {
  const treat = treatmentFor(tables, mode);
  const hidden: Record<WhyHidden, number> = {
    small: 0,
    "gives another away": 0,
    "percentage of a hidden count": 0,
  };
  const published = tables.map(({ denominators: _, ...table }, tableIndex) => ({
    ...table,
    notes: mode === "as printed" ? table.notes : table.notes.filter((note) => !/\d/.test(note)),
    rows: table.rows.map((row, rowIndex) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const outcome = treat(cell, { table: tableIndex, row: rowIndex, column });
        if (outcome.hidden) hidden[outcome.hidden] += 1;
        return outcome;
      }),
    })),
  }));
  return { mode, tables: published, hidden };
}

function treatmentFor(tables: readonly AppendixTable[], mode: DisclosureMode): Treatment {
  if (mode === "as printed") return ({ value, format }) => ({ value, format });
  if (mode === "round to 5") return roundToFive;
  const { counts, shares } = countsOf(tables);
  return suppressed(counts, shares, suppress(counts, shares));
}

function suppressed(counts: readonly Count[], shares: readonly Share[], hidden: Hidden): Treatment {
  const why = new Map<string, WhyHidden>();
  const key = ({ table, row, column }: Place) => `${table} ${row} ${column}`;
  for (const count of counts) {
    const reason = hidden.get(count.id);
    if (reason) for (const place of count.places) why.set(key(place), reason);
  }
  const isHidden = (count: Count | null) => count !== null && hidden.has(count.id);
  for (const { place, known, numerator, denominator } of shares) {
    if (!known || isHidden(numerator) || isHidden(denominator)) {
      why.set(key(place), "percentage of a hidden count");
    }
  }
  return ({ value, format }, place) => {
    const reason = why.get(key(place));
    return reason ? { value: HIDDEN_MARK, format, hidden: reason } : { value, format };
  };
}
