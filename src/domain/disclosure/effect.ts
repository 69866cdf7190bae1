import type { AppendixTable, TableCell } from "../tables/engine/table";
import { counted, numberText } from "../text/numbers";
import { LARGEST_SMALL_COUNT } from "./hiding/frame";
import type {
  DisclosureMode,
  ModeEffect,
  PublishedCell,
  PublishedTable,
  TableEffect,
} from "./publication";

/** What a mode did to each table, of its figures that are not nought. */
export function effectOn(
  tables: readonly AppendixTable[],
  published: readonly PublishedTable[],
  mode: DisclosureMode,
): readonly TableEffect[] {
  return tables.map(({ caption, rows }, table) => {
    let figures = 0;
    let touched = 0;
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        const shown = published[table]?.rows[row]?.cells[column];
        if (!shown || !isFigure(cell)) return;
        figures += 1;
        if (isTouched(cell, shown, mode)) touched += 1;
      });
    });
    return { caption, figures, touched };
  });
}

function isFigure({ value, format, typed }: TableCell): boolean {
  return typeof value === "number" && value !== 0 && format !== "text" && !typed;
}

function isTouched(cell: TableCell, shown: PublishedCell, mode: DisclosureMode): boolean {
  if (mode !== "show every number") return shown.value !== cell.value;
  return cell.format === "count" && Number(cell.value) <= LARGEST_SMALL_COUNT;
}

const MOST_NAMED = 4;

/** A mode's effect in a sentence: "41 of 307 figures hidden; none in Table 2a, Table 2b and Table 4." */
export function effectInWords({ mode, effect }: ModeEffect): string {
  const figures = effect.reduce((sum, one) => sum + one.figures, 0);
  const touched = effect.reduce((sum, one) => sum + one.touched, 0);
  const all = counted(figures, "figure");
  if (mode === "show every number") {
    return `All of ${all} shown; ${numberText(touched)} of them are counts of 1 to 5.`;
  }
  const done = `${numberText(touched)} of ${all} ${mode === "round to 5" ? "rounded" : "hidden"}`;
  const whole = effect.filter((one) => one.figures > 0 && one.touched === 0);
  if (touched === 0 || whole.length === 0) return `${done}.`;
  const names = whole.map(({ caption }) => shortName(caption));
  const named =
    names.length > MOST_NAMED
      ? `${names.slice(0, MOST_NAMED).join(", ")} and ${numberText(names.length - MOST_NAMED)} more`
      : listed(names);
  return `${done}; none in ${named}.`;
}

/** "Table 2a" of "Table 2a: Timescales – Distribution of Minutes"; other captions whole. */
function shortName(caption: string): string {
  return /^(?:Table|Figure) \d+[a-z]?/.exec(caption)?.[0] ?? `“${caption}”`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
