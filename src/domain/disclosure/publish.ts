import { NOTHING_TO_SHARE } from "../tables/engine/rounding";
import type { AppendixTable, TableCell } from "../tables/engine/table";
import { type Count, countsOf, type Place, type Share } from "./counts";
import {
  type DisclosureMode,
  HIDDEN_MARK,
  type Publication,
  type PublishedCell,
  type PublishedTable,
  type WhyHidden,
} from "./publication";
import { roundToFive } from "./round";
import { type Hidden, suppress } from "./suppress";
import { inPublicWords } from "./wording";

type Treatment = (cell: TableCell, place: Place) => PublishedCell;

/**
 * Turns tables into what may be published in a mode: values without the rows behind them, in words that may
 * leave the tracker, protected together, because one table can give away what another hides.
 * @param ownNotes Notes that the tables make whatever the tracker holds: they tell nothing of it.
 */
export function publish(
  tables: readonly AppendixTable[],
  mode: DisclosureMode,
  ownNotes?: ReadonlySet<string>,
): Publication {
  const worded = tables.map((table) => inPublicWords(table, mode, ownNotes));
  const treat = treatmentFor(worded, mode);
  const published = worded.map((table, index) => publishedTable(table, index, mode, treat));
  const hidden: Record<WhyHidden, number> = {
    small: 0,
    "gives another away": 0,
    "percentage of a hidden count": 0,
  };
  for (const { rows } of published) {
    for (const { cells } of rows)
      for (const cell of cells) if (cell.hidden) hidden[cell.hidden] += 1;
  }
  return { mode, tables: published, hidden };
}

function publishedTable(
  { denominators: _, columnsInAnyPeriod: __, ...table }: AppendixTable,
  tableIndex: number,
  mode: DisclosureMode,
  treat: Treatment,
): PublishedTable {
  return {
    ...table,
    rows: table.rows.map(({ key: _, ...row }, rowIndex) => {
      const cells = row.cells.map((cell, column) =>
        treat(cell, { table: tableIndex, row: rowIndex, column }),
      );
      return { ...row, cells: cells.map((cell, at) => judged(cell, row.cells[at], cells, mode)) };
    }),
  };
}

/** A verdict on the percentages of its row tells no more than they do: it is hidden with them. */
function judged(
  cell: PublishedCell,
  from: TableCell | undefined,
  row: readonly PublishedCell[],
  mode: DisclosureMode,
): PublishedCell {
  if (from?.format !== "text" || from.outOf === undefined || mode === "show every number")
    return cell;
  if (mode === "round to 5") return { value: NOTHING_TO_SHARE, format: "text" };
  if (row.every(({ hidden }) => hidden === undefined)) return cell;
  return { value: HIDDEN_MARK, format: "text", hidden: "percentage of a hidden count" };
}

function treatmentFor(tables: readonly AppendixTable[], mode: DisclosureMode): Treatment {
  if (mode === "show every number") return ({ value, format }) => ({ value, format });
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
