import { NOTHING_TO_SHARE } from "../tables/engine/rounding";
import type { AppendixTable, TableCell } from "../tables/engine/table";
import { effectOn } from "./effect";
import { hide } from "./hiding/hide";
import { type Known, type Place, told } from "./hiding/quantities";
import { hiddenPlaces, keyOf } from "./places";
import {
  type DisclosureMode,
  HIDDEN_MARK,
  type Publication,
  type PublishedCell,
  type PublishedTable,
  type WhyHidden,
} from "./publication";
import { roundToFive } from "./round";
import { inPublicWords, NOUGHTS_HIDDEN } from "./wording";

/** What becomes of each cell, and what is said of each table. */
interface Treatment {
  readonly cell: (cell: TableCell, place: Place) => PublishedCell;
  readonly notes?: (table: number) => readonly string[];
}

/** What a publication depends on besides its tables. */
export interface Circumstances {
  /** Numbers that any reader may know beside the publication. */
  readonly known?: readonly Known[];
}

/**
 * Turns tables into what may be published in a mode: values without the rows behind them, in words that may
 * leave the tracker, protected together, because one table can give away what another hides.
 */
export function publish(
  tables: readonly AppendixTable[],
  mode: DisclosureMode,
  circumstances: Circumstances = {},
): Publication {
  const worded = tables.map((table) => inPublicWords(table, mode));
  const treat = treatmentFor(worded, mode, circumstances);
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
  return { mode, tables: published, hidden, effect: effectOn(worded, published, mode) };
}

function publishedTable(
  {
    denominators: _,
    columnsInAnyPeriod: __,
    rowsInFixedOrder: ___,
    relations: ____,
    concerns: _____,
    ...table
  }: AppendixTable,
  tableIndex: number,
  mode: DisclosureMode,
  treat: Treatment,
): PublishedTable {
  return {
    ...table,
    notes: [...table.notes, ...(treat.notes?.(tableIndex) ?? [])],
    rows: table.rows.map(
      (
        { key: _, concerns: __, counts: ___, apart: ____, labelInCopy: _____, ...row },
        rowIndex,
      ) => {
        const cells = row.cells.map((cell, column) => ({
          ...treat.cell(cell, { table: tableIndex, row: rowIndex, column }),
          ...(cell.words && { words: cell.words }),
        }));
        return { ...row, cells: cells.map((cell, at) => judged(cell, row.cells[at], cells, mode)) };
      },
    ),
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

function treatmentFor(
  tables: readonly AppendixTable[],
  mode: DisclosureMode,
  { known }: Circumstances,
): Treatment {
  if (mode === "show every number") return { cell: ({ value, format }) => ({ value, format }) };
  if (mode === "round to 5") return { cell: roundToFive };
  const all = told(tables, known);
  const { reasons, withNoughts } = hiddenPlaces(tables, all, hide(all));
  return {
    cell: ({ value, format }, place) => {
      const reason = reasons.get(keyOf(place));
      return reason ? { value: HIDDEN_MARK, format, hidden: reason } : { value, format };
    },
    notes: (table) => (withNoughts.has(table) ? [NOUGHTS_HIDDEN] : []),
  };
}
