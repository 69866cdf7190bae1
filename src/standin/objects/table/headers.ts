import { type Area, columnsOf, intersection } from "../../store/address/area";
import { renameColumn } from "../../store/formulas/renameColumn";
import { rewriteFormulas } from "../../store/formulas/rewriteFormulas";
import type { SheetStore } from "../../store/model/workbook";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { displayedText } from "../base/displayedText";

/**
 * The headers that a row of cells gives a table: texts, none blank and none twice. The cells are
 * made to say the same, as Excel does.
 * @param standing headers that the table has already: a cell that says one of them keeps it, whoever says it too
 */
export function settleHeaders(
  sheet: SheetStore,
  area: Area,
  standing: readonly string[] = [],
): readonly string[] {
  const said = Array.from({ length: columnsOf(area) }, (_, index) =>
    shownAt(sheet, area.top, area.left + index),
  );
  const left = new Set(standing.filter((name) => name !== ""));
  const kept = said.map((name, index) => {
    const own =
      standing[index] === name || (left.has(name) && !standing.slice(0, index).includes(name));
    return own && left.delete(name) ? name : null;
  });
  const taken = new Set(kept.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
  return said.map((name, index) => {
    const settled = kept[index] ?? (name === "" ? free("Column", taken, 1) : free(name, taken));
    taken.add(settled.toLowerCase());
    say(sheet, area.top, area.left + index, settled);
    return settled;
  });
}

function shownAt(sheet: SheetStore, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  if (cell.formula !== null) sheet.workbook.calculation.bringUpToDate();
  return displayedText(sheet.workbook, cell);
}

/** Lets a cell say a header as a plain text. */
function say(sheet: SheetStore, row: number, column: number, name: string): void {
  const cell = sheet.cells.at(row, column);
  if (cell?.kind === "text" && cell.value === name && cell.formula === null) return;
  sheet.write(row, column, { kind: "text", value: name, formula: null });
}

/** A name that no other header has: itself, or with the first number that is free behind it. */
function free(name: string, taken: ReadonlySet<string>, first: number | null = null): string {
  if (first === null && !taken.has(name.toLowerCase())) return name;
  let number = first ?? 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}

/** Names the columns of tables again whose headings were written or moved; formulas that name them follow. */
export function keepHeaders(sheet: SheetStore, written: Area): void {
  for (const table of tablesOn(sheet).all()) {
    const { headerArea } = table;
    if (headerArea !== null && intersection(headerArea, written) !== null) keep(table, headerArea);
  }
}

function keep(table: TableStore, area: Area): void {
  const { sheet, columnNames: before } = table;
  const after = settleHeaders(sheet, area, before);
  if (after.length === before.length && after.every((name, index) => name === before[index]))
    return;
  table.setColumns(after);
  if (after.length === before.length) {
    for (const [index, name] of after.entries()) {
      const old = before[index] ?? "";
      if (old === name) continue;
      rewriteFormulas(sheet.workbook, (formula) => renameColumn(formula, table.name, old, name));
    }
  }
  sheet.workbook.calculation.forget();
}
