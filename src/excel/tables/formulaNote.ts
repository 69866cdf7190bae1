import type { AppendixTable } from "../../domain/tables/table";
import type { LiveTable, Spot } from "../../workbook/formulas/liveTable";

/** Rows named in a note before the rest are only counted. */
const MOST_NAMED = 6;

/**
 * What a table inserted as formulas says of them: which numbers are formulas, which are values, and why.
 * @param wrong formulas that came to something else than the add-in counted, and were replaced
 * @param canStand whether formulas can stand where the table is
 */
export function formulaNote(
  table: AppendixTable & Pick<LiveTable, "live">,
  wrong: readonly Spot[],
  canStand = true,
): string {
  const { formulas, without } = table.live;
  const standing = canStand ? formulas.length - wrong.length : 0;
  const values = "its numbers are values, which Refresh all brings up to date.";
  if (formulas.length === 0) return `No formula can count this table: ${values}`;
  if (!canStand) return `No formula can stand on a sheet that it counts: ${values}`;
  return [
    `${standing} of ${formulas.length + without.length} numbers are formulas over the tracker, equal to what the add-in counted when it inserted them.`,
    ...because("no formula can count them", without, table),
    ...because("their formula came to something else", wrong, table),
    "Formulas know the words and the closure days that the tracker had then, and the notes tell its numbers then: Refresh all makes both anew.",
  ].join(" ");
}

function because(why: string, spots: readonly Spot[], table: AppendixTable): readonly string[] {
  if (spots.length === 0) return [];
  const rows = [...new Set(spots.map(({ row }) => row))];
  const named = rows.slice(0, MOST_NAMED).map((row) => {
    const columns = spots.filter((spot) => spot.row === row).map(({ column }) => column);
    const label = String(table.rows[row]?.cells[0]?.value ?? "");
    return `${label} (${columns.map((column) => table.columns[column]).join(", ")})`;
  });
  const more = rows.length - named.length;
  const others = more > 0 ? [`${more} more ${more === 1 ? "row" : "rows"}`] : [];
  return [`Values, because ${why}: ${[...named, ...others].join("; ")}.`];
}
