import type { ReadingProblem } from "../../../domain/records/readingProblem";
import type { DatasetName } from "../../../domain/records/records";
import type { SheetLayout } from "../../../domain/records/source";
import { SMALLEST_SERIAL } from "../../layout/asides";
import { asColumn, asRow, type SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { tidy } from "../../snapshot/values/tidyText";

/** A list whose title may print how many rows it has. */
export interface PrintedList {
  readonly grid: SheetGrid;
  readonly dataset: DatasetName;
  readonly layout: SheetLayout;
  readonly headerRow: number;
  readonly rows: readonly number[];
}

/** "Conferences held:", "Number of children": a label of a figure, and what is counted. */
const LABEL =
  /^(?:total |number of |no\.? of |no\.? )*(?:child protection |cp )?(conferences?|children|families|rows|records|cases)(?: held| listed| discussed| so far| to date| in total)?\s*:?$/i;

/** How many rows above the headings titles are looked for in. */
const TITLE_ROWS = 10;

/** Compares the figures printed above a list, beside a label that says what they count, with its rows. */
export function checkPrintedFigures(list: PrintedList): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const { grid, headerRow } = list;
  for (let row = Math.max(grid.firstRow, headerRow - TITLE_ROWS); row < headerRow; row += 1) {
    let counted: string | undefined;
    let label = "";
    grid.rowAt(row).forEach((value, index) => {
      if (value === "") return;
      if (typeof value === "string") {
        label = tidy(value).replace(/\s*:$/, "");
        counted = LABEL.exec(tidy(value))?.[1]?.toLowerCase();
      } else if (counted !== undefined && isFigure(value)) {
        const [expected, ...others] = countsOf(list, counted);
        if (expected !== undefined && value !== expected && !others.includes(value)) {
          problems.push(disagreement(list, { row, index, label, found: value, expected }));
        }
        counted = undefined;
      }
    });
  }
  return problems;
}

/** A number of things: what Excel shows as a date ("Cases to date: 31 March 2014") is none. */
function isFigure(value: RawValue): value is number {
  return typeof value === "number" && value > 0 && value < SMALLEST_SERIAL;
}

/** What a figure could rightly say, the likeliest first; nothing where the list does not tell. */
function countsOf(list: PrintedList, counted: string): readonly number[] {
  if (counted === "families") return [different(list, "familyRef")].filter((count) => count > 0);
  if (counted === "children" && list.dataset !== "children") {
    const figures = cellsOf(list, "numberOfChildren");
    const sum = figures.reduce<number>((all, value) => all + (Number(value) || 0), 0);
    return figures.length > 0 ? [sum, different(list, "childRef")] : [];
  }
  const fitting = counted.startsWith("conference") ? "conferences" : counted;
  if (fitting !== list.dataset && !/^(?:rows|records|cases)$/.test(fitting)) return [];
  const dates = cellsOf(list, "date").filter((value) => typeof value === "number");
  const refs = cellsOf(list, "conferenceRef");
  const numbers = refs.filter((value) => typeof value === "number");
  return [list.rows.length, dates.length, refs.length, numbers.length, new Set(refs).size];
}

function different(list: PrintedList, field: string): number {
  return new Set(cellsOf(list, field).map((value) => tidy(String(value)))).size;
}

/** The cells of a field that hold something. */
function cellsOf({ grid, layout, rows }: PrintedList, field: string): readonly RawValue[] {
  const column = layout.columns.get(field);
  if (column === undefined) return [];
  return rows.map((row) => grid.at(row, column)).filter((value) => value !== "");
}

/** A figure that stands in a row, at a place in its cells, under a label. */
interface Printed {
  readonly row: number;
  readonly index: number;
  readonly label: string;
  readonly found: number;
  readonly expected: number;
}

function disagreement(
  { grid, dataset, layout }: PrintedList,
  { row, index, label, found, expected }: Printed,
): ReadingProblem {
  const source = { layout, row: asRow(row) };
  const column = asColumn(grid.firstColumn + index);
  return {
    kind: "total disagrees",
    dataset,
    field: "",
    heading: label,
    cell: { sheet: layout.sheet, row: source.row, column },
    source,
    found: String(found),
    suggestion: String(expected),
  };
}
